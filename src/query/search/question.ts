// The words of a question, and how much of it may be asked.

import { completed } from '../../words/beginnings.ts';
import { type TextWord, textWords } from '../../words/index-words.ts';
import type { QueryLimits } from '../limits.ts';
import { badInput, limitExceeded } from '../query-error.ts';

/** A text that is searched for. */
export interface TextQuestion {
  readonly text: string;
  /** The text as names are compared with it. */
  readonly completed: string;
  /** Its words without those that nearly every text has, each once. */
  readonly words: readonly TextWord[];
  /** Whether the last word may go on. */
  readonly goesOn: boolean;
}

const LETTER_AT_END = /[\p{L}\p{M}\p{N}]$/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a text has no letter and no digit. */
export function isBlank(text: string): boolean {
  return !LETTER.test(text);
}

/**
 * Reads a text that is searched for; `field` is the way to it.
 * @throws BAD_INPUT where it has no letter and no digit, LIMIT_EXCEEDED where it is too long or has too many words.
 */
export function readQuestion(text: string, field: string, limits: QueryLimits): TextQuestion {
  const got = [...text].length;
  if (got > limits.text) throw limitExceeded(field, 'text', { allowed: limits.text, got });
  if (isBlank(text)) throw badInput(field, `expected a text with letters or digits, got ${JSON.stringify(text)}.`);
  const all = textWords(text);
  const words = all.filter((word, at) => all.findIndex(({ spellings }) => spellings[0] === word.spellings[0]) === at);
  if (words.length > limits.words) {
    throw limitExceeded(field, 'words', { allowed: limits.words, got: words.length });
  }
  const last = all.at(-1)?.spellings[0];
  const goesOn = LETTER_AT_END.test(text) && last !== undefined && last === words.at(-1)?.spellings[0];
  return { text, completed: completed(text), words, goesOn };
}
