// CSV tables for people and their spreadsheets: one per kind of node, with what it is joined to, and one per edge type.

import type { Value } from '../graph/engine.ts';
import { type Column, edgeColumns, ownColumns } from '../model/columns.ts';
import { edgeTypes } from '../model/edges.ts';
import type { NodeType } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import { type Cell, cellOf } from './cell.ts';
import { csvRow } from './csv-row.ts';
import type { ExportedFile, ExportFormat, Source, Text } from './export-format.ts';
import type { ExportedEdge } from './reading.ts';
import { BYTE_ORDER_MARK, defused } from './spreadsheets.ts';

function shown(value: Value): Cell {
  const cell = cellOf(value);
  return typeof cell === 'string' ? defused(cell) : cell;
}

function headOf(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + csvRow(columns);
}

const namesOf = (columns: readonly Column[]) => columns.map(({ name }) => name);

function farShown({ fewer }: { readonly fewer: 'from' | 'to' }, edges: readonly ExportedEdge[]): Cell {
  const ordered = [...edges].sort((a, b) => Number(a.properties.position ?? 0) - Number(b.properties.position ?? 0));
  return shown(ordered.map(({ fromShown, toShown }) => (fewer === 'from' ? toShown : fromShown)));
}

/** Nodes with their properties, and beside them what the edges lead to at whose end of fewer edges they stand. */
async function* nodeTable({ graph }: Source, type: NodeType): Text {
  const columns = ownColumns(type);
  const joined = edgeTypes.filter(({ fewer, ...ends }) => ends[fewer].label === type.label);
  yield headOf(['id', ...namesOf(columns), ...joined.map(({ name }) => name)]);
  for await (const page of graph.records(type.label, columns)) {
    const rows = page.map(({ node: { id, properties }, edges }) => {
      const own = columns.map(({ name }) => shown(properties[name] ?? null));
      return csvRow([defused(id), ...own, ...joined.map((edge) => farShown(edge, edges.get(edge.name) ?? []))]);
    });
    yield rows.join('');
  }
}

async function* edgeTable({ graph }: Source, type: (typeof edgeTypes)[number]): Text {
  const columns = edgeColumns(type);
  const [from, to] = [type.from.label, type.to.label].map((label) => label.toLowerCase());
  const ends = from === to ? ['from', 'to'] : [from, to];
  yield headOf([...ends.flatMap((end) => [`${end}Id`, `${end}`]), ...namesOf(columns), 'documents']);
  for await (const page of graph.edges(type)) {
    const rows = page.map(({ from: start, to: end, fromShown, toShown, properties, documents }) => {
      const own = columns.map(({ name }) => shown(properties[name] ?? null));
      return csvRow([...[start, fromShown, end, toShown].map(shown), ...own, shown(documents)]);
    });
    yield rows.join('');
  }
}

function files(source: Source): ExportedFile[] {
  const nodes = Object.values(nodeTypes).map((type) => ({ name: `${type.plural}.csv`, text: nodeTable(source, type) }));
  const edges = edgeTypes.map((type) => ({ name: `edges-${type.name}.csv`, text: edgeTable(source, type) }));
  return [...nodes, ...edges];
}

/** Tables for Excel, LibreOffice, R and pandas. */
export const tables: ExportFormat = {
  name: 'tables',
  summary: 'CSV tables for spreadsheets, R and pandas: one for each kind of node and of edge',
  files,
};
