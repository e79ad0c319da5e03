// Which nodes have the words of a text, found by looking through all words of all nodes.

import { stemsOf, type TextWord, textWords } from '../../src/words/index-words.ts';

/** A word of five letters or more that is one letter off: another, one more, one less, or two swapped. */
export function isOneOff(asked: string, word: string): boolean {
  const [one, other] = [[...asked], [...word]];
  if (other.length < 5 || !/^\p{L}+$/u.test(word) || !/^\p{L}+$/u.test(asked) || asked === word) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped || Math.max(left.length, right.length) === 1;
}

/** The words of a graph's nodes. */
export class OracleWords {
  /** Spellings by node, and forms by spelling. */
  readonly #words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #stems: ReadonlyMap<string, readonly string[]>;

  constructor(texts: ReadonlyMap<string, readonly string[]>) {
    const spelled = (written: readonly string[]) =>
      new Set(written.flatMap(textWords).flatMap(({ spellings }) => spellings));
    this.#words = new Map([...texts].map(([id, written]) => [id, spelled(written)]));
    const all = new Set([...this.#words.values()].flatMap((words) => [...words]));
    this.#stems = new Map([...all].map((word) => [word, stemsOf(word)]));
  }

  /** Whether all words of a text are among those of a node. */
  has(id: string, text: string): boolean {
    const own = this.#words.get(id) ?? new Set();
    return textWords(text).every((word) => this.#meant(word).some((spelling) => own.has(spelling)));
  }

  #meant({ stems, spellings: [spelling = ''] }: TextWord): readonly string[] {
    const words = [...this.#stems];
    const known = words.filter(([, forms]) => forms.some((form) => stems.includes(form)));
    const meant = known.length > 0 ? known : words.filter(([word]) => isOneOff(spelling, word));
    return meant.map(([word]) => word);
  }
}
