// Reviews linked to a node: of which paper, by whom, in which digest, each with its evidence.

import type { Operation } from '../api/operation.ts';
import type { EvidencePartsFragment } from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import { EvidenceList } from './evidence.tsx';
import { type Connection, Listing, type ListVariables, type Row } from './listing.tsx';
import { type NodeLabel, NodeLink } from './node-link.tsx';

/** A row of such a list. */
export interface ReviewRow extends Row {
  readonly node: NodeLabel & {
    readonly paper?: NodeLabel;
    readonly reviewer?: NodeLabel | null;
    readonly digest?: NodeLabel;
    readonly evidence: readonly EvidencePartsFragment[];
  };
}

interface ReviewListProps<Answer> {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  /** The columns beside the review itself. */
  readonly shows: ReadonlyArray<'paper' | 'reviewer' | 'digest'>;
  readonly operation: Operation<Answer, ListVariables>;
  readonly connection: (answer: Answer) => Connection<ReviewRow> | null | undefined;
  readonly empty?: string;
}

/** The list, in the order of the digest. */
export function ReviewList<Answer>({ shows, ...list }: ReviewListProps<Answer>) {
  const { words } = useSpeech();
  return (
    <Listing
      {...list}
      base={{ ref: list.subject }}
      columns={[
        { head: words.kinds.REVIEW.one, cell: ({ node }) => <NodeLink node={node} /> },
        ...shows.map((what) => ({
          head: words.columns[what],
          cell: ({ node }: ReviewRow) => {
            const linked = node[what];
            return linked ? <NodeLink node={linked} /> : '–';
          },
        })),
      ]}
      behind={({ node }) => <EvidenceList evidence={node.evidence} />}
    />
  );
}
