// A question in whole sentences: the names in it, by which it can be asked with less.

/** Words that are looked at, at most: whoever asks with more has pasted a text. */
const MOST_WORDS = 12;
/** Words of a name, at most. */
const LONGEST_NAME = 4;

/** Words that may be a name together, and where they stand. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  /** The place behind its last word. */
  readonly to: number;
}

/** The words of a question, without its punctuation. */
export function wordsOf(question: string): readonly string[] {
  return (question.match(/[\p{L}\p{N}][\p{L}\p{N}'’.+#-]*/gu) ?? [])
    .map((word) => word.replace(/[.'’-]+$/u, ''))
    .slice(0, MOST_WORDS);
}

/** All stretches of words that may be names, the longest first. */
export function stretchesOf(words: readonly string[]): readonly Stretch[] {
  const lengths = Array.from({ length: Math.min(LONGEST_NAME, words.length) }, (_, at) => at + 1).reverse();
  return lengths.flatMap((length) =>
    words.slice(length - 1).map((_, from) => ({
      text: words.slice(from, from + length).join(' '),
      from,
      to: from + length,
    })),
  );
}

/** Of stretches that are names, those to take: longer ones before what is a part of them, in the order of the question. */
export function takenOf<Name extends Stretch>(names: readonly Name[]): readonly Name[] {
  const taken: Name[] = [];
  for (const name of [...names].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (taken.every(({ from, to }) => name.to <= from || name.from >= to)) taken.push(name);
  }
  return taken.sort((a, b) => a.from - b.from);
}

/** The words that are in none of the stretches, and where they stand. */
export function leftOut(words: readonly string[], taken: readonly Stretch[]): readonly Stretch[] {
  return words
    .map((text, from) => ({ text, from, to: from + 1 }))
    .filter((word) => !taken.some(({ from, to }) => word.from >= from && word.from < to));
}
