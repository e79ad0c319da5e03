// Sees to it that no document takes the name of another one: two files of one name must be one document.

import { createHash } from 'node:crypto';
import type { Engine } from '../graph/engine.ts';
import { digestsOf } from './documents.ts';
import type { ResolvedDigest } from './identities/resolve.ts';
import { operand } from './shell-word.ts';

interface Claim {
  readonly file: string;
  readonly ids: readonly string[];
  readonly mark: string;
}

function markOf(digests: readonly ResolvedDigest[]): string {
  const hash = createHash('sha256');
  for (const { statements } of digests) hash.update(JSON.stringify(statements));
  return hash.digest('base64');
}

/** The names that the documents of one import have taken, beside those of the graph. */
export class DocumentNames {
  readonly #engine: Engine;
  readonly #taken = new Map<string, Claim>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Takes the name for what `file` states; or resolves to a sentence that says whose it is and what to do. */
  async take(file: string, digests: readonly ResolvedDigest[]): Promise<string | undefined> {
    const document = digests[0]?.digest.document;
    if (document === undefined) return undefined;
    const own = { file, ids: digests.map(({ digest }) => digest.id), mark: markOf(digests) };
    const earlier = this.#taken.get(document);
    if (earlier) return earlier.mark === own.mark ? undefined : takenByFile(document, earlier, own);
    const known = await digestsOf(this.#engine, document);
    if (known.length > 0 && !known.some((id) => own.ids.includes(id))) return takenInGraph(document, known, own);
    this.#taken.set(document, own);
    return undefined;
  }
}

function takenByFile(document: string, earlier: Claim, own: Claim): string {
  const both =
    earlier.ids.join() === own.ids.join()
      ? `states other things of ${own.ids.join(', ')}`
      : `is ${earlier.ids.join(', ')}, and this one ${own.ids.join(', ')}`;
  return `A file name of its own was expected: ${earlier.file} is named "${document}" too and ${both}. Rename one of them.`;
}

function takenInGraph(document: string, known: readonly string[], own: Claim): string {
  return (
    `A file name of its own was expected: in the graph "${document}" is ${known.join(', ')}, and this file is ` +
    `${own.ids.join(', ')}. Rename the file, or run \`papergraph forget ${operand(document)}\` first where it takes that one's place.`
  );
}
