// Reads the documents of the seed from text, as an import does, and compares the outcome with the seed.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Knowledge, readKnowledge } from '../ingest/identities/knowledge.ts';
import { resolveDigest } from '../ingest/identities/resolve.ts';
import { readDocument } from '../ingest/read-documents.ts';
import { settle, settledReview } from '../ingest/statements/settle.ts';
import { formats } from '../sources/formats.ts';
import { type Comparison, compare } from './compare.ts';

/** Documents that are not at hand. */
export class DocumentsMissing extends Error {
  readonly code = 'DOCUMENTS_MISSING';
}

async function readAll(folder: string, knowledge: Knowledge, wanted: readonly string[]) {
  const present = new Set(await readdir(folder).catch(() => []));
  const missing = wanted.filter((name) => !present.has(name));
  if (missing.length > 0) {
    throw new DocumentsMissing(
      `Expected the documents of the seed in ${folder}, but ${missing.join(', ')} are not there: put them there, or let PAPERGRAPH_DIGESTS name their folder.`,
    );
  }
  const files = await Promise.all(wanted.map((name) => readDocument(join(folder, name), formats(knowledge))));
  return files.flatMap(({ digests }) => digests);
}

/**
 * Measures the import of the documents in `folder` against the seed in `seedFolder`.
 * @throws DocumentsMissing where one of them is not in the folder.
 */
export async function measure(folder: string, seedFolder: string): Promise<Comparison> {
  const knowledge = await readKnowledge(seedFolder);
  const truths = knowledge.seed.digests.map(({ record }) => record);
  const wanted = truths.map(({ digest }) => digest.document);
  const reads = await readAll(folder, knowledge, wanted);
  const settled = settle(reads.flatMap((read) => resolveDigest(read, knowledge).statements));
  const reviews = [...settled].map(([statement, whose]) => ({
    document: statement.digest.document,
    digest: statement.digest,
    review: settledReview(statement, whose),
  }));
  const readings = truths.map((truth) => {
    const { document } = truth.digest;
    const own = reviews.filter((review) => review.document === document);
    const read = reads.find(({ digest }) => digest.digest.document === document);
    const found = { digest: own[0]?.digest ?? truth.digest, reviews: own.map(({ review }) => review) };
    const lineAt = (point: number) => (read ? read.text.slice([0, point]).split('\n').length : 0);
    return { found, truth, lineAt };
  });
  return compare(readings, knowledge.vocabulary.tree);
}
