// Finds what the words of a question name: names as they stand, and single words in any of their forms.

import { Names, Word } from '../api/operations.ts';
import { ask } from '../api/recent-answers.ts';
import type { Speech } from '../language/words.ts';
import type { NodeLabel } from './node-link.tsx';
import { leftOut, type Stretch, stretchesOf, takenOf, wordsOf } from './question-words.ts';

/** A stretch of a question, and what is named so. */
export interface Named extends Stretch {
  readonly nodes: readonly NodeLabel[];
}

/** What a question names. */
export interface NamesFound {
  readonly names: readonly Named[];
  /** Words that name nothing. */
  readonly left: readonly string[];
}

/** How well a name must answer to a word: the same words, in whatever forms. */
const SAME_WORDS = 0.9;
/** Words that are shorter are hardly names; as they stand they are found all the same. */
const SHORTEST = 4;

/**
 * The names in a question.
 *
 * @throws ApiError as `execute` does.
 */
export async function namesIn(
  question: string,
  { language, signal }: Pick<Speech, 'language'> & { readonly signal: AbortSignal },
): Promise<NamesFound> {
  const words = wordsOf(question);
  const stretches = stretchesOf(words);
  const { lookup } = await ask(Names, { texts: stretches.map(({ text }) => text), language }, signal);
  const named = stretches.flatMap((stretch, at): Named[] => {
    const nodes = lookup?.[at]?.nodes ?? [];
    return nodes.length > 0 ? [{ ...stretch, nodes }] : [];
  });
  const exact = takenOf(named);
  const others = stretchesOf(leftOut(words, exact)).filter(
    ({ from, to, text }) => to - from === 1 && text.length >= SHORTEST,
  );
  const inflected = await Promise.all(
    others.map(async ({ text }): Promise<Named> => {
      const { search } = await ask(Word, { query: text, language }, signal);
      const nodes = (search?.edges ?? []).filter(({ score }) => score >= SAME_WORDS).map(({ node }) => node);
      const from = words.indexOf(text);
      return { text, from, to: from + 1, nodes };
    }),
  );
  const names = takenOf([...exact, ...inflected.filter(({ nodes }) => nodes.length > 0)]);
  return { names, left: leftOut(words, names) };
}
