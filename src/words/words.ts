// Cuts text into the words that names are made of, each with its place.

import { formsOf, type WordForms } from './word-forms.ts';

/** A word of a text: where it stands, in UTF-16 units, and its forms. */
export interface Word extends WordForms {
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ`‘]\p{L}{1,4}(?![\p{L}\p{N}]))?|×/gu;
/** Between a name and its number, so that `CIFAR10`, `CIFAR-10` and `CIFAR 10` are one; `I3D` and `T5` stay whole. */
const BEFORE_NUMBER = /(?<=\p{L}{2})(?=[vV]\d)|(?<=\p{L}{2})(?<!\p{L}[vV])(?=\d)/u;
const DIGIT = /\d/u;
/** More distinct words than any document holds: beyond it the memory of words starts anew. */
const MOST_REMEMBERED = 200_000;

/** Remembers the forms of words seen, for texts repeat themselves. */
export class Words {
  readonly #forms = new Map<string, WordForms>();

  /** The words of `text`, in order. */
  in(text: string): Word[] {
    const words: Word[] = [];
    for (const { 0: written, index } of text.matchAll(WORD)) {
      const parts = DIGIT.test(written) ? written.split(BEFORE_NUMBER) : [written];
      let from = index;
      for (const part of parts) {
        const to = from + part.length;
        const { keys, plain } = this.#formsOf(part);
        words.push({ from, to, keys, plain });
        from = to;
      }
    }
    return words;
  }

  #formsOf(written: string): WordForms {
    const known = this.#forms.get(written);
    if (known) return known;
    const forms = formsOf(written === '×' ? 'x' : written);
    if (this.#forms.size >= MOST_REMEMBERED) this.#forms.clear();
    this.#forms.set(written, forms);
    return forms;
  }
}
