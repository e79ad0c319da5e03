// What one measured question is: the same question in three languages, and how its answers are brought to one form.

import type { GeneratedGraph } from './graph/graph.ts';

/** Values of a question's variables; the names are the same in all three languages. */
export type Variables = Readonly<Record<string, string | number | null>>;

/** A question that is asked in several ways. */
export interface BenchQuery {
  /** The row of the table. */
  readonly name: string;
  /** The values that the question is asked with, one after the other. */
  samples(graph: GeneratedGraph): readonly Variables[];
  /** The operation for Papergraph. */
  readonly operation: string;
  /** What somebody who knows Cypher and this graph would write: one statement, one row, one column; none where nobody would. */
  readonly byHand?: string;
  /** The operation for @neo4j/graphql, where it has one that asks for the same. */
  readonly neo4jGraphql?: Neo4jGraphqlOperation;
  /** For a later page: how each way is told where the page before it ended. */
  readonly nextPage?: NextPage;
}

/** The operation for @neo4j/graphql, or the nearest to it. */
export interface Neo4jGraphqlOperation {
  readonly operation: string;
  /** Whether the answer is the first of the list that its root field returns, or that list. */
  readonly gives: 'one' | 'list';
  /** What the client has to do besides, where the operation can't ask for the same. */
  readonly note?: string;
  /** Makes the answer of what it returns, where that is more than reading connections as lists. */
  answer?(data: Readonly<Record<string, unknown>>, variables: Variables): unknown;
}

/** Where a page begins, in the terms of each way. */
export interface NextPage {
  /** An operation for Papergraph whose answer holds the cursor to go on from. */
  readonly operation: string;
  cursor(data: Readonly<Record<string, unknown>>): string;
  /** Values for the statement by hand. */
  byHand(data: Readonly<Record<string, unknown>>): Variables;
  /** The cursor of @neo4j/graphql, which is a position in the list. */
  neo4jGraphql(data: Readonly<Record<string, unknown>>): string;
}
