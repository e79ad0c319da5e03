// What is worth knowing about a document that is taken: it is imported all the same, and perhaps not as one would expect.

import type { Engine } from '../graph/engine.ts';
import { curatedPlaces } from './curated-places.ts';
import type { ReadDigest, ResolvedDigest } from './identities/resolve.ts';
import { slugOf } from './identities/slug.ts';
import { operand } from './shell-word.ts';
import type { Witnesses } from './witnesses.ts';

/**
 * `SECOND_WITNESS`: another document is the same digest. `NAMED_BY_FILE`: the digest is known by its file's name alone.
 * `READ_OTHERWISE`: facts that people read in the document do not stand where they read them.
 */
export type NoticeCode = 'SECOND_WITNESS' | 'NAMED_BY_FILE' | 'READ_OTHERWISE';

/** Something to know about a file that was taken. */
export interface ImportNotice {
  readonly code: NoticeCode;
  /** A sentence or two for people. */
  readonly text: string;
  /** The other documents, the digest, or what the facts name whose words are gone. */
  readonly ids: readonly string[];
}

/** How many ids a sentence names. */
const NAMED = 10;

function listed(ids: readonly string[]): string {
  const more = ids.length - NAMED;
  return `${ids.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more, which --json lists` : ''}`;
}

async function secondWitness({ digest, statements }: ResolvedDigest, witnesses: Witnesses): Promise<ImportNotice[]> {
  const { documents, common } = await witnesses.before({ digest, statements });
  if (documents.length === 0) return [];
  const text =
    `It is ${digest.id}, which is known from ${listed(documents)}, with ${common} of its ${statements.length} reviews: it ` +
    `becomes a second witness of these. \`papergraph forget ${operand(digest.document)}\` takes it back.`;
  return [{ code: 'SECOND_WITNESS', text, ids: documents }];
}

function namedByFile({ digest }: ResolvedDigest, read: ReadDigest | undefined): ImportNotice[] {
  const { id, document } = digest;
  if (read?.digest.digest.title || id !== `digest:${slugOf(document)}`) return [];
  const text = `It shows no title and no date, so its file names it: ${id}. Under another name it would be another digest.`;
  return [{ code: 'NAMED_BY_FILE', text, ids: [id] }];
}

async function readOtherwise(engine: Engine, document: string, { text }: ReadDigest): Promise<ImportNotice[]> {
  const { facts, misplaced, missing } = await curatedPlaces(engine, document, text);
  if (misplaced.length === 0) return [];
  const ids = [...new Set(missing)].sort();
  const told = `${misplaced.length} of the ${facts} facts that people read in it, under seed/, do not stand where they read them`;
  const words =
    ids.length === 0 ? 'all their words are elsewhere in it' : `it does not have the words of ${listed(ids)}`;
  return [{ code: 'READ_OTHERWISE', text: `${told}, and keep their places; ${words}.`, ids }];
}

/** What is worth knowing about the digests of one document, which was read as `reads`; before they are written. */
export async function noticesOf(
  engine: Engine,
  witnesses: Witnesses,
  { reads, digests }: { readonly reads: readonly ReadDigest[]; readonly digests: readonly ResolvedDigest[] },
): Promise<readonly ImportNotice[]> {
  const notices: ImportNotice[] = [];
  for (const [index, digest] of digests.entries()) {
    notices.push(...(await secondWitness(digest, witnesses)), ...namedByFile(digest, reads[index]));
  }
  const [first] = reads;
  if (first) notices.push(...(await readOtherwise(engine, first.digest.digest.document, first)));
  return notices;
}
