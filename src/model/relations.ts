// The table of edges as each node type sees it: which lists it shows and which relations its filters ask about.

import type { Counted, EdgeName, EdgeType, End, RelationSide, Side, Step } from './edge-type.ts';
import { edgeTypes } from './edges.ts';
import type { NodeLabel } from './node-type.ts';
import { countedLists, ways } from './ways.ts';

/** A way from nodes of one label to nodes of another, over one edge or several, with what the near end says of it. */
export interface Relation {
  readonly owner: NodeLabel;
  readonly target: NodeLabel;
  readonly steps: readonly Step[];
  /** The edge type, where the way is a single edge. */
  readonly edge?: EdgeType;
  readonly list?: Side;
  readonly filter?: RelationSide;
}

const edgesByName = new Map(edgeTypes.map((edge) => [edge.name, edge]));

/** The edge type of that name. */
export function edgeType(name: EdgeName): EdgeType {
  const found = edgesByName.get(name);
  if (!found) throw new Error(`No edge type ${name} in the table of edges.`);
  return found;
}

/** The same steps walked from the far end. */
export function reversed(steps: readonly Step[]): readonly Step[] {
  return steps
    .map(({ edge, direction }) => ({ edge, direction: direction === 'out' ? 'in' : 'out' }) as Step)
    .reverse();
}

function seen(near: End, far: End, rest: Pick<Relation, 'steps' | 'edge'>): Relation {
  return { owner: near.label, target: far.label, ...rest, ...pick(near) };
}

function pick({ list, filter }: End): Pick<Relation, 'list' | 'filter'> {
  return { ...(list && { list }), ...(filter && { filter }) };
}

const relations: readonly Relation[] = [
  ...edgeTypes.flatMap((edge) => [
    seen(edge.from, edge.to, { edge, steps: [{ edge: edge.name, direction: 'out' }] }),
    seen(edge.to, edge.from, { edge, steps: [{ edge: edge.name, direction: 'in' }] }),
  ]),
  ...ways.flatMap(({ from, to, steps }) => [seen(from, to, { steps }), seen(to, from, { steps: reversed(steps) })]),
];

/** What nodes of a label list, in the order of the table. */
export function listsOf(label: NodeLabel): readonly (Relation & { readonly list: Side })[] {
  return relations.filter(
    (relation): relation is Relation & { list: Side } => relation.owner === label && !!relation.list,
  );
}

/** What filters of a label can ask about other nodes. */
export function filtersOf(label: NodeLabel): readonly (Relation & { readonly filter: RelationSide })[] {
  return relations.filter(
    (relation): relation is Relation & { filter: RelationSide } => relation.owner === label && !!relation.filter,
  );
}

/** The lists of a label that are counted by paper. */
export function countedOf(label: NodeLabel): readonly Counted[] {
  return countedLists.filter(({ from }) => from === label);
}

/** The list that a field of a label shows; throws where it shows none, which the schema rules out. */
export function listOf(label: NodeLabel, field: string): Relation & { readonly list: Side } {
  const found = listsOf(label).find(({ list }) => list.field === field);
  if (!found) throw new Error(`${label}.${field} is no list in the table of edges.`);
  return found;
}
