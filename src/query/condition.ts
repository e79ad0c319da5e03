// Conditions of a WHERE as data, so that negation moves to the leaves and equal joins lie flat: engines bound nesting.

/** A test that is true, false or null, or several joined. */
export type Condition =
  | { readonly test: string; readonly negated: boolean }
  | { readonly join: 'AND' | 'OR'; readonly parts: readonly Condition[] };

/** One test, as Cypher. */
export function test(cypher: string): Condition {
  return { test: cypher, negated: false };
}

function joined(join: 'AND' | 'OR', parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((part) => ('join' in part && part.join === join ? part.parts : [part]));
  const [only] = flat;
  return flat.length === 1 && only ? only : { join, parts: flat };
}

/** All of them hold; none given: true. */
export function every(parts: readonly Condition[]): Condition {
  return joined('AND', parts);
}

/** One of them holds; none given: false. */
export function some(parts: readonly Condition[]): Condition {
  return joined('OR', parts);
}

/** It does not hold: the exact complement, for what is null does not hold (De Morgan). */
export function not(condition: Condition): Condition {
  if ('test' in condition) return { ...condition, negated: !condition.negated };
  return joined(condition.join === 'AND' ? 'OR' : 'AND', condition.parts.map(not));
}

/** Whether it holds of everything. */
export function isTrue(condition: Condition): boolean {
  return 'join' in condition && condition.join === 'AND' && condition.parts.length === 0;
}

/** The condition as Cypher, for after WHERE. */
export function written(condition: Condition): string {
  if ('test' in condition) return condition.negated ? `NOT coalesce(${condition.test}, false)` : condition.test;
  if (condition.parts.length === 0) return condition.join === 'AND' ? 'true' : 'false';
  const parts = condition.parts.map((part) =>
    'join' in part && part.parts.length > 0 ? `(${written(part)})` : written(part),
  );
  return parts.join(` ${condition.join} `);
}
