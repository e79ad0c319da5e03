// Cuts a digest of several papers into its items.

import type { WrittenItem } from '../../model/written.ts';
import { type Block, blocksOf, isBylineAlone } from './blocks.ts';
import { type Contents, contentsOf } from './contents.ts';
import type { DigestText } from './digest-text.ts';
import { endsItem, endsPage } from './furniture.ts';
import { itemOf } from './item.ts';
import type { Line } from './lines.ts';
import { notedAddresses } from './links.ts';
import { withEntries } from './promised.ts';
import { isFarewell, itemEnd } from './sections.ts';
import { headingAbove, headingAboveAvailability, headingsOf, type ItemStart } from './starts.ts';

/** The items of a digest, and what was found on the way. */
export interface Items {
  readonly items: readonly WrittenItem[];
  readonly contents: Contents;
  /** Whether the items are reviews: some have a by-line or a reviewer, or stand in the table of contents. */
  readonly reviewed: boolean;
  /** Whether one line of authors is all that speaks for a digest. */
  readonly doubtful: boolean;
  /** The index of the first line that belongs to the items or to the table of contents' entries. */
  readonly begin: number;
}

/** Items and service lines being brought together. */
class Beginnings {
  readonly starts = new Map<number, ItemStart>();
  /** Reviewer lines behind the text they are for, by the first line of their item. */
  readonly late = new Map<number, Block>();
  readonly #digest: DigestText;
  readonly #contents: Contents;
  /** The first lines of the headings that the table of contents promises; those before `#passed` are behind. */
  readonly #promised: readonly number[];
  #passed = 0;
  /** How many lines before each one end the page. */
  readonly #endsBefore: readonly number[];
  /** The item that a block was last placed in. */
  #latest = -1;

  constructor(digest: DigestText, contents: Contents, blocks: readonly Block[]) {
    this.#digest = digest;
    this.#contents = contents;
    let ends = 0;
    this.#endsBefore = digest.lines.map(({ text }) => {
      const before = ends;
      ends += endsPage(text) ? 1 : 0;
      return before;
    });
    const headings = headingsOf(digest, contents, blocks);
    this.#promised = headings.map(({ first }) => first).sort((a, b) => a - b);
    for (const heading of headings) this.starts.set(heading.first, { ...heading, block: undefined });
    let from = contents.end;
    for (const block of blocks) {
      this.#place(block, from);
      from = block.last + 1;
    }
  }

  /** The nearest item that begins before a line; asked for line after line. */
  #before(index: number): ItemStart | undefined {
    while ((this.#promised[this.#passed] ?? index) < index) this.#passed += 1;
    return this.starts.get(Math.max(this.#promised[this.#passed - 1] ?? -1, this.#latest));
  }

  /** Whether the page has ended between an item and a block that is no other item: none promised, and not all that one has. */
  #isBehindPage(block: Block, previous: ItemStart | undefined): boolean {
    const isWhole = block.availability || (block.byline && (block.reviewer || block.links.length > 0));
    if (!previous || (isWhole && this.#contents.entries.length === 0)) return false;
    return (this.#endsBefore[block.first] ?? 0) > (this.#endsBefore[previous.last + 1] ?? 0);
  }

  #place(block: Block, from: number): void {
    const previous = this.#before(block.first);
    if (this.#isBehindPage(block, previous)) {
      if (block.byline)
        this.#digest.note(block.byline.line, 'The page had ended before this by-line: it belongs to no item.');
      return;
    }
    if (previous && !previous.block && this.#digest.nextFull(previous.last + 1) === block.first) {
      this.starts.set(previous.first, { ...previous, block });
      return;
    }
    const above = block.availability
      ? headingAboveAvailability(this.#digest, block, from)
      : headingAbove(this.#digest, block, this.#contents);
    const marked = above && (above.entry !== undefined || above.number !== undefined || this.#isMarked(above.first));
    if (!block.byline && !block.availability && !marked) this.#placeLate(block, previous);
    else if (above && above.first >= from) {
      this.starts.set(above.first, { ...above, block });
      this.#latest = above.first;
    } else this.#homeless(block);
  }

  #isMarked(index: number): boolean {
    return (this.#digest.lines[index]?.heading ?? 0) > 0;
  }

  #placeLate(block: Block, previous: ItemStart | undefined): void {
    if (!block.reviewer) return;
    if (previous && !previous.block?.reviewer && !this.late.has(previous.first)) this.late.set(previous.first, block);
    else this.#homeless(block);
  }

  #homeless(block: Block): void {
    const line = block.byline?.line ?? block.reviewer?.line ?? block.availability?.line;
    if (line)
      this.#digest.note(line, 'A heading was expected above this line, and none is there: it belongs to no item.');
  }
}

/** The numbers before the titles, where each item has one of its own; else the order. */
function positions(starts: readonly ItemStart[]): number[] {
  const numbers = starts.map(({ number }) => number ?? 0);
  const own = new Set(numbers).size === numbers.length && !numbers.includes(0);
  return own ? numbers : starts.map((_, index) => index + 1);
}

function noteMissing(digest: DigestText, contents: Contents, starts: readonly ItemStart[]): void {
  const met = new Set(starts.map(({ entry }) => entry?.key));
  for (const { key, line } of contents.entries) {
    if (!met.has(key)) digest.note(line, 'The table of contents names this item, and the text below does not have it.');
  }
  if (contents.entries.length > 0) return;
  starts.forEach(({ number, first }, index) => {
    const before = starts[index - 1]?.number;
    const line = digest.lines[first];
    if (!line || number === undefined || before === undefined || number <= before + 1) return;
    digest.note(line, `Item ${before + 1} was expected here, and item ${number} came.`);
  });
}

/** Reads all items of a digest; an empty list where it has none. */
export function itemsOf(digest: DigestText): Items {
  const contents = contentsOf(digest);
  const blocks = blocksOf(digest, contents.end);
  const { starts: found, late } = new Beginnings(digest, contents, blocks);
  const inOrder = [...found.values()].sort((a, b) => a.first - b.first);
  const starts = withEntries(digest, contents, inOrder);
  const places = positions(starts);
  const notes = notedAddresses(digest);
  const items = starts.map((start, index) => {
    const next = starts[index + 1]?.first;
    const ends = (line: Line) =>
      endsItem(line.text) || line.label?.kind === 'contents' || (next === undefined && isFarewell(digest, line));
    const to = itemEnd(digest, (start.block?.last ?? start.last) + 1, { line: next ?? digest.lines.length, ends });
    return itemOf(digest, { start, to, late: late.get(start.first), notes }, places[index] ?? index + 1);
  });
  noteMissing(digest, contents, starts);
  const reviewed = starts.some(({ block, entry }) => entry || block?.byline || block?.reviewer);
  const begin = Math.min(starts[0]?.first ?? digest.lines.length, contents.end || digest.lines.length);
  const [only, ...more] = starts;
  const doubtful = more.length === 0 && !only?.entry && only?.block !== undefined && isBylineAlone(only.block);
  return { items, contents, reviewed, doubtful, begin };
}
