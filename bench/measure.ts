// Takes times: all ways of a question in turn, round after round, so that what slows the machine slows all of them.

import type { Askings } from './equality.ts';
import type { WayName } from './ways/way.ts';

/** Milliseconds of each request by way. */
export type Timings = ReadonlyMap<WayName, readonly number[]>;

/** How long a question is measured. */
export interface Effort {
  /** Rounds at least and at most; each asks every way once. */
  readonly rounds: readonly [least: number, most: number];
  /** No round starts after so many milliseconds, unless the least are not reached. */
  readonly budgetMs: number;
}

/** Asks without taking times, so that code is compiled, plans are kept and pages are read. */
export async function warmUp(ways: Askings, samples: number, { rounds, budgetMs }: Effort): Promise<void> {
  await run(ways, samples, { rounds: [1, rounds[1]], budgetMs });
}

/** Takes the times of each way. */
export function measure(ways: Askings, samples: number, effort: Effort): Promise<Timings> {
  return run(ways, samples, effort);
}

async function run(ways: Askings, samples: number, { rounds, budgetMs }: Effort): Promise<Timings> {
  const [least, most] = rounds;
  const names = [...ways.keys()];
  const timings = new Map<WayName, number[]>(names.map((name) => [name, []]));
  const end = performance.now() + budgetMs;
  for (let round = 0; round < most && (round < least || performance.now() < end); round++) {
    for (let turn = 0; turn < names.length; turn++) {
      // Each way comes first as often as any other.
      const name = names[(turn + round) % names.length] as WayName;
      const start = performance.now();
      await ways.get(name)?.ask(round % samples);
      timings.get(name)?.push(performance.now() - start);
    }
  }
  return timings;
}
