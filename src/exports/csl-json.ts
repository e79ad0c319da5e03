// CSL-JSON, the list of works that Zotero, Pandoc and most other bibliography programs read.

import { ownColumns } from '../model/columns.ts';
import { nodeTypes } from '../model/nodes.ts';
import { cslItem, ITEM_EDGES } from './csl-item.ts';
import type { ExportFormat, Source, Text } from './export-format.ts';

async function* text({ graph }: Source): Text {
  let before = '[\n';
  for await (const page of graph.records('Paper', ownColumns(nodeTypes.Paper), ITEM_EDGES)) {
    yield before + page.map((record) => JSON.stringify(cslItem(record))).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** The papers as a bibliography in JSON. */
export const cslJson: ExportFormat = {
  name: 'csl-json',
  summary: 'CSL-JSON of the papers, for Zotero, Pandoc and citation processors',
  text,
};
