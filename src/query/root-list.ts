// Root lists: where the search for their nodes begins, and the connection that it gives.

import { fold } from '../model/fold.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import { filtersOf, type Relation, reversed } from '../model/relations.ts';
import { compileConnection } from './connection.ts';
import { idsWithin } from './filter.ts';
import type { FilterInput } from './filter-place.ts';
import { listedPlace, whereClause } from './list.ts';
import { compileNode } from './node.ts';
import { nodeOrder, type OrderInput } from './order.ts';
import { type Place, type Reader, walk } from './place.ts';
import type { SelectedField } from './selection.ts';

/** Where a search begins: Cypher that binds candidates, each once, and what of the filter that settles. */
interface Start {
  readonly match: string;
  readonly filter: FilterInput | undefined;
}

function without(filter: FilterInput, field: string): FilterInput {
  const { [field]: _, ...rest } = filter;
  return rest;
}

interface Pinned {
  /** Cypher for the list of ids. */
  readonly ids: string;
  /** What of the filter is left to test. */
  readonly rest: FilterInput;
}

/** The ids that a filter pins its nodes to, where it names them. */
function pinned(row: Pick<Place, 'writer'>, label: NodeLabel, filter: FilterInput): Pinned | undefined {
  const { id, within } = filter as { id?: FilterInput | null; within?: readonly string[] | null };
  const [operator, value] = id && Object.keys(id).length === 1 ? (Object.entries(id)[0] as [string, unknown]) : [];
  if (operator && value !== null) {
    const named = (operator === 'eq' ? [value] : value) as readonly string[];
    return { ids: row.writer.parameter(named), rest: without(filter, 'id') };
  }
  if (!within || id === null) return undefined;
  const ids = idsWithin({ writer: row.writer, label }, within);
  return { ids, rest: without(filter, 'within') };
}

/** A relation that must exist and whose far end is pinned. */
function pinnedRelation(row: Place, filter: FilterInput): Start | undefined {
  for (const relation of filtersOf(row.label)) {
    const asked = filter[relation.filter.field] as FilterInput | undefined;
    const some = (asked?.some ?? (asked && !asked.none && !asked.count ? {} : undefined)) as FilterInput | undefined;
    const where = asked?.where as FilterInput | undefined;
    const inSome = some && pinned(row, relation.target, some);
    if (inSome) {
      const settled = Object.keys(asked ?? {}).length === 1 && Object.keys(inSome.rest).length === 0;
      return startAcross(row, relation, {
        pin: inSome,
        filter: settled ? without(filter, relation.filter.field) : filter,
      });
    }
    const inWhere = some && where && pinned(row, relation.target, where);
    if (inWhere) return startAcross(row, relation, { pin: inWhere, filter });
  }
  return undefined;
}

function startAcross(row: Place, relation: Relation, { pin, filter }: { pin: Pinned; filter: FilterInput }): Start {
  const { writer } = row;
  const [id, far] = [writer.variable('id'), writer.variable('n')];
  const way = walk(writer, { from: far, to: row.variable, label: row.label }, reversed(relation.steps));
  const match = `UNWIND ${pin.ids} AS ${id} MATCH (${far}:${relation.target} {id: ${id}}) ${way.match} WITH DISTINCT ${row.variable}`;
  return { match, filter };
}

/** Nodes by a name are found through the index of names; the filter still tests which of the names it was. */
function byName(row: Place, filter: FilterInput): Start | undefined {
  const field = Object.entries(nodeTypes[row.label].filters).find(([, on]) => on === 'keys')?.[0];
  const { eq } = ((field && filter[field]) ?? {}) as { eq?: unknown };
  if (typeof eq !== 'string') return undefined;
  const key = row.writer.parameter(fold(eq));
  return {
    match: `MATCH (:Name {key: ${key}})-[:NAMES]->(${row.variable}:${row.label}) WITH DISTINCT ${row.variable}`,
    filter,
  };
}

/** What must hold at the top of a filter: the filter itself and the parts of its `and`. */
function flattened(filter: FilterInput): FilterInput {
  const parts = filter.and as readonly FilterInput[] | undefined;
  const only = parts?.length === 1 ? parts[0] : undefined;
  if (!only || Object.keys(only).some((field) => field in filter)) return filter;
  return flattened({ ...without(filter, 'and'), ...only });
}

function startOf(row: Place, asked: FilterInput | undefined): Start {
  const filter = asked && flattened(asked);
  const pin = filter && pinned(row, row.label, filter);
  if (pin) {
    const id = row.writer.variable('id');
    const match = `UNWIND ${pin.ids} AS ${id} MATCH (${row.variable}:${row.label} {id: ${id}}) WITH DISTINCT ${row.variable}`;
    return { match, filter: pin.rest };
  }
  const across = filter && (pinnedRelation(row, filter) ?? byName(row, filter));
  return across ?? { match: `MATCH (${row.variable}:${row.label})`, filter };
}

/** Reads a root list as a connection. */
export function compileRootList(root: Place, field: SelectedField, label: NodeLabel): Reader {
  const row = listedPlace(root, field, label);
  const start = startOf(row, (field.arguments.where ?? undefined) as FilterInput | undefined);
  const match = `${start.match}${whereClause(row, { filter: start.filter })}`;
  return compileConnection(root, field, {
    row,
    connection: label,
    compileNode,
    imports: [],
    match,
    carried: [],
    order: nodeOrder(row.writer, row, field.arguments.orderBy as readonly OrderInput[] | undefined),
    total: (name) => `${match} RETURN count(${row.variable}) AS ${name}`,
    edgeField: ({ name }) => {
      throw new Error(`${label}Edge.${name} is in the schema and not in the compiler.`);
    },
  });
}
