// Finds what the words of a question name: names as they stand, and single words in any of their forms.

import { ApiError } from '../api/client.ts';
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
  /** Words of which that is not known, for the server did not say. */
  readonly unanswered: readonly string[];
}

interface Asking extends Pick<Speech, 'language'> {
  readonly signal: AbortSignal;
}

/** How well a name must answer to a word: the same words, in whatever forms. */
const SAME_WORDS = 0.9;
/** Words that are shorter are hardly names; as they stand they are found all the same. */
const SHORTEST = 4;

/**
 * The names in a question.
 *
 * @throws ApiError as `execute` does where the names as they stand cannot be asked for.
 */
export async function namesIn(question: string, { language, signal }: Asking): Promise<NamesFound> {
  const words = wordsOf(question);
  const stretches = stretchesOf(words);
  const { lookup } = await ask(Names, { texts: stretches.map(({ text }) => text), language }, signal);
  const named = stretches.flatMap((stretch, at): Named[] => {
    const nodes = lookup?.[at]?.nodes ?? [];
    return nodes.length > 0 ? [{ ...stretch, nodes }] : [];
  });
  const exact = takenOf(named);
  const others = leftOut(words, exact).filter(({ text }) => text.length >= SHORTEST);
  const found = await nodesOf(new Set(others.map(({ text }) => text)), { language, signal });
  const inflected = others.map((word): Named => ({ ...word, nodes: found.get(word.text) ?? [] }));
  const names = takenOf([...exact, ...inflected.filter(({ nodes }) => nodes.length > 0)]);
  const unanswered = others.filter(({ text }) => !found.has(text));
  const left = leftOut(words, [...names, ...unanswered]);
  return { names, left: left.map(({ text }) => text), unanswered: unanswered.map(({ text }) => text) };
}

/** What each word names in any of its forms; a word whose question failed is not in it, whatever the others gave. */
async function nodesOf(words: ReadonlySet<string>, { language, signal }: Asking) {
  const answers = [...words].map(async (query): Promise<[string, readonly NodeLabel[]] | undefined> => {
    try {
      const { search } = await ask(Word, { query, language }, signal);
      return [query, (search?.edges ?? []).filter(({ score }) => score >= SAME_WORDS).map(({ node }) => node)];
    } catch (error) {
      if (error instanceof ApiError) return undefined;
      throw error;
    }
  });
  return new Map((await Promise.all(answers)).filter((each) => each !== undefined));
}
