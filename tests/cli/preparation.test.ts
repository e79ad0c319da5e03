// Keys and indexes reach a Neo4j that starts after the server does.

import { expect, test, vi } from 'vitest';
import { prepareWhenThere } from '../../src/cli/preparation.ts';
import type { Statement } from '../../src/graph/engine.ts';
import { GraphError } from '../../src/graph/graph-error.ts';
import { FixtureEngine } from '../api/fixture.ts';

/** An engine whose first tries to prepare it end with these errors. */
class LateEngine extends FixtureEngine {
  readonly failures: GraphError[];
  tries = 0;
  prepared: readonly Statement[] = [];

  constructor(...failures: GraphError[]) {
    super();
    this.failures = failures;
  }

  override async prepare(statements: readonly Statement[] = []): Promise<void> {
    this.tries++;
    const failure = this.failures.shift();
    if (failure !== undefined) throw failure;
    this.prepared = statements;
  }
}

const down = () => new GraphError('UNAVAILABLE', 'constraint: no connection.');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function start(engine: LateEngine) {
  const ending = new AbortController();
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  const started = prepareWhenThere(engine, { print, signal: ending.signal, firstPauseMs: 10 });
  return { started, printed, stop: () => ending.abort() };
}

test('an engine that is there is prepared at once, without a word', async () => {
  const engine = new LateEngine();
  const { started, printed } = start(engine);
  await started;
  expect(engine.prepared.map(({ name }) => name)).toContain('constraint paper_id');
  expect(printed).toEqual([]);
});

test('one that is down is tried again until it is prepared, and then no more', async () => {
  const engine = new LateEngine(down(), down(), down());
  const { started, printed } = start(engine);
  await started;
  expect(engine.tries).toBe(1);
  await vi.waitFor(() => expect(engine.prepared.length).toBeGreaterThan(8), { interval: 5 });
  await pause(100);
  expect(engine.tries).toBe(4);
  expect(printed).toEqual([
    'constraint: no connection. The server starts all the same, and answers once Neo4j does.',
    'Neo4j is there now, and prepared: fixture 1.0.',
  ]);
});

test('a stop ends the tries', async () => {
  const engine = new LateEngine(...Array.from({ length: 99 }, down));
  const { started, stop } = start(engine);
  await started;
  stop();
  await pause(60);
  expect(engine.tries).toBe(1);
});

test('what time does not mend stops the start, or is said once if it shows later', async () => {
  const duplicates = () => new GraphError('CONSTRAINT', 'constraint paper_id: two nodes have one id');
  await expect(start(new LateEngine(duplicates())).started).rejects.toMatchObject({ code: 'CONSTRAINT' });
  const engine = new LateEngine(down(), duplicates(), down());
  const { started, printed } = start(engine);
  await started;
  await pause(100);
  expect(engine.tries).toBe(2);
  expect(printed[1]).toBe('Neo4j is there now, but could not be prepared: constraint paper_id: two nodes have one id');
});
