// Sets off statements that never end, ten at once: each is answered, others are served meanwhile, and nothing stays behind.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploreCypher } from '../../src/cypher/explore.ts';
import { value } from '../engines/engines.ts';
import { figure } from '../figure.ts';
import { type BuiltEngine, builtEngines, codeOf, explorerIds } from './built.ts';
import { RUNAWAYS } from './runaways.ts';

const DEADLINE_MS = 2_000;
const OTHERS = 20;

/** The embedded engine bounds the paths that it holds by itself, and says so. */
const EXPECTED = ['TIMEOUT', 'MEMORY', 'SYNTAX'];

describe.each(builtEngines())('runaways on $name', ({ name, open }) => {
  let built: BuiltEngine;
  beforeAll(async () => {
    built = await open();
  });
  afterAll(() => built.close());

  const explore = (statement: string, timeoutMs = DEADLINE_MS) =>
    exploreCypher(built.engine, { statement, first: 10 }, timeoutMs);

  it('are each answered with a code, while others are served', { timeout: 120_000 }, async (test) => {
    const ended: Array<string | undefined> = [];
    const running = RUNAWAYS.map((statement) => codeOf(explore(statement)).then((code) => ended.push(code)));
    const took: number[] = [];
    while (took.length < OTHERS) {
      const asked = performance.now();
      expect(await value(built.engine, 'MATCH (p:Paper) RETURN count(p)')).toBe(35);
      took.push(performance.now() - asked);
    }
    figure(test, `${name}: ten at once, the slowest of ${OTHERS} other questions ${Math.ceil(Math.max(...took))} ms`);
    expect(ended.length, 'the others did not wait for them').toBeLessThan(RUNAWAYS.length);
    await Promise.all(running);
    expect(ended.filter((code) => !EXPECTED.includes(code ?? 'none'))).toEqual([]);
  });

  it('one by one too', { timeout: 120_000 }, async (test) => {
    const codes = [];
    let latest = 0;
    for (const statement of RUNAWAYS) {
      const asked = performance.now();
      codes.push(await codeOf(explore(statement)));
      latest = Math.max(latest, performance.now() - asked);
    }
    figure(test, `${name}: the latest ended after ${Math.ceil(latest)} ms of ${DEADLINE_MS}`);
    expect(codes.filter((code) => !EXPECTED.includes(code ?? 'none'))).toEqual([]);
    // Far above what a busy machine adds, and below what a statement without a deadline takes.
    expect(latest).toBeLessThan(3 * DEADLINE_MS);
  });

  it('leave an engine that answers at once, and no process but the one that waits', async () => {
    const answer = await explore('MATCH (p:Paper) RETURN count(p) AS papers', 60_000);
    expect(answer).toEqual({ columns: ['papers'], rows: [[35]], truncated: false });
    expect(explorerIds().length).toBeLessThanOrEqual(2);
    await built.engine.close();
    expect(explorerIds()).toEqual([]);
  });
});
