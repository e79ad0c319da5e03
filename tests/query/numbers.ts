// Numbers that look random and are the same in every run.

/** Draws the next number: a whole one from 0 to below the limit. */
export type Numbers = (below: number) => number;

/** A sequence that depends on its seed alone (mulberry32). */
export function numbersFrom(seed: number): Numbers {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
