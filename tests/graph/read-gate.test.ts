// The gate before an engine's reads: how many run, in which order the rest do, and what becomes of late ones.

import { describe, expect, it } from 'vitest';
import { ReadGate } from '../../src/graph/read-gate.ts';

/** Reads that end when a test says so, and the order in which they began. */
class Reads {
  readonly begun: string[] = [];
  readonly #ends = new Map<string, (failure?: Error) => void>();

  /** A read under this name. */
  named(name: string): () => Promise<string> {
    return () => {
      this.begun.push(name);
      return new Promise((resolve, reject) => {
        this.#ends.set(name, (failure) => (failure ? reject(failure) : resolve(`rows of ${name}`)));
      });
    };
  }

  end(name: string, failure?: Error): void {
    this.#ends.get(name)?.(failure);
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function entering(gate: ReadGate, reads: Reads, timeoutMs = 5_000) {
  return (name: string) => gate.pass(reads.named(name), { name, timeoutMs });
}

describe('the gate', () => {
  it('starts reads at once while there is room, and the others in the order in which they came', async () => {
    const reads = new Reads();
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(entering(new ReadGate(2), reads));
    expect(reads.begun).toEqual(['a', 'b']);
    reads.end('b');
    expect(await b).toBe('rows of b');
    expect(reads.begun).toEqual(['a', 'b', 'c']);
    reads.end('a', new Error('own'));
    await expect(a).rejects.toThrow('own');
    expect(reads.begun).toEqual(['a', 'b', 'c', 'd']);
    reads.end('d');
    reads.end('c');
    expect(await Promise.all([c, d])).toEqual(['rows of c', 'rows of d']);
  });

  it('lets those in first that are due first: the next read of an old question before the first of a new one', async () => {
    const reads = new Reads();
    const gate = new ReadGate(1);
    const first = entering(gate, reads)('running');
    const fresh = ['fresh', 'also fresh'].map(entering(gate, reads, 5_000));
    const old = ['old', 'also old'].map(entering(gate, reads, 2_000));
    for (const name of ['running', 'old', 'also old', 'fresh', 'also fresh']) {
      reads.end(name);
      await pause(0);
    }
    await Promise.all([first, ...fresh, ...old]);
    expect(reads.begun).toEqual(['running', 'old', 'also old', 'fresh', 'also fresh']);
  });

  it('never starts one whose deadline passed while it waited', async () => {
    const reads = new Reads();
    const gate = new ReadGate(1);
    const first = entering(gate, reads)('first');
    await expect(entering(gate, reads, 20)('late')).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: 'late: no answer within 20 ms',
    });
    const last = entering(gate, reads)('last');
    reads.end('first');
    await first;
    expect(reads.begun).toEqual(['first', 'last']);
    reads.end('last');
    expect(await last).toBe('rows of last');
  });

  it('keeps the place of one that is late while the engine still works on it', async () => {
    const reads = new Reads();
    const gate = new ReadGate(1);
    await expect(entering(gate, reads, 20)('abandoned')).rejects.toMatchObject({ code: 'TIMEOUT' });
    const next = entering(gate, reads)('next');
    await pause(20);
    expect(reads.begun).toEqual(['abandoned']);
    reads.end('abandoned');
    await pause(0);
    expect(reads.begun).toEqual(['abandoned', 'next']);
    reads.end('next');
    expect(await next).toBe('rows of next');
  });

  it('lets the next one in after one that throws where it should reject', async () => {
    const gate = new ReadGate(1);
    const thrower = () => {
      throw new Error('thrown');
    };
    const entrant = { name: 'read', timeoutMs: 1_000 };
    const both = [gate.pass(thrower, entrant), gate.pass(thrower, entrant)];
    for (const thrown of both) await expect(thrown).rejects.toThrow('thrown');
    expect(await gate.pass(async () => 'rows', entrant)).toBe('rows');
  });
});
