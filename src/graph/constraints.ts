// The graph's constraints and indexes, out of the model: the keys that MERGE and every look-up rely on.

import { nodeLabels } from '../model/nodes.ts';
import type { Dialect, Statement } from './engine.ts';

interface UniqueKey {
  readonly label: string;
  readonly property: string;
}

const keys: readonly UniqueKey[] = [
  ...nodeLabels.map((label) => ({ label, property: 'id' })),
  ...['Name', 'Word', 'WordKey', 'Beginning'].map((label) => ({ label, property: 'key' })),
  { label: 'Digest', property: 'document' },
  { label: 'Record', property: 'key' },
  { label: 'Subject', property: 'key' },
  { label: 'Revision', property: 'key' },
];

function constraint({ label, property }: UniqueKey): Statement {
  const name = `${label.toLowerCase()}_${property}`;
  const text = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  return { name: `constraint ${name}`, text, parameters: {} };
}

/** The embedded engine finds nodes by a key through an index alone; a constraint there does not bring one with it. */
function index({ label, property }: UniqueKey): Statement {
  const name = `${label.toLowerCase()}_${property}`;
  const text = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  return { name: `index ${name}`, text, parameters: {} };
}

/** What an engine must know before the first write. */
export function schemaStatements(dialect: Dialect): readonly Statement[] {
  return keys.flatMap((key) => (dialect === 'neo4j' ? [constraint(key)] : [index(key), constraint(key)]));
}
