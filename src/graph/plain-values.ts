// Turns what an engine hands back into plain values, and refuses what is none: nodes, dates, integers that would lose digits.

import type { Value } from './engine.ts';

/**
 * Checks a value that an engine returned and makes it plain, changing lists and maps in place: an absent value becomes
 * null and a `bigint` that fits becomes a number.
 *
 * @throws TypeError for an integer beyond ±(2^53 - 1), a number that JSON can't hold, and for a node, an edge,
 * a date or any other object of the driver's own: statements return properties, lists and maps.
 */
export function plainValue(value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return finite(value);
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : Array.isArray(value) ? plainList(value) : plainMap(value);
    case 'bigint':
      return safeInteger(value);
    default:
      throw refusal(`a ${typeof value}`, 'properties, lists and maps');
  }
}

/** Makes the values of a list plain, in place; the same refusals as {@link plainValue}. */
export function plainList(list: unknown[]): Value[] {
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (typeof value !== 'string') list[index] = plainValue(value);
  }
  return list as Value[];
}

function plainMap(map: object): Value {
  if (Object.getPrototypeOf(map) !== Object.prototype) throw refusal(`a ${map.constructor?.name}`, 'its parts');
  if ('_labels' in map) throw refusal('a node', 'its properties');
  if ('_source' in map) throw refusal('an edge', 'its properties');
  const entries = map as Record<string, unknown>;
  for (const key in entries) {
    const value = entries[key];
    if (typeof value !== 'string') entries[key] = plainValue(value);
  }
  return entries as Record<string, Value>;
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw refusal('a number that is infinite, not a number, or an integer beyond ±(2^53 - 1)', 'a string in its place');
}

function safeInteger(value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw refusal(`${value}, an integer beyond ±(2^53 - 1)`, 'a string in its place');
}

function refusal(what: string, instead: string): TypeError {
  return new TypeError(`the statement returned ${what}; return ${instead}`);
}
