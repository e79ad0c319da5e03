// Tries are counted, bounded in time, and spent only on errors that may pass.

import { describe, expect, it } from 'vitest';
import { timedOut, withDeadline } from '../../src/graph/deadline.ts';
import { type RetryPolicy, retry } from '../../src/graph/retry.ts';

function failing(times: number): { work: () => Promise<string>; started: () => number } {
  let started = 0;
  const work = async () => {
    started++;
    if (started <= times) throw new Error(`failure ${started}`);
    return 'done';
  };
  return { work, started: () => started };
}

const ALWAYS: RetryPolicy = { tries: 4, windowMs: () => 10_000 };

describe('retry', () => {
  it('resolves with the first try that succeeds', async () => {
    const { work, started } = failing(3);
    await expect(retry(work, ALWAYS)).resolves.toBe('done');
    expect(started()).toBe(4);
  });

  it('rejects with the last error when the tries run out', async () => {
    const { work, started } = failing(9);
    await expect(retry(work, ALWAYS)).rejects.toThrow('failure 4');
    expect(started()).toBe(4);
  });

  it('does not try again after an error that stays', async () => {
    const { work, started } = failing(1);
    await expect(retry(work, { tries: 4, windowMs: () => 0 })).rejects.toThrow('failure 1');
    expect(started()).toBe(1);
  });

  it('starts no try after the window of the last error', async () => {
    const { work } = failing(1_000);
    const start = performance.now();
    await expect(retry(work, { tries: 1_000, windowMs: () => 200 })).rejects.toThrow(/^failure \d+$/);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('withDeadline', () => {
  const never = new Promise<number>(() => undefined);

  it('settles as the work does when that is in time', async () => {
    await expect(withDeadline(Promise.resolve(7), 1_000, () => 8)).resolves.toBe(7);
    await expect(withDeadline(Promise.reject(new Error('own')), 1_000, () => 8)).rejects.toThrow('own');
  });

  it('settles with what is said to be late when it is not', async () => {
    await expect(withDeadline(never, 20, () => 8)).resolves.toBe(8);
    const late = withDeadline(never, 20, () => {
      throw timedOut('Query.papers', 20);
    });
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT', message: 'Query.papers: no answer within 20 ms' });
  });
});
