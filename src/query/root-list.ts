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
import { papersWithText } from './search/text-filter.ts';
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
  const match = `UNWIND ${pin.ids} AS ${id} MATCH (${far}:${relation.target} {id: ${id}}) ${way.match} ${writer.once(row.variable)}`;
  return { match, filter };
}

/** A way of relations that must exist, and the id that it must lead to. */
interface Chain {
  readonly field: string;
  readonly relations: readonly Relation[];
  readonly id: string;
}

/** The chain that a relation filter is, where it says nothing but `some`, once or several times, and then an id. */
function chainOf(label: NodeLabel, field: string, asked: unknown): Chain | undefined {
  const relation = filtersOf(label).find(({ filter }) => filter.field === field);
  const inner = only(asked, 'some');
  if (!relation || !inner) return undefined;
  const eq = only(inner, 'id')?.eq;
  if (typeof eq === 'string') return { field, relations: [relation], id: eq };
  const [next, ...more] = Object.entries(inner);
  const rest = next && more.length === 0 ? chainOf(relation.target, next[0], next[1]) : undefined;
  return rest && { ...rest, field, relations: [relation, ...rest.relations] };
}

/** What stands under the field, where an input holds that field alone. */
function only(input: unknown, field: string): FilterInput | undefined {
  const entries = typeof input === 'object' && input !== null ? Object.entries(input) : [];
  return entries.length === 1 && entries[0]?.[0] === field ? (entries[0][1] as FilterInput) : undefined;
}

/**
 * Several chains at once: from the far end of the longest one, the others matched from the nodes found. Neo4j's planner
 * may begin at another; the embedded engine walks as it is written, and a long chain rarely ends in a hub.
 */
function alongChains(row: Place, filter: FilterInput): Start | undefined {
  const { writer, variable } = row;
  const chains = Object.entries(filter).flatMap(([field, asked]) => chainOf(row.label, field, asked) ?? []);
  if (chains.length < 2) return undefined;
  const [first, ...others] = chains.sort((a, b) => b.relations.length - a.relations.length) as [Chain, ...Chain[]];
  const walked = (chain: Chain) => {
    const target = (chain.relations.at(-1) as Relation).target;
    const far = writer.variable('x');
    const steps = chain.relations.flatMap((relation) => relation.steps);
    const pinnedEnd = `MATCH (${far}:${target} {id: ${writer.parameter(chain.id)}})`;
    return { far, target, steps, pinnedEnd };
  };
  const start = walked(first);
  const back = walk(writer, { from: start.far, to: variable, label: row.label }, reversed(start.steps));
  const rest = others.map((chain) => {
    const { far, target, steps, pinnedEnd } = walked(chain);
    return `${pinnedEnd} ${walk(writer, { from: variable, to: far, label: target }, steps).match}`;
  });
  const match = [start.pinnedEnd, back.match, ...rest, writer.once(variable)].join(' ');
  return { match, filter: chains.reduce((left, { field }) => without(left, field), filter) };
}

/** Nodes by a name are found through the index of names; the filter still tests which of the names it was. */
function byName(row: Place, filter: FilterInput): Start | undefined {
  const field = Object.entries(nodeTypes[row.label].filters).find(([, on]) => on === 'keys')?.[0];
  const { eq } = ((field && filter[field]) ?? {}) as { eq?: unknown };
  if (typeof eq !== 'string') return undefined;
  const key = row.writer.parameter(fold(eq));
  return {
    match: `MATCH (:Name {key: ${key}})-[:NAMES]->(${row.variable}:${row.label}) ${row.writer.once(row.variable)}`,
    filter,
  };
}

/** Papers with a text are found through the index of words. */
function byText(row: Place, filter: FilterInput): Start | undefined {
  const { text } = filter;
  if (typeof text !== 'string') return undefined;
  return { match: papersWithText(row, text), filter: without(filter, 'text') };
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
    const match = `UNWIND ${pin.ids} AS ${id} MATCH (${row.variable}:${row.label} {id: ${id}}) ${row.writer.once(row.variable)}`;
    return { match, filter: pin.rest };
  }
  const across =
    filter && (alongChains(row, filter) ?? pinnedRelation(row, filter) ?? byName(row, filter) ?? byText(row, filter));
  return across ?? { match: `MATCH (${row.variable}:${row.label})`, filter };
}

/** Cypher that binds each node of the place's label that a filter selects, once. */
export function matchStart(row: Place, filter: FilterInput | undefined): string {
  const start = startOf(row, filter);
  return `${start.match}${whereClause(row, { filter: start.filter })}`;
}

/** Reads a root list as a connection. */
export function compileRootList(root: Place, field: SelectedField, label: NodeLabel): Reader {
  const row = listedPlace(root, field, label);
  const match = matchStart(row, (field.arguments.where ?? undefined) as FilterInput | undefined);
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
