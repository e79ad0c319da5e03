// What a row of a list says of the edge, or edges, that put it there: properties, affiliations, via, evidence.

import type { Step } from '../model/edge-type.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { reversed } from '../model/relations.ts';
import { compileEvidence } from './evidence.ts';
import type { NodeCompiler } from './node-compiler.ts';
import { type Place, type Reader, rowsAt, walk } from './place.ts';
import { type SelectedField, setsBelow } from './selection.ts';

/** Nodes that stand under one edge and have no pages: reckoned with when a request's cost is bounded. */
const UNPAGED = 10;

/** Several edges of a row: those that lead to it from nodes of a list. */
export interface Through {
  /** The variable of the list of nodes. */
  readonly list: string;
  readonly label: NodeLabel;
  readonly steps: readonly Step[];
}

/** A listed row, with its one edge or with the edges that lead to it. */
export interface EdgeOfRow {
  readonly place: Place;
  readonly compileNode: NodeCompiler;
  readonly edge?: string;
  readonly through?: Through;
}

/** How a property of several edges becomes one value: the best score, the first and the last year. */
const MERGED: Readonly<Record<string, 'max' | 'min'>> = { score: 'max', firstYear: 'min', lastYear: 'max' };

function throughPattern({ place }: EdgeOfRow, through: Through): { pattern: string; edge: string; far: string } {
  const far = place.writer.variable('d');
  const way = walk(place.writer, { from: place.variable, to: far, label: through.label }, reversed(through.steps));
  return { pattern: `MATCH ${way.pattern} WHERE ${far} IN ${through.list}`, edge: way.edges[0] as string, far };
}

function mergedProperty(row: EdgeOfRow, through: Through, name: string): Reader {
  const { place } = row;
  const { pattern, edge } = throughPattern(row, through);
  const value = place.writer.variable('m');
  place.call([place.variable, through.list], `${pattern} RETURN ${MERGED[name] ?? 'min'}(${edge}.${name}) AS ${value}`);
  const at = place.columns.add(value);
  return (values) => values[at] ?? null;
}

function mergedEvidence(row: EdgeOfRow, through: Through, field: SelectedField): Reader {
  const { place, compileNode } = row;
  const { pattern, edge, far } = throughPattern(row, through);
  const [evidence, documents] = [place.writer.variable('ev'), place.writer.variable('dc')];
  const sorted = `WITH ${edge}, ${far} ORDER BY ${far}.id`;
  const collected = `collect(${edge}.evidence) AS ${evidence}, collect(${edge}.documents) AS ${documents}`;
  place.call([place.variable, through.list], `${pattern} ${sorted} RETURN ${collected}`);
  return compileEvidence(place, field, { evidence, documents, variable: documents, compileNode });
}

/** Nodes found from a row, all of them, ordered by name. */
function nodesReader(
  { place, compileNode }: EdgeOfRow,
  field: SelectedField,
  found: { label: NodeLabel; imports: readonly string[]; match: (variable: string) => string },
): Reader {
  const { writer } = place;
  const node = place.below(field.name, found.label, UNPAGED);
  const read = compileNode(node, setsBelow(field));
  const list = writer.variable('v');
  const sorted = `WITH DISTINCT ${node.variable} ORDER BY ${node.variable}.sortKey, ${node.variable}.id`;
  const rows = `${found.match(node.variable)} ${sorted} ${node.calls.join(' ')} RETURN collect(${node.columns}) AS ${list}`;
  place.call(found.imports, rows);
  const at = place.columns.add(list);
  return (values) => rowsAt(values, at).map(read);
}

function via(row: EdgeOfRow, through: Through, field: SelectedField): Reader {
  const { place } = row;
  return nodesReader(row, field, {
    label: through.label,
    imports: [place.variable, through.list],
    match: (variable) => {
      const way = walk(
        place.writer,
        { from: place.variable, to: variable, label: through.label },
        reversed(through.steps),
      );
      return `MATCH ${way.pattern} WHERE ${variable} IN ${through.list}`;
    },
  });
}

function affiliations(row: EdgeOfRow, edge: string, field: SelectedField): Reader {
  const id = row.place.writer.variable('id');
  return nodesReader(row, field, {
    label: 'Organisation',
    imports: [edge],
    match: (variable) => `UNWIND ${edge}.affiliations AS ${id} MATCH (${variable}:Organisation {id: ${id}})`,
  });
}

/** Reads a field that the edge of a row has beside cursor and node. */
export function edgeFieldReader(row: EdgeOfRow, field: SelectedField): Reader {
  const { place, edge, through, compileNode } = row;
  if (through) {
    if (field.name === 'via') return via(row, through, field);
    if (field.name === 'evidence') return mergedEvidence(row, through, field);
    return mergedProperty(row, through, field.name);
  }
  if (!edge) throw new Error(`${place.path}.${field.name} has no edge to be read from.`);
  if (field.name === 'affiliations') return affiliations(row, edge, field);
  if (field.name === 'evidence') {
    const stored = { evidence: `${edge}.evidence`, documents: `${edge}.documents`, variable: edge };
    return compileEvidence(place, field, { ...stored, compileNode });
  }
  const at = place.columns.add(`${edge}.${field.name}`);
  return (values) => values[at] ?? null;
}
