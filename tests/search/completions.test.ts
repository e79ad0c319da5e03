// Which names a completion need not look at: those that cannot go on with a word that none of the graph begins with.

import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { indexEntries } from '../../src/ingest/index-entries.ts';
import { seedRows } from '../../src/ingest/seed-rows.ts';
import { Answering } from '../../src/query/answer.ts';
import { defaultLimits } from '../../src/query/limits.ts';
import { followsWords } from '../../src/query/search/completions.ts';
import { readQuestion } from '../../src/query/search/question.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { completedPart } from '../../src/words/beginnings.ts';

const NAMES = [
  "Peggy O'Callaghan",
  "D'Souzaes",
  'EfficientNetV2',
  'EfficientNet-B7',
  'transformerы',
  'Трansformer',
  'Their ways',
];
const rows = seedRows(await readSeed('seed')).nodes;
const odd = NAMES.map((name, at) => ({ label: 'Author' as const, id: `author:${at}`, properties: { name } }));

function statementOf(prefix: string): string {
  const engine = { name: 'none' } as Engine;
  const answering = new Answering({ schema: papergraphSchema(), engine, limits: defaultLimits });
  const document = parse('query ($prefix: String!) { suggest(prefix: $prefix) { text } }');
  return answering.compile({ document, variables: { prefix } }).fields[0]?.statement?.text ?? '';
}

/** How often the statement looks at names by how they begin, whatever the words say. */
const unasked = (prefix: string) =>
  (statementOf(prefix).match(/UNWIND \$p\d+ AS key\d+ MATCH \(b\d+:Beginning/gu) ?? []).length;

describe('a name that goes on with what was typed', () => {
  it('has a word that does, where the words are asked first', () => {
    let tried = 0;
    for (const row of [...rows, ...odd]) {
      const { completions, inName } = indexEntries(row);
      for (const token of new Set(completions.split(/\s/u))) {
        const letters = [...token];
        for (let size = 1; size <= letters.length; size++) {
          const prefix = letters.slice(0, size).join('');
          const question = readQuestion(prefix, 'prefix', defaultLimits);
          if (!followsWords({ question, prefix: completedPart(prefix) })) continue;
          tried += 1;
          expect(
            inName.some((word) => word.startsWith(prefix)),
            `${prefix} of ${row.id}`,
          ).toBe(true);
        }
      }
    }
    expect(tried).toBeGreaterThan(5_000);
  });

  it('is not looked for by its beginning where no word begins so', () => {
    expect(unasked('tansformer')).toBe(0);
    expect(unasked('transf')).toBe(0);
    expect(unasked('tran')).toBe(1);
    expect(unasked('vision transformer')).toBe(1);
  });
});
