// Which facts that people read in a document do not stand where they read them, in its text as it is now.

import type { Engine } from '../graph/engine.ts';
import type { ReviewRecord } from '../model/record.ts';
import { asWritten, type Written } from '../model/written.ts';
import type { DocumentText } from '../sources/document-text.ts';
import { documentKey } from './statements/identity-keys.ts';
import { findStatements, withConcepts } from './statements/store.ts';

type Named = Written & { readonly id: string };

function namedIn({ paper, reviewer }: ReviewRecord): readonly Named[] {
  const { id, title, authors, organisations, venue, about, introduces, uses, mentions } = paper;
  const people = [...authors, ...organisations, ...(venue ? [venue] : []), ...(reviewer ? [reviewer] : [])];
  return [{ ...title, id }, ...people, ...about, ...introduces, ...uses, ...mentions];
}

/** How many facts people read in the document, as the graph has them, and what those name that are not in their places. */
export async function misplacedFacts(
  engine: Engine,
  document: string,
  text: DocumentText,
): Promise<{ readonly facts: number; readonly misplaced: readonly string[] }> {
  const found = [...(await findStatements(engine, [documentKey(document)])).values()];
  const curated = found.filter(({ statement }) => statement.origin === 'curated');
  const stated = (await withConcepts(engine, curated)).flatMap(({ statement }) => namedIn(statement.review));
  const isElsewhere = ({ at, writtenAs }: Named) => asWritten(text.slice(at)) !== writtenAs;
  return { facts: stated.length, misplaced: stated.filter(isElsewhere).map(({ id }) => id) };
}
