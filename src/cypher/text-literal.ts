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

const ESCAPE = /\\(?:u[\da-fA-F]{4}|[\s\S])/gu;
const KNOWN = [...Object.keys(SIMPLE).map((letter) => `\\${letter}`), '\\u and four hexadecimal digits'];

/**
 * The text that a literal stands for; `start` is where it begins.
 *
 * @throws CypherRefusal for an escape that does not exist, and for half of a surrogate pair.
 */
export function decodeText(statement: string, written: string, start: number): string {
  const refuse = (part: string, at: number): never => {
    const why = { reason: `Met ${part}, which is no character.`, allowed: KNOWN };
    throw refusal(statement, { written: part, start: at }, why);
  };
  const body = written.slice(1, -1);
  for (const { 0: part, index } of body.matchAll(ESCAPE))
    if (part.length === 2 && SIMPLE[part.slice(1)] === undefined) refuse(part, start + 1 + index);
  const decoded = body.replace(ESCAPE, (part) =>
    part.length === 2 ? (SIMPLE[part.slice(1)] ?? '') : String.fromCharCode(Number.parseInt(part.slice(2), 16)),
  );
  return /\p{Cs}/u.test(decoded) ? refuse(written, start) : decoded;
}
