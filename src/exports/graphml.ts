// GraphML for programs that draw and measure graphs; what XML has no type for (lists, evidence) stands there as JSON.

import type { Value } from '../graph/engine.ts';
import { type Column, edgeColumns, ownColumns } from '../model/columns.ts';
import { edgeTypes } from '../model/edges.ts';
import { nodeLabels, nodeTypes } from '../model/nodes.ts';
import type { ExportFormat, Source, Text } from './export-format.ts';
import type { Losses } from './losses.ts';

/** What XML 1.0 allows in no form at all. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line ends to readers that take the file for XML 1.1.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

const ESCAPED = new RegExp(`[${Object.keys(ESCAPES).join('')}]`, 'gu');

/** What every node and every edge has beside its own properties; `type` is its label or its edge type. */
const NODE_EXTRAS = { label: 'string', type: 'string' } as const;
const EDGE_EXTRAS = { type: 'string', evidence: 'string' } as const;

type Kind = 'node' | 'edge';

function typeOf({ type, isList }: Column): string {
  const types: Readonly<Record<string, string>> = { Int: 'long', Float: 'double', Boolean: 'boolean' };
  return isList ? 'string' : (types[String(type)] ?? 'string');
}

/** One key for each name: where kinds of node disagree about its type, it is text. */
function keysOf(kind: Kind, extras: Readonly<Record<string, string>>, columns: readonly Column[]): string {
  const types = new Map(Object.entries(extras));
  for (const column of columns) {
    const type = typeOf(column);
    types.set(column.name, (types.get(column.name) ?? type) === type ? type : 'string');
  }
  return [...types]
    .map(([name, type]) => `<key id="${kind}.${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');
}

function writer(losses: Losses) {
  const escaped = (text: string, id: string) =>
    losses.replaced(text, UNWRITABLE, () => id).replace(ESCAPED, (mark) => ESCAPES[mark] ?? mark);
  const data = (kind: Kind, id: string, values: Readonly<Record<string, Value>>) =>
    Object.entries(values)
      .map(([name, value]) => {
        const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
        return `<data key="${kind}.${name}">${escaped(text, `${name} of ${id}`)}</data>`;
      })
      .join('');
  return { escaped, data };
}

async function* text({ graph, losses }: Source): Text {
  const { escaped, data } = writer(losses);
  const attribute = (id: string) => `"${escaped(id, id)}"`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keysOf('node', NODE_EXTRAS, Object.values(nodeTypes).flatMap(ownColumns));
  yield keysOf('edge', EDGE_EXTRAS, edgeTypes.flatMap(edgeColumns));
  yield '<graph edgedefault="directed">\n';
  for (const label of nodeLabels) {
    const { display } = nodeTypes[label];
    for await (const page of graph.nodes(label, ownColumns(nodeTypes[label]))) {
      const lines = page.map(({ id, properties }) => {
        const shown = display.EN.map((name) => properties[name]).find((name) => name !== undefined) ?? id;
        const values = { ...properties, label: shown, type: label };
        return `<node id=${attribute(id)}>${data('node', id, values)}</node>\n`;
      });
      yield lines.join('');
    }
  }
  for (const type of edgeTypes) {
    for await (const page of graph.edges(type)) {
      const lines = page.map(({ name, from, to, properties, evidence }) => {
        const id = `${name} ${from} ${to}`;
        const reasons = `[${evidence.join(',')}]`;
        const values = { ...properties, type: name, evidence: reasons };
        return `<edge id=${attribute(id)} source=${attribute(from)} target=${attribute(to)}>${data('edge', id, values)}</edge>\n`;
      });
      yield lines.join('');
    }
  }
  yield '</graph>\n</graphml>\n';
}

/** The graph for Gephi, yEd, Cytoscape, NetworkX, igraph and graphology. */
export const graphml: ExportFormat = {
  name: 'graphml',
  summary: 'GraphML, for Gephi, yEd, Cytoscape, NetworkX, igraph and graphology',
  text,
};
