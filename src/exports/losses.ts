// Keeps what a format could not write as it is, so that nothing is changed in silence.

/** What stands for a character that a format can't hold. */
export const REPLACEMENT = '\ufffd';

/** Counts the characters that were replaced, and remembers where the first one stood. */
export class Losses {
  #count = 0;
  #first = '';

  /** The text with every character that `unwritable`, a global pattern, finds replaced; `place` says whose text it is. */
  replaced(text: string, unwritable: RegExp, place: () => string): string {
    return text.replace(unwritable, () => {
      if (this.#count === 0) this.#first = place();
      this.#count++;
      return REPLACEMENT;
    });
  }

  /** A sentence for the user; undefined where everything was written as it is. */
  get sentence(): string | undefined {
    if (this.#count === 0) return undefined;
    const what = this.#count === 1 ? '1 character' : `${this.#count} characters`;
    return `${what} that the format can't hold became U+FFFD, the first one in ${this.#first}.`;
  }
}
