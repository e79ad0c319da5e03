// Checks the values that come with a statement: their names, and that each is one that all engines hold alike.

import type { Parameters, Value } from '../graph/engine.ts';

/** Names that begin so are ours. */
export const OWN_PREFIX = '__';

/** Parameters that can't be taken as they are. */
export class ParameterFault extends Error {
  /** The way to the value, such as `$years[2]`. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
    this.name = 'ParameterFault';
    this.path = path;
  }
}

/**
 * The parameters, checked.
 *
 * @throws ParameterFault for what is no object, a name that no statement can hold, or a number that engines would round.
 */
export function checkedParameters(given: unknown): Parameters {
  if (given === null || given === undefined) return {};
  if (typeof given !== 'object' || Array.isArray(given))
    throw new ParameterFault('parameters', `expected an object of names and values, got ${JSON.stringify(given)}.`);
  for (const [name, value] of Object.entries(given)) {
    if (!/^[a-z_][a-z0-9_]*$/iu.test(name) || name.startsWith(OWN_PREFIX))
      throw new ParameterFault(
        `$${name}`,
        'expected a name of letters, digits and low lines that begins with a letter.',
      );
    assertHeld(value, `$${name}`);
  }
  return given as Parameters;
}

function assertHeld(value: Value, path: string): void {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new ParameterFault(path, `expected an integer within ±(2^53 - 1), got ${value}.`);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) assertHeld(item, isList ? `${path}[${key}]` : `${path}.${key}`);
}
