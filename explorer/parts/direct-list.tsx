// Nodes that one fact links to another, each with the words of that fact.

import type { Operation } from '../api/operation.ts';
import type { EvidencePartsFragment } from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import { EvidenceList } from './evidence.tsx';
import { type Column, type Connection, Listing, type ListVariables, type Row } from './listing.tsx';
import { NodeLink } from './node-link.tsx';

/** A row of such a list. */
export interface DirectRow extends Row {
  readonly evidence: readonly EvidencePartsFragment[];
}

interface DirectListProps<Answer, Edge extends DirectRow> {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly operation: Operation<Answer, ListVariables>;
  readonly connection: (answer: Answer) => Connection<Edge> | null | undefined;
  /** Columns after the name. */
  readonly more?: ReadonlyArray<Column<Edge>>;
  readonly filter?: 'name';
  readonly empty?: string;
}

/** The list, in the order of the API. */
export function DirectList<Answer, Edge extends DirectRow>({ more = [], ...list }: DirectListProps<Answer, Edge>) {
  const { words } = useSpeech();
  return (
    <Listing
      {...list}
      base={{ ref: list.subject }}
      columns={[{ head: words.columns.name, cell: ({ node }) => <NodeLink node={node} /> }, ...more]}
      behind={({ evidence }) => <EvidenceList evidence={evidence} />}
    />
  );
}
