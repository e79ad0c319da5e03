// Cuts a stretch of a document at the marks that part its words: commas, conjunctions, brackets.

import type { Stretch } from '../document-text.ts';

/** Where the pattern, which is global, stands in `words`, whose first character has the index `start`. */
export function marksIn(words: string, pattern: RegExp, start: number): Stretch[] {
  return [...words.matchAll(pattern)].map(({ index, 0: mark }) => ({
    start: start + index,
    end: start + index + mark.length,
  }));
}

/** The stretches before, between and behind marks, which stand in their order; some may be empty. */
export function between(marks: readonly Stretch[], { start, end }: Stretch): Stretch[] {
  const starts = [start, ...marks.map((mark) => mark.end)];
  return starts.map((from, index) => ({ start: from, end: marks[index]?.start ?? end }));
}
