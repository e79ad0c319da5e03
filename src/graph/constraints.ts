// The graph's constraints and indexes, out of the model: the keys that MERGE and every look-up rely on.

import { nodeLabels } from '../model/nodes.ts';
import type { Dialect, Engine, Statement } from './engine.ts';

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

function nameOf({ label, property }: UniqueKey): string {
  return `${label.toLowerCase()}_${property}`;
}

function constraint(key: UniqueKey): Statement {
  const { label, property } = key;
  const name = nameOf(key);
  const text = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  return { name: `constraint ${name}`, text, parameters: {} };
}

/** The embedded engine finds nodes by a key through an index alone; a constraint there does not bring one with it. */
function index(key: UniqueKey): Statement {
  const { label, property } = key;
  const name = nameOf(key);
  const text = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  return { name: `index ${name}`, text, parameters: {} };
}

/** The labels of all nodes: those of the model, of the records that these follow from, and of what leads to them. */
export const storedLabels: readonly string[] = [...new Set(keys.map(({ label }) => label))];

/** How many keys an engine should have. */
export const KEY_COUNT = keys.length;

/** What an engine must know before the first write. */
export function schemaStatements(dialect: Dialect): readonly Statement[] {
  return keys.flatMap((key) => (dialect === 'neo4j' ? [constraint(key)] : [index(key), constraint(key)]));
}

/** What engines say that they have: names of constraints and of indexes that are ready. */
const SHOWN: Readonly<Record<Dialect, readonly string[]>> = {
  embedded: ['SHOW CONSTRAINTS', 'SHOW INDEXES'],
  neo4j: ['SHOW CONSTRAINTS YIELD name', "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE'"],
};

/** The names of the keys that an engine should have and has not, or not ready yet; a key is missing without its index. */
export async function missingKeys(engine: Engine): Promise<readonly string[]> {
  const [constraints, indexes] = await Promise.all(
    SHOWN[engine.dialect].map(async (text) => {
      const rows = await engine.read({ name: text, text, parameters: {} });
      return new Set(rows.map(([name]) => name));
    }),
  );
  return keys.map(nameOf).filter((name) => !(constraints?.has(name) && indexes?.has(name)));
}
