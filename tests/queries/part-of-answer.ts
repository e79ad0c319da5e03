// Finds a part of an answer by its path, so that a part can be held to something where the whole can't.

/**
 * The part at a path such as `concept.organisations.edges.*.node`: names of fields, places in lists from 0, and `*` for
 * each of a list. `undefined` where there is none.
 */
export function partOfAnswer(answer: unknown, path: string): unknown {
  return partAt(answer, path.split('.'));
}

function partAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (step === '*') return Array.isArray(value) ? value.map((one) => partAt(one, rest)) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return partAt(new Map(Object.entries(value)).get(step), rest);
}
