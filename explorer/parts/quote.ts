// Finds the quoted words in their sentence.

import type { EvidencePartsFragment } from '../api/operations.ts';

/** A sentence in three parts: the words quoted, and what stands before and after them. */
export interface QuotedSentence {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The sentence around a quote; only the quote where the sentence is not known or does not hold it. */
export function quoteIn(
  piece: Pick<EvidencePartsFragment, 'quote' | 'sentence' | 'sentenceStart' | 'start'>,
): QuotedSentence {
  const { quote, sentence, sentenceStart, start } = piece;
  const words = quote ?? '';
  if (sentence === null) {
    return { before: '', quote: words, after: '' };
  }
  // Places are counted in code points, strings in halves of them where they are beyond the first 65,536.
  const ahead = sentenceStart === null || start === null ? 0 : Math.max(0, start - sentenceStart);
  const expected = [...sentence].slice(0, ahead).join('').length;
  const at = sentence.startsWith(words, expected) ? expected : sentence.indexOf(words);
  return at < 0
    ? { before: '', quote: words, after: '' }
    : { before: sentence.slice(0, at), quote: words, after: sentence.slice(at + words.length) };
}
