// Reads digests for tests: texts of the tests' own, and the real documents where they are at hand.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenDigest, WrittenItem } from '../../../src/model/written.ts';
import { type NoDigest, writtenDigest } from '../../../src/sources/digest/digest.ts';
import { readPlaces } from '../../../src/sources/digest/places.ts';
import { DocumentText } from '../../../src/sources/document-text.ts';
import { documentText } from '../../../src/sources/text.ts';
import { TOP } from '../../house/tracked.ts';

/** The places of the seed. */
export const places = await readPlaces(`${TOP}seed/identities/places.yaml`);

/** Where the real documents are looked for. */
export const FOLDER = process.env.PAPERGRAPH_DIGESTS ?? join(TOP, '../shared/digests');

/** The names of the real documents that are at hand: in `PAPERGRAPH_DIGESTS`, or beside the repository. */
export const documents: readonly string[] = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];

/** The text of a real document. */
export function documentNamed(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** The text of bytes that are known to have one. */
export function textOf(bytes: Uint8Array | string): DocumentText {
  const text = documentText(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (text instanceof DocumentText) return text;
  throw new Error(text.reason);
}

/** Reads bytes as a digest: what was written, or why they are none. */
export function attempted(bytes: Uint8Array | string, file = 'some.txt'): WrittenDigest | NoDigest {
  return writtenDigest(textOf(bytes), file, places);
}

/** Reads bytes that are a digest. */
export function digestOf(bytes: Uint8Array | string, file = 'some.txt'): WrittenDigest {
  const digest = attempted(bytes, file);
  if ('items' in digest) return digest;
  throw new Error(digest.reason);
}

/** The words of what is written. */
export const words = (written: readonly { readonly writtenAs: string }[] = []) =>
  written.map(({ writtenAs }) => writtenAs);

/** What an item says, without where. */
export function said(item: WrittenItem) {
  const { position, title, authors, authorsComplete, bracket, year, reviewer, reviewerIsAuthor } = item;
  return {
    position,
    title: title.writtenAs,
    authors: words(authors),
    authorsComplete,
    organisations: words(bracket?.organisations),
    places: words(bracket?.places),
    year: year?.value,
    reviewer: reviewer?.writtenAs,
    handles: (reviewer?.handles ?? []).map(({ service, name }) => `${service}:${name}`),
    reviewerIsAuthor,
  };
}
