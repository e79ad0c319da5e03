// Lists and single neighbours over an edge or a way of the model.

import type { Side } from '../model/edge-type.ts';
import type { Relation } from '../model/relations.ts';
import { every, isTrue, test, written } from './condition.ts';
import { compileConnection, type Listing } from './connection.ts';
import { type EdgeOfRow, edgeFieldReader } from './edge-fields.ts';
import { condition } from './filter.ts';
import type { FilterInput } from './filter-place.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { type ListOrder, nodeOrder, type OrderInput } from './order.ts';
import { pageSize } from './paging.ts';
import { type Place, type Reader, rowsAt, type Walk, walk } from './place.ts';
import { type SelectedField, setsBelow } from './selection.ts';

/** A field that shows what lies at the other end of a relation. */
export interface RelationField {
  readonly relation: Relation & { readonly list: Side };
  readonly compileNode: NodeCompiler;
}

/** The place of the nodes that a list shows, its size bounded by the page that is asked for. */
export function listedPlace(place: Place, field: SelectedField, label: Place['label']): Place {
  const limit = place.compilation.limits.page;
  const { size } = pageSize(field.arguments, { path: `${place.path}.${field.name}`, limit });
  return place.below(field.name, label, size);
}

/** What a WHERE is made of: a filter, the argument that it came in, and conditions that hold besides. */
export interface WhereOptions {
  readonly filter: unknown;
  readonly name?: string;
  readonly more?: readonly string[];
}

/** WHERE for a filter argument on a place, or nothing. */
export function whereClause(row: Place, { filter, name = 'where', more = [] }: WhereOptions): string {
  const { writer, label, variable, compilation } = row;
  const filterPlace = { writer, label, variable, compilation, depth: 0, path: `${row.path}.${name}` };
  const met = filter ? [condition(filterPlace, filter as FilterInput)] : [];
  const whole = every([...met, ...more.map(test)]);
  return isTrue(whole) ? '' : ` WHERE ${written(whole)}`;
}

function listOrder(
  row: Place,
  { list }: RelationField['relation'],
  { field, edge }: { field: SelectedField; edge?: string },
): ListOrder {
  const asked = field.arguments.orderBy as readonly OrderInput[] | undefined;
  if (!list.order || asked?.length) return nodeOrder(row.writer, row, asked);
  const { property, direction, of } = list.order;
  const holder = of === 'edge' ? edge : row.variable;
  return {
    name: `${row.label} ${property}-${direction}`,
    keys: [{ expression: `${holder}.${property}`, direction, nullable: false, type: 'number' }],
  };
}

interface ListParts {
  readonly row: Place;
  readonly way: Walk;
  readonly where: string;
}

/** What is the same for every list over a relation. */
function listingOf(
  place: Place,
  field: SelectedField,
  { relation, compileNode }: RelationField,
): ListParts & Pick<Listing, 'row' | 'connection' | 'compileNode'> {
  const row = listedPlace(place, field, relation.target);
  const from = relation.list.rollUp ? place.writer.variable('d') : place.variable;
  const way = walk(place.writer, { from, to: row.variable, label: relation.target }, relation.steps);
  return {
    row,
    way,
    where: whereClause(row, { filter: field.arguments.where }),
    connection: relation.list.connection as string,
    compileNode,
  };
}

/** A list of what lies at the other end of this node's own edges: each listed once, with its edge. */
function ownListing(place: Place, field: SelectedField, options: RelationField): Listing {
  const { relation } = options;
  const { row, way, where, connection, compileNode } = listingOf(place, field, options);
  const single = relation.steps.length === 1;
  const [edge] = way.edges as [string, ...string[]];
  const distinct = single ? '' : ` ${place.writer.once(row.variable)}`;
  const match = `${way.match}${where}${distinct}`;
  const reading: EdgeOfRow = { place: row, compileNode, edge };
  return {
    row,
    connection,
    compileNode,
    imports: [place.variable],
    match,
    carried: single ? [edge] : [],
    order: listOrder(row, relation, { field, edge }),
    total: (name) => `${way.match}${where} RETURN count(${single ? '' : 'DISTINCT '}${row.variable}) AS ${name}`,
    edgeField: (below) => edgeFieldReader(reading, below),
  };
}

/** A list of what lies at the other end of this node's edges and of those below it: each listed once, with all its edges. */
function widenedListing(place: Place, field: SelectedField, options: RelationField): Listing {
  const { relation } = options;
  const { row, way, where, connection, compileNode } = listingOf(place, field, options);
  const list = place.widened(field.arguments.rollUp !== false);
  const match = `UNWIND ${list} AS ${way.nodes[0]} ${way.match}${where}`;
  const through = { list, label: relation.owner, steps: relation.steps };
  return {
    row,
    connection,
    compileNode,
    imports: [list],
    match: `${match} ${place.writer.once(row.variable)}`,
    carried: [],
    order: listOrder(row, relation, { field }),
    total: (name) => `${match} RETURN count(DISTINCT ${row.variable}) AS ${name}`,
    edgeField: (below) => edgeFieldReader({ place: row, compileNode, through }, below),
  };
}

/** Reads a list over a relation as a connection. */
export function compileList(place: Place, field: SelectedField, options: RelationField): Reader {
  const listing = options.relation.list.rollUp ? widenedListing : ownListing;
  return compileConnection(place, field, listing(place, field, options));
}

/** Reads the one node at the other end of a relation, or null. */
export function compileSingle(place: Place, field: SelectedField, { relation, compileNode }: RelationField): Reader {
  const { writer } = place;
  const row = place.below(field.name, relation.target, 1);
  const { match } = walk(writer, { from: place.variable, to: row.variable, label: relation.target }, relation.steps);
  const read = compileNode(row, setsBelow(field));
  const found = writer.variable('s');
  const first = `WITH ${row.variable} ORDER BY ${row.variable}.id LIMIT 1`;
  place.call([place.variable], `${match} ${first} ${row.calls.join(' ')} RETURN collect(${row.columns}) AS ${found}`);
  const at = place.columns.add(found);
  return (values) => {
    const [node] = rowsAt(values, at);
    return node ? read(node) : null;
  };
}
