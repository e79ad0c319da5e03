// The number of papers that each node counts, kept on the node: what equal answers of a search are ordered by.

import type { Statement } from '../graph/engine.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeLabels, nodeTypes } from '../model/nodes.ts';
import { listOf } from '../model/relations.ts';
import { TIERS } from '../words/tiers.ts';
import { BEGINNING_IN_TIER, TIER_OF_NODE } from './completion-index.ts';

function counted(label: NodeLabel, field: string): string {
  const { steps, list, target } = listOf(label, field);
  const { hierarchy } = nodeTypes[label];
  const tree = list.rollUp && hierarchy;
  const [only, ...more] = steps;
  if (only && more.length === 0 && !tree) {
    const [left, right] = only.direction === 'out' ? ['-', '->'] : ['<-', '-'];
    return `WITH n, COUNT { MATCH (n)${left}[:${only.edge}]${right}(:${target}) } AS papers`;
  }
  const start = tree ? 'd' : 'n';
  const nodes = [start, ...steps.slice(1).map((_, index) => `m${index}`), 'x'];
  const matches = steps.map(({ edge, direction }, index) => {
    const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
    const far = index === steps.length - 1 ? `x:${target}` : nodes[index + 1];
    return `MATCH (${nodes[index]})${left}[:${edge}]${right}(${far})`;
  });
  const below = tree ? `MATCH (n)<-[:${hierarchy}*0..]-(d:${label}) ` : '';
  return `CALL (n) { ${below}${matches.join(' ')} RETURN count(DISTINCT x) AS papers }`;
}

/** Completions of a node stand under its tier, so they move with it. */
const MOVED =
  `WITH n, ${TIER_OF_NODE} AS tier MATCH (n)<-[e:BEGINS]-(o:Beginning) WHERE o.tier <> tier ` +
  `WITH n, e, o.start AS start, tier ${BEGINNING_IN_TIER} MERGE (n)<-[:BEGINS]-(b) DELETE e`;

const IS_MISCOUNTED = 'n.paperCount IS NULL OR n.paperCount <> papers';

/** Reads the ids of nodes whose number is not the one that they count. */
export function miscounted(): readonly Statement[] {
  return nodeLabels.flatMap((label) => {
    const { weighedBy } = nodeTypes[label];
    if (weighedBy === undefined) return [];
    const text = `MATCH (n:${label}) ${counted(label, weighedBy)} WITH n, papers WHERE ${IS_MISCOUNTED} RETURN n.id`;
    return [{ name: `miscounted ${label}`, text, parameters: {} }];
  });
}

/** Counts anew what every node of the kinds that have papers counts, and writes what has changed. */
export function countPapers(): readonly Statement[] {
  return nodeLabels.flatMap((label) => {
    const { weighedBy } = nodeTypes[label];
    if (weighedBy === undefined) return [];
    const changed = `WITH n, papers WHERE ${IS_MISCOUNTED} SET n.paperCount = papers`;
    const text = `MATCH (n:${label}) ${counted(label, weighedBy)} ${changed} ${MOVED}`;
    return [{ name: `count papers of ${label}`, text, parameters: { tiers: TIERS } }];
  });
}
