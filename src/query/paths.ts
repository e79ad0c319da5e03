// Paths between two nodes: searched from both ends, then read with the facts of each step.

import type { Parameters, Row, Value } from '../graph/engine.ts';
import type { EdgeName } from '../model/edge-type.ts';
import { edgeType } from '../model/relations.ts';
import { GraphSteps } from './graph-steps.ts';
import { pageSize } from './paging.ts';
import { type FoundPaths, type PathQuestion, searchPaths } from './path-search.ts';
import type { Place } from './place.ts';
import { type FoundField, kindsThrough, SEARCH_COST, type Search, stepsOf } from './search-field.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';
import { type EdgeMatch, factKey, foundFacts, foundNodes, joinable } from './subgraph.ts';

type Path = readonly string[];

/** Reads a field of paths once they are found; undefined where the graph no longer holds a part of one. */
interface PathField {
  readonly parameters: (paths: readonly Path[]) => Parameters;
  readonly read: (row: Row) => (path: Path) => unknown;
}

function hopsOf(path: Path): readonly (readonly [string, string])[] {
  return path.slice(1).map((id, at) => [path[at] as string, id]);
}

/** Edges by their ends, looked for from the end that has fewer of them. */
const byEnds: EdgeMatch = ({ kind, edge, from, to, ids }) => {
  const { from: start, to: end, fewer } = edgeType(kind);
  const outwards = `(${from})-[${edge}:${kind}]->(${to})`;
  const walked = fewer === 'from' ? outwards : `(${to})<-[${edge}:${kind}]-(${from})`;
  const nodes = `MATCH (${from}:${start.label} {id: one}) MATCH (${to}:${end.label} {id: other})`;
  return `UNWIND ${ids} AS ends WITH ends[0] AS one, ends[1] AS other ${nodes} MATCH ${walked}`;
};

function allOf(parts: readonly unknown[]): readonly unknown[] | undefined {
  return parts.includes(undefined) ? undefined : parts;
}

function nodesField(root: Place, field: SelectedField, size: { kinds: readonly EdgeName[]; size: number }): PathField {
  const nodes = foundNodes(root, field, size);
  return {
    parameters: (paths) => nodes.parameters([...new Set(paths.flat())]),
    read: (row) => {
      const shown = nodes.read(row);
      return (path) => allOf(path.map((id) => shown.get(id)));
    },
  };
}

/** Of the facts that join two nodes a path shows the first: by kind, and the one in walking order before the other. */
function factsField(
  root: Place,
  field: SelectedField,
  { kinds, size }: { kinds: readonly EdgeName[]; size: number },
): PathField {
  const facts = foundFacts(root, field, { kinds, size, match: byEnds });
  return {
    parameters: (paths) => {
      const hops = new Map(paths.flatMap(hopsOf).map((hop) => [hop.join(' '), hop]));
      return facts.parameters((kind) => joinable(kind, [...hops.values()]) as Value);
    },
    read: (row) => {
      const shown = facts.read(row);
      const step = ([one, other]: readonly [string, string]) => {
        const keys = kinds.flatMap((kind) => [factKey(kind, one, other), factKey(kind, other, one)]);
        return shown.get(keys.find((key) => shown.has(key)) ?? '');
      };
      return (path) => allOf(hopsOf(path).map(step));
    },
  };
}

function pathField(
  root: Place,
  field: SelectedField,
  size: { kinds: readonly EdgeName[]; length: number; most: number },
): PathField {
  const { kinds, length, most } = size;
  if (field.name === 'nodes') return nodesField(root, field, { kinds, size: most * (length + 1) });
  if (field.name === 'facts') return factsField(root, field, { kinds, size: most * length });
  return { parameters: () => ({}), read: () => () => 'Path' };
}

function pathsField(
  root: Place,
  field: SelectedField,
  size: { kinds: readonly EdgeName[]; length: number; most: number },
): FoundField<FoundPaths> {
  const { key, name } = field;
  if (name === '__typename') return { key, parameters: () => ({}), read: () => 'Paths' };
  if (name === 'truncated') return { key, parameters: () => ({}), read: (_, { truncated }) => truncated };
  const fields = selectedFields(root.compilation, 'Path', setsBelow(field)).map((below) => ({
    key: below.key,
    ...pathField(root, below, size),
  }));
  const parameters = ({ paths }: FoundPaths) => Object.assign({}, ...fields.map((one) => one.parameters(paths)));
  const read = (row: Row, { paths }: FoundPaths) => {
    const readers = fields.map((one) => [one.key, one.read(row)] as const);
    const shown = paths.map((path) => readers.map(([own, of]) => [own, of(path)] as const));
    const whole = shown.filter((values) => values.every(([, value]) => value !== undefined));
    return whole.map((values) => Object.fromEntries(values));
  };
  return { key, parameters, read };
}

/** Reads `paths`; null where one of the two nodes is not there. */
export function compilePaths(root: Place, field: SelectedField): Search {
  const path = `${root.path}.${field.name}`;
  const { from, to, through, maxLength } = field.arguments;
  const { size: first } = pageSize(
    { first: field.arguments.first ?? 3 },
    { path, limit: root.compilation.limits.page },
  );
  const length = stepsOf(maxLength, 6, `${path}.maxLength`);
  const kinds = kindsThrough(through);
  root.below(field.name, 'Paper', SEARCH_COST);
  const size = { kinds, length, most: first };
  const fields = selectedFields(root.compilation, 'Paths', setsBelow(field)).map((below) =>
    pathsField(root, below, size),
  );
  return async (ask) => {
    const steps = new GraphSteps(ask, { name: path, kinds });
    const [start, end] = await steps.resolved([String(from), String(to)]);
    if (start === undefined || end === undefined) return { read: () => null };
    const question: PathQuestion = { from: start, to: end, maxLength: length, first };
    const found = await searchPaths(steps, question);
    const read = (row: Row) => Object.fromEntries(fields.map((one) => [one.key, one.read(row, found)]));
    if (found.paths.length === 0) return { read };
    return { read, parameters: Object.assign({}, ...fields.map((one) => one.parameters(found))) };
  };
}
