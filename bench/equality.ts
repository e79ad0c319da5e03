// No time is taken before all ways give the same answer.

import { fingerprint } from './canonical.ts';
import type { Asking, WayName } from './ways/way.ts';

/** The ways of one question. */
export type Askings = ReadonlyMap<WayName, Asking>;

/**
 * Asks each way for each sample and compares what they answer.
 *
 * @returns how many characters the answers have on average.
 * @throws Error with both answers where two ways differ, or where an answer is empty and so would prove nothing.
 */
export async function assertEqual(question: string, ways: Askings, samples: number): Promise<number> {
  let characters = 0;
  for (let sample = 0; sample < samples; sample++) {
    const answers = new Map<WayName, string>();
    for (const [name, way] of ways) {
      answers.set(name, fingerprint(way.answer(await way.ask(sample), sample)));
    }
    const [[first, expected] = ['byHand', undefined]] = answers;
    if (expected === undefined || expected === '[]' || expected === '{}') {
      throw new Error(`${question}, sample ${sample}: an empty answer compares with anything.`);
    }
    for (const [name, got] of answers) {
      if (got !== expected)
        throw new Error(difference(`${question}, sample ${sample}`, { first, expected, name, got }));
    }
    characters += expected.length / samples;
  }
  return Math.round(characters);
}

interface Unequal {
  readonly first: string;
  readonly expected: string;
  readonly name: string;
  readonly got: string;
}

function difference(where: string, { first, expected, name, got }: Unequal): string {
  let start = 0;
  while (start < expected.length && expected[start] === got[start]) start++;
  const around = (text: string) => text.slice(Math.max(0, start - 200), start + 200);
  return `${where}: ${name} answers otherwise than ${first}.\n${first}: …${around(expected)}…\n${name}: …${around(got)}…`;
}
