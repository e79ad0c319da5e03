// Several ways to compile something of which one alone can come true.

import type { Compilation } from './place.ts';

/** Compiles each; the operation is charged for the dearest, since the others then find nothing. */
export function eachAlternative<Alternative, Compiled>(
  compilation: Compilation,
  alternatives: readonly Alternative[],
  compile: (alternative: Alternative) => Compiled,
): readonly Compiled[] {
  const before = compilation.cost;
  let most = before;
  const compiled = alternatives.map((alternative) => {
    compilation.cost = before;
    const one = compile(alternative);
    most = Math.max(most, compilation.cost);
    return one;
  });
  compilation.cost = most;
  return compiled;
}
