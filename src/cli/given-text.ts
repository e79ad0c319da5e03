// Text that a call gives in place, by the name of a file, or on standard input.

import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { WrongCall } from './command.ts';

/** All of standard input. */
export function standardInput(): Promise<string> {
  return text(process.stdin);
}

/**
 * The text of a file.
 *
 * @throws WrongCall UNREADABLE.
 */
export function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongCall(`Expected a file that can be read, got ${path}: ${why}`, 'UNREADABLE');
  }
}

/**
 * The object that an option gives as JSON, or as `@FILE` with it; `{}` where it is not given. `expected` says what it is.
 *
 * @throws WrongCall for what is no object, and UNREADABLE for such a file.
 */
export function givenObject(
  option: string,
  given: unknown,
  expected = 'a JSON object such as {"name":"value"}',
): Readonly<Record<string, unknown>> {
  if (given === undefined) return {};
  const written = String(given);
  const json = written.startsWith('@') ? fileText(written.slice(1)) : written;
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new WrongCall(`--${option}: expected ${expected}, or @FILE with one; got ${json.slice(0, 200)}`);
}

/**
 * The names and texts of options written `name=value`.
 *
 * @throws WrongCall for what has no name.
 */
export function givenPairs(option: string, given: unknown): readonly (readonly [name: string, value: string])[] {
  return (Array.isArray(given) ? (given as readonly string[]) : []).map((pair) => {
    const at = pair.indexOf('=');
    if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)];
    throw new WrongCall(`--${option}: expected name=value, got ${JSON.stringify(pair)}.`);
  });
}
