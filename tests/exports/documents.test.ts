// The page for users and the help of the command name every format, and their examples are calls that work.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { exportCommand } from '../../src/cli/export.ts';
import { exportCall } from '../../src/cli/export-call.ts';
import { helpLines } from '../../src/cli/help.ts';
import { readWords } from '../../src/cli/words.ts';
import { exportFormats } from '../../src/exports/formats.ts';
import { papersWhere } from '../../src/exports/papers-where.ts';
import { openEngine } from '../../src/graph/open.ts';
import { prepareGraph } from '../../src/ingest/seed-graph.ts';
import { defaultLimits } from '../../src/query/limits.ts';
import { textOf } from '../house/tracked.ts';

const engine = await openEngine({ data: 'memory' });
const folder = mkdtempSync(join(tmpdir(), 'papergraph-exports-'));
beforeAll(() => {
  writeFileSync(join(folder, 'filter.json'), '{"year":{"gte":2020}}');
  return prepareGraph(engine);
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

/** A file that an example reads is where the test has put it. */
const located = (word: string) => (word.startsWith('@') ? `@${join(folder, word.slice(1))}` : word);

const PAGE = textOf('docs/exports.md');
const HELP = helpLines('export', exportCommand).join('\n');

/** The words of each example, as a shell would give them to the command. */
function calls(text: string): string[][] {
  const lines = [...text.matchAll(/^ {2,4}papergraph export (.*)$/gmu)].map(([, line = '']) => line);
  return lines.map((line) => {
    const words = line.replace(/ {2,}.*$| #.*$| \|.*$/u, '').matchAll(/'([^']*)'|(\S+)/gu);
    return [...words].map(([, quoted, plain]) => quoted ?? plain ?? '');
  });
}

const examples = [...calls(PAGE), ...calls(HELP)];

describe('exports as they are told of', () => {
  it('are those that there are', () => {
    const told = [...PAGE.matchAll(/^\| `([a-z0-9-]+)` \|/gmu)].map(([, name]) => name);
    expect(told).toEqual(exportFormats.map(({ name }) => name));
    for (const { name, summary } of exportFormats) expect(HELP).toContain(`  ${name.padEnd(10)} ${summary}\n`);
  });

  it('have an example of each', () => {
    expect(new Set(examples.map(([name]) => name))).toEqual(new Set(exportFormats.map(({ name }) => name)));
  });

  it.each(examples.map((words) => [words.join(' '), words] as const))(
    'work as papergraph export %s',
    async (_, words) => {
      const { format, where } = exportCall(readWords(exportCommand, words.map(located)));
      expect(format.name).toBe(words[0]);
      if (where === undefined) return;
      const choosing = papersWhere({ engine, schema: papergraphSchema(), limits: defaultLimits, where });
      await expect(choosing).resolves.toHaveProperty('nameKeys');
    },
  );
});
