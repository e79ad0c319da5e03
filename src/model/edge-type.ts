// What an edge type is declared with, and what a node at either end of it sees.

import type { NodeLabel, Property } from './node-type.ts';

/** The types of the graph's edges. */
export type EdgeName =
  | 'AUTHORED'
  | 'AFFILIATED_WITH'
  | 'PUBLISHED'
  | 'ABOUT'
  | 'INTRODUCES'
  | 'USES'
  | 'MENTIONS'
  | 'CITES'
  | 'BROADER'
  | 'WROTE'
  | 'REVIEWS'
  | 'IN_DIGEST'
  | 'IN_VENUE'
  | 'PART_OF'
  | 'SAME_PERSON_AS';

/** One edge walked in one direction. */
export interface Step {
  readonly edge: EdgeName;
  readonly direction: 'out' | 'in';
}

/** The list that a node shows of what lies at the other end. */
export interface Side {
  readonly field: string;
  readonly description: string;
  /** `PaperAuthor` gives PaperAuthorConnection and PaperAuthorEdge; without it there is one node or none. */
  readonly connection?: string;
  /** For a single node: that it is always there. */
  readonly required?: boolean;
  /** Edges carry a cursor and a node, nothing of the edge itself. */
  readonly bare?: boolean;
  /** The edge property that the list is ordered by before the node's own default order. */
  readonly order?: { readonly property: string; readonly direction: 'ASC' | 'DESC'; readonly of: 'edge' | 'node' };
  /** The list can be filtered; `where` and `orderBy` are its arguments. */
  readonly where?: boolean;
  readonly orderBy?: boolean;
  /** The node that the list belongs to can be widened by all below it, argument `rollUp`. */
  readonly rollUp?: boolean;
}

/** A field of a filter that asks something of the nodes at the other end. */
export interface RelationSide {
  readonly field: string;
  /** The name of its input type, such as PaperAuthorRelation. */
  readonly input: string;
}

/** What one end of an edge, or of a way over two edges, looks like from the node there. */
export interface End {
  readonly label: NodeLabel;
  readonly list?: Side;
  readonly filter?: RelationSide;
}

/** One edge type: both ends, its properties beside evidence, and how it reads. */
export interface EdgeType {
  readonly name: EdgeName;
  readonly description: string;
  readonly from: End;
  readonly to: End;
  readonly properties?: Readonly<Record<string, Property>>;
  /** The end at which nodes have fewer of these edges: where a MERGE begins to look. */
  readonly fewer: 'from' | 'to';
}

/** A way over several edges that is listed or filtered by, though never stored. */
export interface Way {
  readonly steps: readonly Step[];
  readonly from: End;
  readonly to: End;
}

/** A list of nodes that share papers with a node, by the number of those papers. */
export interface Counted {
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly field: string;
  readonly connection: string;
  readonly description: string;
  readonly rollUp?: boolean;
  /** Counts a paper only where its by-line places the author at the organisation. */
  readonly byline?: boolean;
  /** The stored edge between the two whose properties the list shows. */
  readonly edge?: Step;
}
