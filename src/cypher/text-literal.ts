// Resolves the escapes of a Cypher text literal, in the one way in which all engines do.

import { refusal } from './refusal.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const KNOWN = [...Object.keys(SIMPLE).map((letter) => `\\${letter}`), '\\u and four hexadecimal digits'];

/**
 * The text that a literal stands for; `start` is where it begins.
 *
 * @throws CypherRefusal for an escape that does not exist, and for half of a surrogate pair.
 */
export function decodeText(statement: string, written: string, start: number): string {
  const refuse = (part: string): never => {
    throw refusal(
      statement,
      { written: part, start },
      { reason: `Met ${part}, which is no character.`, allowed: KNOWN },
    );
  };
  const decoded = written.slice(1, -1).replace(/\\(?:u[\da-f]{4}|[\s\S])/giu, (part) => {
    if (part.length > 2) return String.fromCharCode(Number.parseInt(part.slice(2), 16));
    return SIMPLE[part.slice(1)] ?? refuse(part);
  });
  return /\p{Cs}/u.test(decoded) ? refuse(written) : decoded;
}
