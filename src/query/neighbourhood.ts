// The neighbourhood of a node, for drawing it: its nodes are searched, then read with all facts between them.

import type { Row } from '../graph/engine.ts';
import type { EdgeName } from '../model/edge-type.ts';
import { labelOfId } from '../model/nodes.ts';
import { edgeType } from '../model/relations.ts';
import { byLabel, GraphSteps } from './graph-steps.ts';
import { type FoundNeighbourhood, searchNeighbourhood } from './neighbourhood-search.ts';
import { pageSize } from './paging.ts';
import type { Place } from './place.ts';
import { type FoundField, kindsThrough, SEARCH_COST, type Search, stepsOf } from './search-field.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';
import { type EdgeMatch, type Findable, foundFacts, foundNodes } from './subgraph.ts';

/** Nodes where `first` is not given. */
const USUAL_SIZE = 100;

/** Facts that a node of a drawing has, on average: reckoned with when a request's cost is bounded. */
const FACTS_OF_A_NODE = 4;

/** Edges between found nodes, looked for from the end that has fewer of them. */
const amongIds: EdgeMatch = ({ kind, edge, from, to, ids }) => {
  const { from: start, to: end, fewer } = edgeType(kind);
  const walked =
    fewer === 'from'
      ? `MATCH (${from}:${start.label} {id: one}) MATCH (${from})-[${edge}:${kind}]->(${to}:${end.label}) WHERE ${to}`
      : `MATCH (${to}:${end.label} {id: one}) MATCH (${to})<-[${edge}:${kind}]-(${from}:${start.label}) WHERE ${from}`;
  return `UNWIND ${ids} AS ends UNWIND ends[0] AS one ${walked}.id IN ends[1]`;
};

/** For the facts of a kind: the ids of the ends that have fewer of them, and of the others. */
function idsOf(ids: readonly string[]): (kind: EdgeName) => readonly (readonly (readonly string[])[])[] {
  const labels = byLabel(ids);
  return (kind) => {
    const { from, to, fewer } = edgeType(kind);
    const [near, far] = fewer === 'from' ? [from, to] : [to, from];
    return [[labels.get(near.label) ?? [], labels.get(far.label) ?? []]];
  };
}

function fieldOf(root: Place, field: SelectedField, findable: Findable): FoundField<FoundNeighbourhood> {
  const { key, name } = field;
  const { kinds, size } = findable;
  if (name === 'nodes') {
    const nodes = foundNodes(root, field, findable);
    const shown = (row: Row, { ids }: FoundNeighbourhood) => {
      const known = nodes.read(row);
      return ids.flatMap((id) => known.get(id) ?? []);
    };
    return { key, parameters: ({ ids }) => nodes.parameters(ids), read: shown };
  }
  if (name === 'facts') {
    const facts = foundFacts(root, field, { kinds, size: size * FACTS_OF_A_NODE, match: amongIds });
    const read = (row: Row) => [...facts.read(row).values()];
    return { key, parameters: ({ ids }) => facts.parameters(idsOf(ids)), read };
  }
  const read = (_: Row, { truncated }: FoundNeighbourhood) => (name === 'truncated' ? truncated : 'Subgraph');
  return { key, parameters: () => ({}), read };
}

/** Reads `neighbourhood`; null where the node is not there. */
export function compileNeighbourhood(root: Place, field: SelectedField): Search {
  const path = `${root.path}.${field.name}`;
  const { id, depth: asked, through } = field.arguments;
  const limit = root.compilation.limits.page;
  const usual = Math.min(USUAL_SIZE, limit);
  const { size } = pageSize({ first: field.arguments.first ?? usual }, { path, limit });
  const depth = stepsOf(asked, 1, `${path}.depth`);
  const kinds = kindsThrough(through);
  const label = labelOfId(String(id));
  root.below(field.name, 'Paper', SEARCH_COST);
  const fields = selectedFields(root.compilation, 'Subgraph', setsBelow(field)).map((below) =>
    fieldOf(root, below, { kinds, size, labels: label ? [label] : [] }),
  );
  return async (ask) => {
    const steps = new GraphSteps(ask, { name: path, kinds });
    const [middle] = await steps.resolved([String(id)]);
    if (middle === undefined) return { read: () => null };
    const question = { id: middle.id, depth, first: size };
    const found = await searchNeighbourhood(question, steps);
    const read = (row: Row) => Object.fromEntries(fields.map((one) => [one.key, one.read(row, found)]));
    return { read, parameters: Object.assign({}, ...fields.map((one) => one.parameters(found))) };
  };
}
