// Puts one item together from its heading, its service lines and its text.

import type { WrittenBracket, WrittenItem, WrittenNumber } from '../../model/written.ts';
import type { Stretch } from '../document-text.ts';
import type { Block } from './blocks.ts';
import { bracketOf, yearIn } from './bracket.ts';
import { type Byline, bylineOf } from './byline.ts';
import type { DigestText } from './digest-text.ts';
import { linksIn } from './links.ts';
import { organisationsInProse } from './prose.ts';
import { reviewersIn } from './reviewer.ts';
import { bodyIn, sectionsIn } from './sections.ts';
import type { ItemStart } from './starts.ts';

/** What an item is made of. */
export interface ItemParts {
  readonly start: ItemStart;
  /** The index behind the item's last line. */
  readonly to: number;
  /** A reviewer line that stands at the item's end. */
  readonly late: Block | undefined;
  /** Addresses that the page lists by number. */
  readonly notes: ReadonlyMap<string, string>;
}

const NO_BYLINE: Byline = { authors: [], complete: false, bracket: undefined, year: undefined };
const saysWho = (bracket: WrittenBracket | undefined) =>
  bracket !== undefined && bracket.organisations.length + bracket.places.length > 0;

/** The bracket of the by-line; where it does not say who, that of the heading or the table of contents, if they do. */
function bracketFor(digest: DigestText, start: ItemStart, own: WrittenBracket | undefined): WrittenBracket | undefined {
  if (saysWho(own)) return own;
  const others = [start.bracket, start.entry?.bracket].flatMap((inside) =>
    inside ? [bracketOf(digest, inside, true)] : [],
  );
  return others.find(saysWho) ?? own ?? others[0];
}

function yearFor(digest: DigestText, start: ItemStart, own: WrittenNumber | undefined): WrittenNumber | undefined {
  const others = [start.bracket, start.entry?.bracket].flatMap((inside) =>
    inside ? (yearIn(digest, inside) ?? []) : [],
  );
  return own ?? others[0];
}

function reviewerPart(digest: DigestText, block: Block | undefined) {
  const value = block?.reviewer;
  if (!value) return { furtherReviewers: [], reviewerIsAuthor: false };
  const [reviewer, ...furtherReviewers] = reviewersIn(digest, value);
  if (!reviewer)
    digest.note(value.line, 'A reviewer line was expected to name who wrote the review, and this one names nobody.');
  return { ...(reviewer && { reviewer }), furtherReviewers, reviewerIsAuthor: value.line.label?.ownPaper ?? false };
}

function linksPart(digest: DigestText, block: Block | undefined, notes: ItemParts['notes']) {
  const lines = (block?.links ?? []).flatMap((index) => digest.lines[index] ?? []);
  const stretches: Stretch[] = block?.availability ? [block.availability, ...lines] : lines;
  return stretches.flatMap((stretch) => linksIn(digest, stretch, notes));
}

/** Whether a line is the heading or a service line. */
function isTaken({ start, late }: ItemParts, index: number): boolean {
  const inside = (block: Block | undefined) => block !== undefined && index >= block.first && index <= block.last;
  return (index >= start.first && index <= start.last) || inside(start.block) || inside(late);
}

/** The item; it says so in `digest` where a line could not be read. */
export function itemOf(digest: DigestText, parts: ItemParts, position: number): WrittenItem {
  const { start, to, late, notes } = parts;
  const { document, lines } = digest;
  const byline = start.block?.byline ? bylineOf(digest, start.block.byline) : NO_BYLINE;
  const body = bodyIn(digest, { from: start.first, to }, (index) => isTaken(parts, index));
  const from = lines[start.first]?.start ?? 0;
  const end = Math.max(
    body.at(-1)?.end ?? 0,
    lines[start.block?.last ?? start.last]?.end ?? 0,
    lines[late?.last ?? -1]?.end ?? 0,
  );
  const bracket = bracketFor(digest, start, byline.bracket);
  const year = yearFor(digest, start, byline.year);
  return {
    position,
    at: document.span(document.trimmed({ start: from, end })),
    title: document.written(start.title),
    authors: byline.authors,
    authorsComplete: byline.complete,
    ...(bracket && { bracket }),
    organisationsInProse: organisationsInProse(document, body),
    ...(year && { year }),
    ...reviewerPart(digest, start.block?.reviewer ? start.block : late),
    links: linksPart(digest, start.block, notes),
    body: body.map((stretch) => document.span(stretch)),
    sections: sectionsIn(digest, { from: (start.block?.last ?? start.last) + 1, to, end }),
  };
}
