// How the invented issue is put into text: the lines that all sites share, and what each may do otherwise.

import { type Block, GREETING, REVIEWS, type Review } from './issue.ts';

/** How one site writes an issue. */
export interface Style {
  /** The heading of a review with its number. */
  readonly heading: (review: Review, number: number) => string;
  /** A line of the table of contents. */
  readonly entry: (review: Review, number: number) => string;
  readonly byline: (words: string) => string;
  readonly links: (links: readonly string[]) => string;
  readonly reviewer: (words: string) => string;
  readonly block: (block: Block) => string;
  /** What stands between paragraphs. */
  readonly gap: string;
  /** The table of contents' own heading; none where it is empty. */
  readonly contents?: string;
}

/** Items of a list with their numbers. */
export const numbered = (lines: readonly string[]) => lines.map((line, at) => `  ${at + 1}. ${line}`).join('\n');

/** A block as a browser copies it. */
export function copied(block: Block): string {
  if (block.kind === 'numbers') return numbered(block.lines);
  if (block.kind === 'bullets') return block.lines.map((line) => `  • ${line}`).join('\n');
  if (block.kind === 'code') return block.lines.join('\n');
  if (block.kind === 'picture') return `${block.caption}\n${block.caption}`;
  return block.kind === 'spoiler' ? `Скрытый текст\n${block.text}` : block.text;
}

/** An issue as a browser copies it. */
export const COPIED: Style = {
  heading: ({ title }, number) => `${number}. ${title}`,
  entry: ({ title, promised }, number) => `  ${number}. ${title} ${promised}`,
  byline: (words) => `Авторы статьи: ${words}`,
  links: (links) => links.join(' :: '),
  reviewer: (words) => words,
  block: copied,
  gap: '\n\n\n',
  contents: 'Статьи на сегодня:',
};

/** The reviews alone. */
export function reviewsIn(style: Style): string {
  const one = (review: Review, index: number) => {
    const service = [style.byline(review.byline), style.links(review.links), style.reviewer(review.reviewer)];
    const parts = [style.heading(review, index + 1), service.join('\n'), ...review.body.map(style.block)];
    return parts.join(style.gap);
  };
  return REVIEWS.map(one).join(style.gap);
}

/** Greeting, table of contents and reviews. */
export function issueIn(style: Style): string {
  const entries = REVIEWS.map((review, index) => style.entry(review, index + 1)).join('\n');
  const contents = style.contents === undefined ? [] : [style.contents, entries];
  return [GREETING, ...contents, reviewsIn(style)].join(style.gap);
}
