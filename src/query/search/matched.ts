// Tells by which name a node was found, or at which place of its text.

import { completed } from '../../words/beginnings.ts';
import { type TextWord, textWords } from '../../words/index-words.ts';
import { typoSearch } from '../../words/word-keys.ts';
import type { TextQuestion } from './question.ts';

/** Characters of text shown before what was found, and of all that is shown. */
const BEFORE = 40;
const SHOWN = 160;

function isNear(asked: string, word: string): boolean {
  const { patterns, spellings } = typoSearch(asked);
  const size = [...word].length;
  const fits = patterns.some(([wanted, start, end]) => size === wanted && word.startsWith(start) && word.endsWith(end));
  return fits || spellings.includes(word);
}

function meets(asked: TextWord, word: TextWord): boolean {
  if (asked.stems.some((stem) => word.stems.includes(stem))) return true;
  const [one = '', other = ''] = [asked.spellings[0], word.spellings[0]];
  return other.startsWith(one) || isNear(one, other);
}

function metIn(question: TextQuestion, text: string): number {
  const words = textWords(text);
  return question.words.filter((asked) => words.some((word) => meets(asked, word))).length;
}

/** The one of a node's names that comes nearest to the question; undefined where none has all of its words. */
export function matchedName(question: TextQuestion, names: readonly string[]): string | undefined {
  const exact = names.find((name) => completed(name) === question.completed);
  if (exact !== undefined) return exact;
  const having = names.filter((name) => question.words.length > 0 && metIn(question, name) === question.words.length);
  const beginning = having.find((name) => completed(name).startsWith(question.completed));
  return beginning ?? [...having].sort((a, b) => a.length - b.length)[0];
}

/** The place of the text at which most words of the question come first. */
export function matchedPlace(question: TextQuestion, texts: readonly string[]): string | undefined {
  const [text] = [...texts].sort((a, b) => metIn(question, b) - metIn(question, a));
  if (text === undefined || metIn(question, text) === 0) return undefined;
  const written = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const first = written.find(([one]) => metIn(question, one) > 0)?.index ?? 0;
  const start = first <= BEFORE ? 0 : (written.findLast(({ index }) => index <= first - BEFORE)?.index ?? 0);
  const end =
    start + SHOWN >= text.length
      ? text.length
      : (written.findLast(({ index }) => index <= start + SHOWN)?.index ?? text.length);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}
