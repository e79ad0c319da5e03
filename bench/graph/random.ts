// Numbers that look random and are the same in every run: a small generator, and draws with a few large winners.

/** A stream of numbers in [0, 1) that its seed alone decides (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** The next number, from 0 and under 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 and under `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** True so often out of one. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** The numbers from 0 and under `end`, in an order of their own. */
  permutation(end: number): number[] {
    const order = Array.from({ length: end }, (_, index) => index);
    for (let last = end - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    return order;
  }
}

/** How unequal a draw is: the weight of rank r, from 0, is 1 / (r + shift) ^ exponent. */
export interface Skew {
  readonly shift: number;
  readonly exponent: number;
}

/** Draws things by a Zipf-Mandelbrot law, with the ranks dealt out at random. */
export class SkewedDraw {
  readonly #random: Random;
  readonly #cumulated: Float64Array;
  readonly #byRank: readonly number[];

  constructor(random: Random, count: number, skew: Skew) {
    this.#random = random;
    this.#byRank = random.permutation(count);
    this.#cumulated = new Float64Array(count);
    let sum = 0;
    for (let rank = 0; rank < count; rank++) {
      sum += (rank + skew.shift) ** -skew.exponent;
      this.#cumulated[rank] = sum;
    }
  }

  /** The next thing, by its number from 0. */
  next(): number {
    const count = this.#cumulated.length;
    const wanted = this.#random.next() * (this.#cumulated[count - 1] as number);
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulated[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#byRank[low] as number;
  }

  /** The thing that is drawn most often (0), second most often (1), and so on. */
  atRank(rank: number): number {
    return this.#byRank[rank] as number;
  }
}
