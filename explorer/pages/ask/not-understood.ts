// What an address asks for that the question builder does not understand: it is said, for without it the question is another one.

import { DIMENSIONS, isYear, SUBJECTS, VIEWS } from './question.ts';

const isOneOf = (known: readonly string[]) => (text: string) => known.includes(text);

/** What may stand under each name of an address. */
const EXPECTED: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ...SUBJECTS.map((subject): [string, (text: string) => boolean] => [
    subject,
    (text) => text.startsWith(`${subject}:`) && text.length > subject.length + 1,
  ]),
  ['from', isYear],
  ['to', isYear],
  ['by', isOneOf(DIMENSIONS)],
  ['and', isOneOf(DIMENSIONS)],
  ['parts', isOneOf(['with-whole'])],
  ['view', isOneOf(VIEWS)],
]);

/** Each part of an address that `questionOf` leaves out, as `name=text`; what is empty asks for nothing, and names that are not the builder's are not its own to judge. */
export function notUnderstood(search: string): readonly string[] {
  return [...new URLSearchParams(search)]
    .filter(([name, text]) => text !== '' && EXPECTED.get(name)?.(text) === false)
    .map(([name, text]) => `${name}=${text}`);
}
