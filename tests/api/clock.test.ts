// A time of day that jumps, ahead or back, while a request is answered: its statement still gets the time that is left.

import { parse } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Execution } from '../../src/api/execution.ts';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import { readSettings } from '../../src/api/settings.ts';
import { Answering } from '../../src/query/answer.ts';
import { FixtureEngine } from './fixture.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test.each([5, -10])('by %i hours', async (hours) => {
  const given: (number | undefined)[] = [];
  const engine = new FixtureEngine();
  engine.read = async (_, options?: { timeoutMs?: number }) => {
    given.push(options?.timeoutMs);
    return [[0]];
  };
  const { limits } = readSettings({});
  const schema = papergraphSchema();
  const answering = new Answering({ schema, engine, limits });
  const jumping: Pick<Answering, 'answer'> = {
    answer(question) {
      vi.setSystemTime(Date.now() + hours * 3_600_000);
      return answering.answer(question);
    },
  };
  const execution = new Execution({ schema, answering: jumping, limits, deadlineMs: 8_000, suggestions: true });
  const document = parse('{ papers { totalCount } }');
  const { data } = await execution.run({ document, operationName: undefined, variables: {} });
  expect(data).toEqual({ papers: { totalCount: 0 } });
  expect(given).toHaveLength(1);
  expect(given[0]).toBeGreaterThan(7_000);
  expect(given[0]).toBeLessThanOrEqual(8_000);
});
