// Choices that a property makes through fast-check, so that a failing run can be repeated and shrunk.

import fc, { type GeneratorValue } from 'fast-check';

/** The seed of all generated cases; printed, so that a run can be had again. */
export const SEED = Number(process.env.PAPERGRAPH_TEST_SEED ?? 20260801);

/** How a property is run: so often, every choice as likely as it is written, and failing where time runs out. */
export function runs(numRuns: number, limitMs: number): fc.Parameters<[GeneratorValue]> {
  return { seed: SEED, numRuns, unbiased: true, interruptAfterTimeLimit: limitMs, markInterruptAsFailure: true };
}

/** Makes the choices of one generated case. */
export class Draw {
  readonly #generate: GeneratorValue;

  constructor(generate: GeneratorValue) {
    this.#generate = generate;
  }

  /** A whole number between both ends, these included. */
  integer(min: number, max: number): number {
    return this.#generate(fc.integer, { min, max });
  }

  /** True so many times of a hundred. */
  chance(percent: number): boolean {
    return this.integer(0, 99) < percent;
  }

  /** One entry of a list that has some. */
  pick<Entry>(list: readonly Entry[]): Entry {
    return list[this.integer(0, list.length - 1)] as Entry;
  }

  /** Some entries, none twice, at most so many. */
  some<Entry>(list: readonly Entry[], most: number): Entry[] {
    const wanted = Math.min(most, list.length);
    return [...new Set(Array.from({ length: wanted }, () => this.pick(list)))];
  }
}
