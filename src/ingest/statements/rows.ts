// Statements as nodes and edges of the graph, once it is settled whom they name.

import { addDigest } from '../digest-rows.ts';
import type { GraphRows } from '../graph-rows.ts';
import { reviewerAsAuthor } from '../identities/same-person.ts';
import { type Settled, settledReview } from './settle.ts';
import { inOrder, type ReviewStatement } from './statement.ts';
import type { Decided } from './store.ts';

/** Rule of what follows from where a review stands in its digest. */
const ITEM = 'item';

/** What sort of organisation a name speaks of, until somebody decides. */
function kindOf(name: string): string {
  if (/univers|универс|college|école|hochschule/iu.test(name)) return 'UNIVERSITY';
  return /institut|институт|\blab|лаборатор|cent(?:er|re)|research/iu.test(name) ? 'INSTITUTE' : 'OTHER';
}

/** Finds the sentence around a span. The spans of a review are many, so each sentence is measured once. */
function sentencesOf({ sentences }: ReviewStatement) {
  const measured = sentences.map(([from, text]) => ({ from, to: from + [...text].length, text }));
  return ([start, end]: readonly [number, number]) => {
    const found = measured.find(({ from, to }) => from <= start && end <= to);
    return found && { sentence: found.text, sentenceStart: found.from };
  };
}

function addStatement(rows: GraphRows, statement: ReviewStatement, settled: Settled): void {
  const { origin, digest, unknown, reviewerIsAuthor } = statement;
  for (const { id, writtenAs } of unknown) {
    rows.addNode({ label: 'Organisation', id, properties: { name: writtenAs, aliases: [], kind: kindOf(writtenAs) } });
  }
  const review = settledReview(statement, settled);
  const said = sentencesOf(statement);
  addDigest(rows, { digest, reviews: [review] }, { rule: origin === 'curated' ? 'curated' : ITEM, sentenceAt: said });
  const same = origin === 'read' ? reviewerAsAuthor(review, reviewerIsAuthor) : undefined;
  if (!same) return;
  const { reviewer, id, at, writtenAs, rule, confidence } = same;
  const place = { document: digest.document, start: at[0], end: at[1], quote: writtenAs };
  const reasons = [{ ...place, ...said(at), rule, confidence }];
  rows.addEdge({ name: 'SAME_PERSON_AS', from: reviewer, to: id, properties: {}, reasons });
}

/** Decisions that a reviewer is an author, where both are there. */
function addDecisions(rows: GraphRows, samePersons: Decided['samePersons']): void {
  for (const { file, record } of samePersons) {
    const { reviewer, author } = record;
    if (!rows.node(reviewer) || !rows.node(author)) continue;
    const reasons = [{ document: file, rule: 'curated', confidence: 1 }];
    rows.addEdge({ name: 'SAME_PERSON_AS', from: reviewer, to: author, properties: {}, reasons });
  }
}

/** Adds all that settled statements and people's decisions state. Does not depend on the order of the statements. */
export function addStatements(
  rows: GraphRows,
  settled: ReadonlyMap<ReviewStatement, Settled>,
  samePersons: Decided['samePersons'],
): void {
  for (const statement of inOrder([...settled.keys()])) {
    const whose = settled.get(statement);
    if (whose) addStatement(rows, statement, whose);
  }
  addDecisions(rows, samePersons);
}
