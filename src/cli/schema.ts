// The command `schema`: writes what follows from the model as files, for people and for tools that read no TypeScript.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isIntrospectionType, isSpecifiedScalarType, printType } from 'graphql';
import { papergraphSchema } from '../api/schema/schema.ts';
import { schemaStatements } from '../graph/constraints.ts';
import type { Dialect } from '../graph/engine.ts';
import type { Command } from './command.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

function header(mark: string, what: string): string {
  return `${mark} ${what}\n${mark} Generated out of src/model/ by \`npm run schema\`: change the model and run it again, not this file.\n`;
}

/** Types by name, the root first; fields and arguments stay in the model's order, which is the one to read them in. */
function graphqlFile(): string {
  const schema = papergraphSchema();
  const root = schema.getQueryType();
  const types = Object.values(schema.getTypeMap())
    .filter((type) => type !== root && !isSpecifiedScalarType(type) && !isIntrospectionType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const printed = [...(root ? [root] : []), ...types].map((type) => printType(type));
  return `${header('#', 'The public API of Papergraph.')}\n${printed.join('\n\n')}\n`;
}

function cypherFile(): string {
  const part = (dialect: Dialect, title: string) =>
    `// ${title}\n${schemaStatements(dialect)
      .map(({ text }) => `${text};\n`)
      .join('')}`;
  return [
    header('//', 'The keys that Papergraph prepares before its first write; seed and server do so themselves.'),
    part('neo4j', 'Neo4j: unique keys, each of which brings an index.'),
    part('embedded', 'The embedded engine: unique keys, and the indexes by which a MERGE finds its node.'),
  ].join('\n');
}

/** The generated files: path from the top folder, and text. The same model gives the same text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['schema/schema.graphql', graphqlFile()],
    ['schema/graph.cypher', cypherFile()],
  ]);
}

/** Writes the generated files below `top`, which is the package's own folder unless told; resolves to their paths. */
export async function writeGeneratedFiles(top: string = TOP): Promise<readonly string[]> {
  const files = [...generatedFiles()];
  await mkdir(join(top, 'schema'), { recursive: true });
  await Promise.all(files.map(([path, text]) => writeFile(join(top, path), text)));
  return files.map(([path]) => path);
}

/** Writes the generated files of this package. */
export const schemaCommand: Command = {
  usage: [''],
  about: `Writes schema/schema.graphql, the public API, and schema/graph.cypher, the keys that both engines prepare. They follow
from src/model/: change it, run this, and commit what it writes.`,
  settings: [],
  examples: [''],
  exitCodes: { 0: 'written', 1: 'a file cannot be written', 2: 'the call is wrong; nothing was written' },
  async run({ print }) {
    print(`Wrote ${(await writeGeneratedFiles()).join(' and ')}.`);
    return 0;
  },
};
