// A list as a Relay connection: the subquery that finds one page, the count of all, and the reading of both.

import type { Row, Value } from '../graph/engine.ts';
import { encodeCursor, type KeyValue, type Position } from './cursor.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { constant, type FieldReaders, objectReader } from './object-reader.ts';
import { beyond, comparePositions, type ListOrder, orderBy, upperRows } from './order.ts';
import { type Page, pageOf } from './paging.ts';
import { type Place, type Reader, rowsAt } from './place.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

/** A list of nodes in a statement, before it is cut into pages. */
export interface Listing {
  /** The node that is listed. */
  readonly row: Place;
  /** The connection's name, such as PaperAuthor. */
  readonly connection: string;
  /** Variables that the list is found from. */
  readonly imports: readonly string[];
  /** Cypher that finds one row per listed node, with the carried variables bound. */
  readonly match: string;
  /** Variables besides the node that columns of a row read. */
  readonly carried: readonly string[];
  readonly order: ListOrder;
  /** Cypher that returns the number of all rows under the name it is given. */
  readonly total: (name: string) => string;
  /** Reads a field of the edge, other than cursor and node. */
  readonly edgeField: (field: SelectedField) => Reader;
  /** Reads a field of the connection that no other connection has. */
  readonly connectionField?: (field: SelectedField) => Reader;
  readonly compileNode: NodeCompiler;
}

/** One page as read: its rows in order, and whether there is more. */
interface ReadPage {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

interface PageReading {
  readonly page: Page;
  readonly order: ListOrder;
  readonly read: (row: Row) => ReadPage;
}

/** What a connection shows of its page; the rest is of the whole list. */
const PAGE_FIELDS = new Set(['edges', 'nodes', 'pageInfo']);

function positionOf(keys: number): (row: Row) => Position {
  return (row) => ({ keys: row.slice(0, keys) as KeyValue[], id: row[keys] as string });
}

/** Cypher promises no order through a subquery, so the page is put in order once more. */
function readPage(rows: readonly Row[], page: Page, order: ListOrder): ReadPage {
  const position = positionOf(order.keys.length);
  const sorted = [...rows].sort((a, b) => comparePositions(order.keys, position(a), position(b)));
  const more = sorted.length > page.size;
  if (!more) return { rows: sorted, more };
  return { rows: page.backward ? sorted.slice(1) : sorted.slice(0, page.size), more };
}

function pageBody(listing: Listing, page: Page, keys: readonly string[]): string {
  const { row, order, carried } = listing;
  const { writer, variable } = row;
  const id = `${variable}.id`;
  const named = order.keys.map((key, index) => ({ ...key, variable: keys[index] as string }));
  const parameter = (value: Value) => writer.parameter(value);
  const bounds = (['after', 'before'] as const).flatMap((side) => {
    const position = page[side];
    return position ? [beyond({ keys: named, id, parameter }, position, side)] : [];
  });
  const projected = named.map(({ expression, variable: name }) => `${expression} AS ${name}`);
  const calls = order.keys.flatMap(({ call }) => (call ? [call] : []));
  const where =
    bounds.length > 0 ? `WHERE ${bounds.join(' AND ')} WITH ${[variable, ...carried, ...keys].join(', ')}` : '';
  const limit = `LIMIT ${writer.parameter(page.size + 1)}`;
  const byKeys = `${orderBy(named, page.backward)} ${limit}`;
  return [
    listing.match,
    ...calls,
    `WITH ${[variable, ...carried, ...projected].join(', ')}`,
    `${where}${order.isCoarse ? ` ${upperRows(row, keys, byKeys)}` : ''}`,
    `${orderBy(named, page.backward, id)} ${limit}`,
    ...row.calls,
  ].join(' ');
}

function pageInfoReader(fields: readonly SelectedField[], { page, order }: PageReading): (read: ReadPage) => unknown {
  const position = positionOf(order.keys.length);
  const cursorOf = (row: Row | undefined) => (row ? encodeCursor(order.name, position(row)) : null);
  const values: Record<string, (read: ReadPage) => unknown> = {
    __typename: () => 'PageInfo',
    hasNextPage: ({ more }) => page.before !== undefined || (!page.backward && more),
    hasPreviousPage: ({ more }) => page.after !== undefined || (page.backward && more),
    startCursor: ({ rows }) => cursorOf(rows[0]),
    endCursor: ({ rows }) => cursorOf(rows.at(-1)),
  };
  return (read) => Object.fromEntries(fields.map(({ key, name }) => [key, values[name]?.(read)]));
}

function edgeReaders(listing: Listing, field: SelectedField): FieldReaders {
  const { row, order, compileNode } = listing;
  const position = positionOf(order.keys.length);
  const fields = selectedFields(row.compilation, `${listing.connection}Edge`, setsBelow(field));
  return fields.map((below): readonly [string, Reader] => {
    if (below.name === '__typename') return [below.key, constant(`${listing.connection}Edge`)];
    if (below.name === 'cursor') return [below.key, (values) => encodeCursor(order.name, position(values))];
    if (below.name === 'node') return [below.key, compileNode(row, setsBelow(below))];
    return [below.key, listing.edgeField(below)];
  });
}

function fieldReader(listing: Listing, field: SelectedField, paging: () => PageReading): (row: Row) => unknown {
  const { row } = listing;
  if (field.name === 'pageInfo') {
    const reading = paging();
    const read = pageInfoReader(selectedFields(row.compilation, 'PageInfo', setsBelow(field)), reading);
    return (values) => read(reading.read(values));
  }
  const reading = paging();
  const read =
    field.name === 'nodes' ? listing.compileNode(row, setsBelow(field)) : objectReader(edgeReaders(listing, field));
  return (values) => reading.read(values).rows.map(read);
}

/** Compiles a list that stands on a place, or at the root of the statement, into a connection. */
export function compileConnection(on: Place, field: SelectedField, listing: Listing): Reader {
  const { row, order } = listing;
  const { writer, compilation } = row;
  const page = pageOf(field.arguments, order, { path: row.path, limit: compilation.limits.page });
  const keys = order.keys.map(() => writer.variable('k'));
  for (const expression of [...keys, `${row.variable}.id`]) row.columns.add(expression);
  const [found, total] = [writer.variable('r'), writer.variable('t')];
  let pageAt = -1;
  let last: { from: Row; page: ReadPage } | undefined;
  const paging = (): PageReading => {
    pageAt = pageAt < 0 ? on.columns.add(found) : pageAt;
    const read = (values: Row) => {
      if (last?.from !== values) last = { from: values, page: readPage(rowsAt(values, pageAt), page, order) };
      return last.page;
    };
    return { page, order, read };
  };
  const fields = selectedFields(compilation, `${listing.connection}Connection`, setsBelow(field));
  const readers = fields.map((below): readonly [string, Reader] => {
    if (below.name === '__typename') return [below.key, constant(`${listing.connection}Connection`)];
    if (PAGE_FIELDS.has(below.name)) return [below.key, fieldReader(listing, below, paging)];
    if (below.name !== 'totalCount' && listing.connectionField) return [below.key, listing.connectionField(below)];
    const at = on.columns.add(total);
    return [below.key, (values) => values[at]];
  });
  if (on.columns.expressions.includes(total)) on.call(listing.imports, listing.total(total));
  if (pageAt >= 0)
    on.call(listing.imports, `${pageBody(listing, page, keys)} RETURN collect(${row.columns}) AS ${found}`);
  return objectReader(readers);
}
