// Every fact of a digest that a span stands for, and what is wrong with a span, read against the document.

import type { DigestRecord, PaperRecord, ReviewRecord } from '../../src/model/record.ts';

/** First character and one past the last, in code points. */
type Span = readonly [start: number, end: number];

/** Text that a digest says stands at a span of its document, with the way to it in the file. */
interface WrittenFact {
  readonly path: string;
  readonly writtenAs: string;
  readonly at: Span;
  /** The review that it belongs to. */
  readonly review: Span;
}

const LISTS = ['authors', 'organisations', 'about', 'introduces', 'uses', 'mentions'] as const;

function paperFacts(paper: PaperRecord): Omit<WrittenFact, 'review'>[] {
  const { title, year } = paper;
  const listed = LISTS.flatMap((list) =>
    paper[list].map(({ id, writtenAs, at }) => ({ path: `${list} ${id}`, writtenAs, at })),
  );
  return [
    { path: 'title', ...title },
    ...(year ? [{ path: 'year', writtenAs: String(year.value), at: year.at }] : []),
    ...listed,
  ];
}

function reviewFacts({ at, paper, reviewer }: ReviewRecord): WrittenFact[] {
  const own = reviewer ? [{ path: `reviewer ${reviewer.id}`, writtenAs: reviewer.writtenAs, at: reviewer.at }] : [];
  return [...own, ...paperFacts(paper)].map((fact) => ({ ...fact, path: `${paper.id} ${fact.path}`, review: at }));
}

/** Every fact of a digest with what it says is written. */
function writtenFacts({ reviews }: DigestRecord): WrittenFact[] {
  return reviews.flatMap(reviewFacts);
}

/** What is wrong with the spans of a digest, one sentence each; nothing wrong gives an empty list. */
export function spanFaults(record: DigestRecord, document: string): string[] {
  const characters = [...document];
  const textAt = ([start, end]: Span) => characters.slice(start, end).join('');
  const { digest, reviews } = record;
  const title = { path: 'digest title', writtenAs: digest.title, at: digest.at };
  const facts = writtenFacts(record);
  const wrong = [title, ...facts]
    .filter(({ writtenAs, at }) => textAt(at) !== writtenAs)
    .map(
      ({ path, writtenAs, at }) =>
        `${path}: expected ${JSON.stringify(writtenAs)} at ${at.join('-')}, got ${JSON.stringify(textAt(at).slice(0, 80))}`,
    );
  const outside = facts
    .filter(({ at, review }) => at[0] < review[0] || at[1] > review[1])
    .map(({ path, at, review }) => `${path}: ${at.join('-')} lies outside its review, ${review.join('-')}`);
  const crossing = reviews.flatMap(({ at: [start, end], position }, index) => {
    const before = reviews[index - 1]?.at[1] ?? 0;
    const fits = before <= start && start < end && end <= characters.length;
    return fits ? [] : [`review ${position}: ${start}-${end} crosses the one before it or the end of the document`];
  });
  return [...wrong, ...outside, ...crossing];
}

/** Lower-case words of a text, punctuation left out. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of `length` words of a text. */
export function runs(text: string, length: number): string[] {
  const all = words(text);
  return all
    .slice(0, Math.max(0, all.length - length + 1))
    .map((_, index) => all.slice(index, index + length).join(' '));
}
