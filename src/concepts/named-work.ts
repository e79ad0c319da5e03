// The kinds of concepts that are works with a name of their own, as their makers gave it.

/** Kinds of work that bears a name. */
export const NAMED_WORK: ReadonlySet<string> = new Set(['MODEL', 'DATASET', 'LIBRARY']);
