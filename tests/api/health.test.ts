// /livez tells of the process alone, /readyz of the engine too, in time.

import { afterEach, beforeEach, expect, test } from 'vitest';

import { GraphError } from '../../src/graph/graph-error.ts';
import { type Fixture, startFixture } from './fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await startFixture();
});

afterEach(() => fixture.server.stop());

const ask = async (path: string) => {
  const started = performance.now();
  const response = await fetch(`${fixture.url}${path}`);
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, body, took: performance.now() - started };
};

test('both say yes where the engine answers', async () => {
  expect(await ask('/livez')).toMatchObject({ status: 200, body: { status: 'live' } });
  expect(await ask('/readyz')).toMatchObject({ status: 200, body: { status: 'ready', engine: 'fixture 1.0' } });
});

test('a HEAD gets the head alone', async () => {
  const response = await fetch(`${fixture.url}/readyz`, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});

test('an engine that is down makes /readyz a 503 without its address, and leaves /livez', async () => {
  fixture.engine.ping = () => Promise.reject(new GraphError('UNAVAILABLE', 'secret of bolt://10.0.0.1'));
  const ready = await ask('/readyz');
  expect([ready.status, ready.body]).toEqual([
    503,
    { status: 'unavailable', engine: 'fixture 1.0', reason: 'UNAVAILABLE' },
  ]);
  expect((await ask('/livez')).status).toBe(200);
});

test('an engine that never answers makes /readyz a 503 within two seconds', async () => {
  let asked = 0;
  fixture.engine.ping = () => {
    asked += 1;
    return new Promise(() => undefined);
  };
  const answers = await Promise.all([ask('/readyz'), ask('/readyz'), ask('/readyz')]);
  expect(answers.map(({ status, body }) => [status, body.reason])).toEqual(Array(3).fill([503, 'TIMEOUT']));
  expect(Math.max(...answers.map(({ took }) => took))).toBeLessThan(2_000);
  expect(asked).toBe(1);
});

test('/readyz says no while keys are missing, and believes those that it saw until the engine fails', async () => {
  const whole = fixture.engine.read;
  let asked = 0;
  fixture.engine.read = async () => {
    asked += 1;
    return [['paper_id']];
  };
  const missing = await ask('/readyz');
  expect([missing.status, missing.body]).toEqual([
    503,
    { status: 'unavailable', engine: 'fixture 1.0', reason: 'NOT_PREPARED' },
  ]);
  fixture.engine.read = whole;
  expect((await ask('/readyz')).status).toBe(200);
  fixture.engine.read = () => Promise.reject(new GraphError('UNAVAILABLE', 'asked for nothing'));
  expect((await ask('/readyz')).status).toBe(200);
  fixture.engine.ping = () => Promise.reject(new GraphError('UNAVAILABLE', 'down'));
  expect((await ask('/readyz')).status).toBe(503);
  fixture.engine.ping = async () => undefined;
  expect((await ask('/readyz')).body.reason).toBe('UNAVAILABLE');
  expect(asked).toBe(2);
});

test('/readyz says yes again as soon as the engine is back', async () => {
  fixture.engine.ping = () => Promise.reject(new GraphError('UNAVAILABLE', 'down'));
  expect((await ask('/readyz')).status).toBe(503);
  fixture.engine.ping = async () => undefined;
  expect((await ask('/readyz')).status).toBe(200);
});
