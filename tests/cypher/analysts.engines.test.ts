// Asks what analysts ask, on every engine: the committed answers, in the same forms.
// UPDATE_ANSWERS=1 writes them anew from the embedded engine: whoever commits them says that they are true.

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exploreCypher } from '../../src/cypher/explore.ts';
import type { Exploration } from '../../src/graph/engine.ts';
import { type BuiltEngine, builtEngines, codeOf } from './built.ts';

interface Question {
  readonly asked: string;
  readonly statement: string;
  readonly parameters?: unknown;
}

const ANSWERS = new URL('./analysts.json', import.meta.url);
const FIRST = 1_000;
const PATIENCE = 60_000;

/** The embedded engine has neither RETURN in EXISTS { } nor parts of a list made by an aggregate. */
const NOT_EMBEDDED = ['Authors without an affiliation.', 'Organisations of each country.'];

function questions(): readonly Question[] {
  const entries = parse(readFileSync(new URL('./analysts.yaml', import.meta.url), 'utf8')) as unknown[];
  return entries.flatMap((entry, index) => {
    if (index % 2 === 0) return [];
    const asked = String(entries[index - 1]);
    return [typeof entry === 'string' ? { asked, statement: entry } : { asked, ...(entry as Omit<Question, 'asked'>) }];
  });
}

const asked = questions();
const recorded: Record<string, Exploration> = {};

function committed(): Record<string, Exploration> {
  return JSON.parse(readFileSync(ANSWERS, 'utf8'));
}

it('are sixty at least, of which each engine answers all but two at most', () => {
  expect(asked.length).toBeGreaterThanOrEqual(60);
  expect(new Set(asked.map((question) => question.asked)).size).toBe(asked.length);
  expect(asked.filter((question) => NOT_EMBEDDED.includes(question.asked))).toHaveLength(NOT_EMBEDDED.length);
  expect(NOT_EMBEDDED.length).toBeLessThanOrEqual(2);
});

describe.each(builtEngines())('answers of $name', ({ name, open }) => {
  let built: BuiltEngine;
  beforeAll(async () => {
    built = await open();
  });
  afterAll(async () => {
    await built.close();
    if (process.env.UPDATE_ANSWERS === '1' && name !== 'embedded')
      writeFileSync(ANSWERS, `${JSON.stringify(recorded, null, 1)}\n`);
  });

  it.each(asked)('$asked', async ({ asked: key, statement, parameters }) => {
    const answer = exploreCypher(built.engine, { statement, parameters, first: FIRST }, PATIENCE);
    if (name === 'embedded' && NOT_EMBEDDED.includes(key)) {
      expect(await codeOf(answer)).toBe('SYNTAX');
      return;
    }
    recorded[key] ??= await answer;
    expect(await answer).toStrictEqual(process.env.UPDATE_ANSWERS === '1' ? recorded[key] : committed()[key]);
  });
});
