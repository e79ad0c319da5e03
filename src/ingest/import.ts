// Imports documents: reads them, resolves their names together with the graph's, and writes what they state.

import type { Engine } from '../graph/engine.ts';
import type { Seed } from '../sources/seed.ts';
import { addDigest } from './digest-rows.ts';
import type { GraphRows } from './graph-rows.ts';
import type { Knowledge } from './identities/knowledge.ts';
import { type ReadDigest, type ResolvedDigest, resolveDigests } from './identities/resolve.ts';
import { slugOf } from './identities/slug.ts';
import { knownAuthors, knownPapers, knownReviewers } from './known.ts';
import { prepareGraph } from './seed-graph.ts';
import { knowledgeRows } from './seed-rows.ts';
import { withStored } from './stored-rows.ts';
import { type Written, writeRows } from './writer.ts';

/** Rule of what follows from where a review stands in its digest. */
const ITEM = 'item';

/** What sort of organisation a name speaks of, until somebody decides. */
function kindOf(name: string): string {
  if (/univers|универс|college|école|hochschule/iu.test(name)) return 'UNIVERSITY';
  return /institut|институт|\blab|лаборатор|cent(?:er|re)|research/iu.test(name) ? 'INSTITUTE' : 'OTHER';
}

function addResolved(rows: GraphRows, { record, samePersons, unknown, text }: ResolvedDigest): void {
  const quoteAt = (at: readonly [number, number]) => text.slice(at);
  for (const { id, writtenAs } of unknown) {
    rows.addNode({ label: 'Organisation', id, properties: { name: writtenAs, aliases: [], kind: kindOf(writtenAs) } });
  }
  addDigest(rows, record, { rule: ITEM, quoteAt });
  const { document } = record.digest;
  for (const { reviewer, author, at, rule, confidence } of samePersons) {
    const reasons = [{ document, start: at[0], end: at[1], quote: quoteAt(at), rule, confidence }];
    rows.addEdge({ name: 'SAME_PERSON_AS', from: reviewer, to: author, properties: {}, reasons });
  }
}

/** Decisions that a reviewer is an author, where both are there. */
function addDecisions(rows: GraphRows, { samePersons }: Seed): void {
  for (const { file, record } of samePersons) {
    const { reviewer, author } = record;
    if (!rows.node(reviewer) || !rows.node(author)) continue;
    const reasons = [{ document: file, rule: 'curated', confidence: 1 }];
    rows.addEdge({ name: 'SAME_PERSON_AS', from: reviewer, to: author, properties: {}, reasons });
  }
}

/** Resolves what was read together with the people and papers of the graph, where there is one. */
export async function resolveWith(
  reads: readonly ReadDigest[],
  knowledge: Knowledge,
  engine?: Engine,
): Promise<ResolvedDigest[]> {
  if (!engine) return resolveDigests(reads, knowledge);
  const items = reads.flatMap(({ digest }) => digest.items);
  const bases = items.flatMap(({ authors }) => authors.map(({ writtenAs }) => `author:${slugOf(writtenAs)}`));
  return resolveDigests(reads, knowledge, {
    reviewers: await knownReviewers(engine),
    authors: await knownAuthors(engine, bases),
    papers: await knownPapers(
      engine,
      items.map(({ title }) => title.writtenAs),
    ),
  });
}

/** Vocabulary and organisations of the knowledge, and all that the digests state, as nodes and edges. */
export function importRows(digests: readonly ResolvedDigest[], { seed }: Knowledge): GraphRows {
  const rows = knowledgeRows(seed);
  for (const digest of digests) addResolved(rows, digest);
  addDecisions(rows, seed);
  return rows;
}

/** What an import wrote. */
export interface Imported {
  readonly digests: readonly ResolvedDigest[];
  readonly written: Written;
}

/**
 * Writes digests into the graph, vocabulary and organisations with them, in one transaction. What the graph knows from other
 * documents stays; the same digests twice give the same graph.
 */
export async function importDigests(
  engine: Engine,
  reads: readonly ReadDigest[],
  knowledge: Knowledge,
): Promise<Imported> {
  await prepareGraph(engine);
  const digests = await resolveWith(reads, knowledge, engine);
  const documents = new Set(digests.map(({ record }) => record.digest.document));
  const rows = await withStored(engine, importRows(digests, knowledge), documents);
  return { digests, written: await writeRows(engine, rows) };
}
