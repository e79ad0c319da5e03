// What a check finds: that something is as it should be, or what is wrong and what to do.

/** `fault`: something is wrong. `advice`: it works, but is perhaps not meant so. */
export type State = 'ok' | 'advice' | 'fault';

/** The outcome of one check. */
export interface Finding {
  /** What was checked, in a word or two. */
  readonly check: string;
  readonly state: State;
  /** What was found. */
  readonly says: string;
  /** What to do about it. */
  readonly helps?: string;
}

/** What helps where facts themselves are damaged. */
export const WRITE_ANEW = 'seed and import into a new graph';

/** How many of what is wrong are named. */
const NAMED = 3;

/** Counts what was looked at and what is wrong with it, and remembers the first of these. */
export class Tally {
  seen = 0;
  #faults = 0;
  readonly #first: string[] = [];

  /** One thing that is wrong. */
  fault(what: string): void {
    this.#faults++;
    if (this.#first.length < NAMED) this.#first.push(what);
  }

  /** The finding; `things` are what was looked at, such as "edges", and `well` says of all that they are right. */
  finding(check: string, { things, well, helps }: { things: string; well: string; helps: string }): Finding {
    if (this.#faults === 0) return { check, state: 'ok', says: `${this.seen} ${things}: ${well}` };
    const more = this.#faults > this.#first.length ? `; and ${this.#faults - this.#first.length} more` : '';
    return {
      check,
      state: 'fault',
      says: `${this.#faults} wrong of ${this.seen} ${things}: ${this.#first.join('; ')}${more}`,
      helps,
    };
  }
}
