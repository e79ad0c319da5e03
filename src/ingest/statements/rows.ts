// Statements as nodes and edges of the graph, once it is settled whom they name.

import type { ReviewRecord } from '../../model/record.ts';
import type { GraphRows } from '../graph-rows.ts';
import { reviewerAsAuthor } from '../identities/same-person.ts';
import { addReviewOf } from '../review-rows.ts';
import { addNamed } from './named-rows.ts';
import { placeOf, type Settled, settledReview } from './settle.ts';
import { inOrder, isWhole, type Naming, type ReviewStatement, type Sentence } from './statement.ts';
import type { Decided } from './store.ts';

/** Rule of what follows from where a review stands in its digest. */
const ITEM = 'item';

/** Finds the sentence around a span. The spans of a review are many, so each sentence is measured once, if at all. */
function sentencesOf(sentences: readonly Sentence[]) {
  const measure = () => sentences.map(([from, text]) => ({ from, to: from + [...text].length, text }));
  let measured: ReturnType<typeof measure> | undefined;
  return ([start, end]: readonly [number, number]) => {
    measured ??= measure();
    const found = measured.find(({ from, to }) => from <= start && end <= to);
    return found && { sentence: found.text, sentenceStart: found.from };
  };
}

/** The sentences of documents, where they were read: for what people stated of the same review, too. */
class Documents {
  readonly #sentences = new Map<string, Sentence[]>();

  constructor(statements: ReadonlyMap<Naming, Settled>) {
    for (const [statement, whose] of statements) {
      if (!isWhole(statement)) continue;
      const place = placeOf(statement, whose);
      this.#sentences.set(place, [...(this.#sentences.get(place) ?? []), ...statement.sentences]);
    }
  }

  around(statement: ReviewStatement, whose: Settled) {
    return sentencesOf(this.#sentences.get(placeOf(statement, whose)) ?? []);
  }
}

/** Whether it is asked who the reviewer is: to compare names across alphabets takes long. */
function asksForAuthor(rows: GraphRows, { reviewer, paper: { authors } }: ReviewRecord): boolean {
  return authors.some(({ id }) => rows.wants({ name: 'SAME_PERSON_AS', from: reviewer?.id ?? '', to: id }));
}

interface Around {
  readonly sentenceAt: ReturnType<Documents['around']>;
}

function addStatement(rows: GraphRows, statement: ReviewStatement, settled: Settled & Around): void {
  const { origin, digest, reviewerIsAuthor } = statement;
  const review = settledReview(statement, settled);
  const rule = origin === 'curated' ? 'curated' : ITEM;
  const { positions, sentenceAt } = settled;
  addReviewOf(rows, { id: settled.review.id, digest, review, positions }, { rule, sentenceAt });
  const same =
    origin === 'read' && asksForAuthor(rows, review) ? reviewerAsAuthor(review, reviewerIsAuthor) : undefined;
  if (!same) return;
  const { reviewer, id: author, at, writtenAs, ...how } = same;
  const place = { document: digest.document, start: at[0], end: at[1], quote: writtenAs };
  const reasons = [{ ...place, ...sentenceAt(at), rule: how.rule, confidence: how.confidence }];
  rows.addEdge({ name: 'SAME_PERSON_AS', from: reviewer, to: author, properties: {}, reasons });
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

/**
 * Adds all that settled statements and people's decisions state; of statements that are not whole, whom they name. Does not
 * depend on the order of the statements.
 */
export function addStatements(
  rows: GraphRows,
  settled: ReadonlyMap<Naming, Settled>,
  samePersons: Decided['samePersons'],
): void {
  const documents = new Documents(settled);
  for (const statement of inOrder([...settled.keys()])) {
    const whose = settled.get(statement);
    if (!whose) continue;
    addNamed(rows, statement, whose);
    if (!isWhole(statement)) continue;
    addStatement(rows, statement, { ...whose, sentenceAt: documents.around(statement, whose) });
  }
  addDecisions(rows, samePersons);
}
