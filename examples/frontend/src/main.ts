// Lists the papers about what somebody types, page by page, with the words that say so.

import { createAsk } from './client.ts';
import { shown } from './evidence.ts';
import { PapersAboutDocument, SuggestConceptsDocument } from './generated/operations.ts';
import { rowsOf } from './pages.ts';
import { told } from './told.ts';

const PAGE = 5;
const GONE = { edges: [], pageInfo: { hasNextPage: false } };

/** The lines to show for what was typed. */
export async function* linesFor(typed: string, address: string): AsyncGenerator<string> {
  const ask = createAsk(address);
  const { suggest } = await ask(SuggestConceptsDocument, { typed });
  const [first] = suggest ?? [];
  if (first === undefined) {
    yield `Nothing is called “${typed}”.`;
    return;
  }
  yield first.hint === null ? first.text : `${first.text} (${first.hint})`;
  const papers = rowsOf(async (after) => {
    const { concept } = await ask(PapersAboutDocument, { concept: first.node.id, first: PAGE, after });
    return concept?.papers ?? GONE;
  });
  for await (const { node, evidence } of papers) {
    yield `${node.year ?? 'no year'}  ${node.title}`;
    yield* evidence.slice(0, 1).map((place) => `      ${shown(place)}`);
  }
}

/** Writes the lines with `write`, or one that tells what went wrong. */
export async function list(typed: string, address: string, write: (line: string) => void): Promise<void> {
  try {
    for await (const line of linesFor(typed, address)) write(line);
  } catch (error) {
    write(told(error));
  }
}
