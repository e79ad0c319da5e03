// Checks nodes: that their names lead to them, that search knows their words, and that their papers are counted.

import { PATIENCE } from '../../exports/pages.ts';
import type { ExportedNode, GraphReading } from '../../exports/reading.ts';
import type { Engine } from '../../graph/engine.ts';
import { indexEntries } from '../../ingest/index-entries.ts';
import { derivedNames, indexKeys } from '../../ingest/names.ts';
import { miscounted } from '../../ingest/paper-counts.ts';
import { storedColumns } from '../../model/columns.ts';
import { nodeLabels, nodeTypes } from '../../model/nodes.ts';
import { type Finding, Tally, WRITE_ANEW } from './finding.ts';

const INDEX_ANEW = 'papergraph index writes it anew';
const MARK = { name: 'indexMark', type: 'String', isList: false } as const;
/** Nodes whose names are read together. */
const AT_ONCE = 250;

function nameFault(node: ExportedNode, keys: readonly string[]): string | undefined {
  const missing = indexKeys(node).find((key) => !keys.includes(key));
  if (missing !== undefined) return `${node.id} is not found by ${JSON.stringify(missing)}`;
  const isOther = Object.entries(derivedNames(node)).find(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(node.properties[name] ?? (Array.isArray(value) ? [] : null)),
  );
  return isOther && `${node.id} has another ${isOther[0]} than its names give`;
}

/** Whether names lead to their nodes, and whether the index of words is of the names and texts that nodes have. */
export async function checkNodes(graph: GraphReading): Promise<readonly Finding[]> {
  const [names, words] = [new Tally(), new Tally()];
  for (const label of nodeLabels) {
    const type = nodeTypes[label];
    for await (const page of graph.nodes(label, [...storedColumns(type), MARK])) {
      for (let start = 0; start < page.length; start += AT_ONCE) {
        const nodes = page.slice(start, start + AT_ONCE);
        const found = await graph.namesById(
          label,
          nodes.map(({ id }) => id),
        );
        for (const node of nodes) {
          names.seen++;
          const fault = nameFault(node, found.get(node.id) ?? []);
          if (fault !== undefined) names.fault(fault);
          if (type.names.length === 0) continue;
          words.seen++;
          if (indexEntries(node).mark !== node.properties[MARK.name]) words.fault(`${node.id} is not indexed as it is`);
        }
      }
    }
  }
  return [
    names.finding('names', { things: 'nodes', well: 'all of their names lead to them', helps: WRITE_ANEW }),
    words.finding('search', { things: 'nodes with names', well: 'their words are indexed', helps: INDEX_ANEW }),
  ];
}

/** Whether the number of papers that is kept on nodes is the one that they have. */
export async function checkCounts(engine: Engine): Promise<Finding> {
  const tally = new Tally();
  const [counted] = await engine.read(
    { name: 'counted', text: 'MATCH (n) WHERE n.paperCount IS NOT NULL RETURN count(n)', parameters: {} },
    PATIENCE,
  );
  tally.seen = Number(counted?.[0]);
  for (const statement of miscounted()) {
    for (const [id] of await engine.read(statement, PATIENCE)) tally.fault(String(id));
  }
  return tally.finding('counts', {
    things: 'nodes that count papers',
    well: 'the number kept is the number there is',
    helps: INDEX_ANEW,
  });
}
