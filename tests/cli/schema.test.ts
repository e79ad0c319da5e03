// The generated files: committed as the model makes them, and readable by the tools that they are for.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, printType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { generatedFiles, writeGeneratedFiles } from '../../src/cli/schema.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import { nodeLabels } from '../../src/model/nodes.ts';
import { textOf, trackedFiles } from '../house/tracked.ts';

const GRAPHQL = 'schema/schema.graphql';
const CYPHER = 'schema/graph.cypher';

/** What is wrong with the files that `read` finds, one sentence each. */
function drift(read: (path: string) => string | undefined): string[] {
  return [...generatedFiles()].flatMap(([path, text]) => {
    const committed = read(path);
    if (committed === undefined) return [`${path} is missing: run \`npm run schema\` and commit what it writes`];
    if (committed === text) return [];
    const lines = committed.split('\n');
    const line = text.split('\n').findIndex((one, index) => one !== lines[index]) + 1;
    return [
      `${path} is not what the model says, from line ${line || lines.length}: run \`npm run schema\` and commit what it writes`,
    ];
  });
}

function generated(path: string): string {
  return generatedFiles().get(path) ?? '';
}

describe('the committed files', () => {
  it('are what the model says; if not, run `npm run schema` and commit what it writes', () => {
    const tracked = trackedFiles();
    expect(drift((path) => (tracked.includes(path) ? textOf(path) : undefined))).toEqual([]);
  });

  it('would be caught if they were not', () => {
    const planted = (path: string) =>
      path === GRAPHQL ? generated(path).replace('type Paper ', 'type Article ') : undefined;
    expect(drift(planted)).toEqual([
      expect.stringMatching(
        /^schema\/schema\.graphql is not what the model says, from line \d+: run `npm run schema`/u,
      ),
      'schema/graph.cypher is missing: run `npm run schema` and commit what it writes',
    ]);
  });
});

describe('schema.graphql', () => {
  const text = generated(GRAPHQL);

  it('says that it is generated, and by which command', () => {
    expect(text.split('\n').slice(0, 2).join(' ')).toMatch(/^# .*Generated .*`npm run schema`/u);
  });

  it('builds the very schema that the server answers by', () => {
    const types = (schema: GraphQLSchema) =>
      Object.values(schema.getTypeMap())
        .map((type) => printType(type))
        .sort();
    expect(types(buildSchema(text))).toEqual(types(papergraphSchema()));
  });

  it('lists the root first and then the types by name, so that a change shows where it was made', () => {
    const [root, ...names] = [...text.matchAll(/^(?:type|interface|input|enum|scalar|union) (\w+)/gmu)].map(
      ([, name]) => name,
    );
    expect(root).toBe('Query');
    expect(names.length).toBeGreaterThan(150);
    expect(names).toEqual([...names].sort());
  });

  it('comes out the same each time', () => {
    expect(generated(GRAPHQL)).toBe(generated(GRAPHQL));
  });
});

describe('graph.cypher', () => {
  const others = [
    'Name.key',
    'Word.key',
    'WordKey.key',
    'Beginning.key',
    'Digest.document',
    'Record.key',
    'Subject.key',
    'Revision.key',
  ];
  const keys = [...nodeLabels.map((label) => `${label}.id`), ...others];
  const [, neo4j = '', embedded = ''] = generated(CYPHER).split('\n\n');
  const lines = (part: string) => part.split('\n').filter((line) => line.endsWith(';'));
  const keyed = (part: string, pattern: RegExp) =>
    lines(part).flatMap((line) => pattern.exec(line)?.slice(1, 3).join('.') ?? []);
  const unique = /^CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE;$/u;
  const indexed = /^CREATE INDEX \w+ IF NOT EXISTS FOR \(n:(\w+)\) ON \(n\.(\w+)\);$/u;

  it('gives every node type, names, words, documents and the statements behind the facts a unique key, on both engines', () => {
    expect(keyed(neo4j, unique)).toEqual(keys);
    expect(keyed(embedded, unique)).toEqual(keys);
  });

  it('gives the embedded engine an index for each, which Neo4j has with the key', () => {
    expect(keyed(embedded, indexed)).toEqual(keys);
    expect(lines(neo4j)).toHaveLength(keys.length);
    expect(lines(embedded)).toHaveLength(2 * keys.length);
  });

  it('says that it is generated, and names no edge, for edges have no keys', () => {
    expect(generated(CYPHER)).toContain('`npm run schema`');
    expect(edgeTypes.filter(({ name }) => generated(CYPHER).includes(name))).toEqual([]);
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-schema-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes each file and tells which, in a folder that had none', async () => {
    expect(await writeGeneratedFiles(folder)).toEqual([GRAPHQL, CYPHER]);
    for (const [path, text] of generatedFiles()) expect(await readFile(join(folder, path), 'utf8')).toBe(text);
  });
});
