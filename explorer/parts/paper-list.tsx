// Papers linked to a node, by year or title, each with the words that link it.

import type { Operation } from '../api/operation.ts';
import type { EvidencePartsFragment, PaperOrderBy } from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import { EvidenceList } from './evidence.tsx';
import { type Column, type Connection, Listing, type ListVariables, type Row } from './listing.tsx';
import { type NodeLabel, NodeLink, NodeLinks } from './node-link.tsx';

/** A row of such a list. */
export interface PaperRow extends Row {
  readonly node: NodeLabel & { readonly year: number | null };
  /** What of the node's own tree the paper is linked to, where that is not the node itself. */
  readonly via?: readonly NodeLabel[];
  readonly evidence?: readonly EvidencePartsFragment[];
}

interface PaperListProps<Answer> {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly operation: Operation<Answer, ListVariables<PaperOrderBy>>;
  readonly connection: (answer: Answer) => Connection<PaperRow> | null | undefined;
  /** False where the list has no evidence of its own. */
  readonly hasEvidence?: boolean;
  readonly empty?: string;
}

/** The list, newest first. */
export function PaperList<Answer>({ hasEvidence = true, ...list }: PaperListProps<Answer>) {
  const { words } = useSpeech();
  const others = ({ via = [] }: PaperRow) => via.filter((node) => node.id !== list.subject);
  const via: Column<PaperRow, PaperOrderBy> = {
    head: words.columns.via,
    cell: (row) => <NodeLinks nodes={others(row)} />,
    isNeeded: (row) => others(row).length > 0,
  };
  return (
    <Listing
      {...list}
      base={{ ref: list.subject }}
      filter="title"
      columns={[
        { head: words.columns.title, sort: 'TITLE', cell: ({ node }) => <NodeLink node={node} /> },
        via,
        { head: words.columns.year, sort: 'YEAR', isNumber: true, cell: ({ node }) => node.year ?? '–' },
      ]}
      {...(hasEvidence ? { behind: (row: PaperRow) => <EvidenceList evidence={row.evidence ?? []} /> } : {})}
    />
  );
}
