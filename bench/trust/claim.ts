// What is claimed of Papergraph, beside what others reach, and how it is shown.

/** Test files of the repository, run as they are in every run of the tests, or harder. */
export interface ShownByTests {
  readonly tests: readonly string[];
  /** What the full form sets, so that the tests do more of the same. */
  readonly harder?: Readonly<Record<string, string>>;
}

/** How much is done to show a claim. */
export interface Effort {
  /** Few kills, and no judgement of what takes long to show. */
  readonly isShort: boolean;
  /** How long a server is held under requests. */
  readonly minutes: number;
}

/** A measurement that no test makes. */
export interface Measured {
  /** Resolves to the figures as text, and whether they are within the goal. */
  measure(effort: Effort): Promise<Figures>;
}

/** What was found. */
export interface Figures {
  readonly text: string;
  readonly holds: boolean;
}

/** One row of the table. */
export interface Claim {
  /** Its number, as in R7. */
  readonly id: string;
  readonly what: string;
  /** What others reach, or publish. */
  readonly others: string;
  readonly goal: string;
  readonly shown: ShownByTests | Measured;
}
