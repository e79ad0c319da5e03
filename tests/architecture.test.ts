// Holds src/ to ARCHITECTURE.md: who imports whom, how long files are, and that each says what it is for.

import { describe, expect, it } from 'vitest';
import { importsOf } from './house/imports.ts';
import { FENCED, importFaults, roomsIn } from './house/rooms.ts';
import { textOf, texts } from './house/tracked.ts';

const modules = texts((path) => /^src\/.*\.ts$/u.test(path));
const rooms = roomsIn(textOf('ARCHITECTURE.md'));

describe('rooms', () => {
  it('are those of ARCHITECTURE.md, and every module stands in one', () => {
    expect(rooms.get('model')).toEqual([]);
    expect(rooms.get('query')).toEqual(['model', 'words', 'graph', 'cypher']);
    expect(rooms.get('cypher')).toEqual(['model', 'graph']);
    expect([...modules.keys()].filter((path) => !rooms.has(path.split('/')[1] ?? ''))).toEqual([]);
  });

  it('import only what they may, with no circles', () => {
    expect(modules.size).toBeGreaterThan(20);
    expect(importFaults(modules, rooms)).toEqual([]);
  });

  it('keep each fenced package where it is, and use it there', () => {
    const importers = (name: string) => [...modules].filter(([, text]) => importsOf(text).includes(name));
    for (const name of FENCED.keys()) expect(importers(name).length, name).toBeGreaterThan(0);
  });
});

describe('the check itself', () => {
  const faultsOf = (files: Record<string, string>) => importFaults(new Map(Object.entries(files)), rooms);
  const engine = { 'src/graph/engine.ts': 'export interface Engine {}' };

  it('refuses to pass where it saw nothing', () => {
    expect(faultsOf({})).toEqual(['no module was found, so nothing was checked']);
  });

  it('sees a planted import against the direction, of types too', () => {
    const planted = { ...engine, 'src/model/bad.ts': "import type {\n  Engine,\n} from '../graph/engine.ts';" };
    expect(faultsOf(planted)).toEqual(['src/model/bad.ts imports src/graph/engine.ts: model may not import graph']);
    expect(faultsOf({ ...engine, 'src/query/good.ts': "export { Engine } from '../graph/engine.ts';" })).toEqual([]);
  });

  it('sees an engine reached past its adapter, whichever way it is imported', () => {
    for (const text of [
      "import neo4j from 'neo4j-driver';",
      "import 'neo4j-driver';",
      "const { auth } = await import('neo4j-driver/lib/auth');",
      "export * from 'neo4j-driver';",
    ]) {
      const fault =
        'src/api/bad.ts imports neo4j-driver, which only src/graph/neo4j.ts and src/graph/explore/neo4j.ts may';
      expect(faultsOf({ 'src/api/bad.ts': text }), text).toEqual([fault]);
    }
    expect(faultsOf({ 'src/query/bad.ts': "import { Field } from 'type-graphql';" })).toHaveLength(1);
  });

  it('sees circles, computed imports, strangers to src/ and rooms nobody named', () => {
    const circle = { 'src/model/a.ts': "import './b.ts';", 'src/model/b.ts': "import type { A } from './a.ts';" };
    expect(faultsOf(circle)).toEqual(['a circle of imports: src/model/a.ts -> src/model/b.ts -> src/model/a.ts']);
    expect(faultsOf({ 'src/cli/bad.ts': 'await import(name);' })).toEqual([
      "src/cli/bad.ts imports something computed: write the module's name",
    ]);
    expect(faultsOf({ 'src/cli/bad.ts': "import '../../tests/x.ts';" })).toEqual([
      'src/cli/bad.ts imports tests/x.ts, which is no module of src/',
    ]);
    const stranger = { ...engine, 'src/attic/bad.ts': "import '../graph/engine.ts';" };
    expect(faultsOf(stranger)).toEqual(['src/attic/bad.ts stands in no room that ARCHITECTURE.md names']);
  });

  it('reads no import out of a comment', () => {
    expect(
      importsOf("/** @example\n * import x from 'neo4j-driver';\n */\n// import 'y';\nimport z from 'z';"),
    ).toEqual(['z']);
  });
});

describe('each file of src/', () => {
  const lengths = [...modules].map(([path, text]) => [path, text.trimEnd().split('\n').length] as const);

  it('opens with a sentence that says what it is for', () => {
    expect(
      [...modules].filter(([, text]) => !/^(?:#!.*\n)?\/\/ \S[^\n]{10,}/u.test(text)).map(([path]) => path),
    ).toEqual([]);
  });

  it('documents whatever it exports', () => {
    expect([...modules].flatMap(([path, text]) => undocumented(text).map((line) => `${path}: ${line}`))).toEqual([]);
  });

  it('is no longer than 300 lines, and half of them are shorter than 80', () => {
    expect(lengths.filter(([, lines]) => lines > 300)).toEqual([]);
    const sorted = lengths.map(([, lines]) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });

  it('measures time by a clock that nobody sets', () => {
    const asking = /\bDate\.now\(|\bnew Date\(\)/u;
    expect([...modules].filter(([, text]) => asking.test(text)).map(([path]) => path)).toEqual([]);
    expect(asking.test('const due = Date.now() + 5;')).toBe(true);
  });

  it('stands in a folder whose name says what is in it', () => {
    const vague = /\/(?:utils?|helpers?|common|shared|misc|managers?|services?|lib)\//u;
    expect([...modules.keys()].filter((path) => vague.test(path))).toEqual([]);
  });
});

/** The exporting lines of `text` that no doc comment stands before; further overloads of a function need none. */
function undocumented(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line, at) => {
    const name = /^export (?:declare |abstract |async )*(?:const|let|function|class|interface|type|enum) (\w+)/u.exec(
      line,
    )?.[1];
    const above = lines[at - 1] ?? '';
    return name !== undefined && !above.endsWith('*/') && !new RegExp(`^export function ${name}\\b`, 'u').test(above);
  });
}
