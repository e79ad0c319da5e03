// A document's text with a way from positions in it to the spans that evidence keeps.

import { asWritten, type Span, type Written } from '../model/written.ts';
import type { Encoding } from './encoding.ts';

/** What a document was before it became text. */
export interface Origin {
  readonly encoding: Encoding;
  /** `html`, `markdown`: tags, marks were taken away; `entities`: only entities were resolved; `text`: nothing was. */
  readonly form: 'text' | 'entities' | 'html' | 'markdown';
}

/** Where the markup said something that the text no longer shows; positions are UTF-16 indices of the text. */
export interface Markup {
  readonly headings: readonly { readonly start: number; readonly end: number; readonly level: number }[];
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[];
  readonly url?: string;
}

/** The ends of a stretch of text, in UTF-16 indices: what regular expressions and `slice` count in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What may stand around words and is no part of them. */
const AROUND = /^[\s*_\u00ad\u200b-\u200d\u2060\ufeff]$/u;
const FOOTNOTE_MARK = /\[\d{1,3}\]/uy;

/** How many characters a footnote mark at `at` has; 0 where there is none. */
function markLength(text: string, at: number): number {
  if (text[at] !== '[') return 0;
  FOOTNOTE_MARK.lastIndex = at;
  return FOOTNOTE_MARK.exec(text)?.[0].length ?? 0;
}

/**
 * The text of a document. Spans count Unicode code points of `text`: the decoded characters of a plain document
 * (without the byte order mark, with every line end as it came), or what `html.ts` made of a page, `markdown.ts` of marks.
 */
export class DocumentText {
  readonly text: string;
  readonly origin: Origin;
  readonly markup: Markup;
  /** Indices of the characters that take two UTF-16 units. */
  readonly #astral: readonly number[];

  constructor(text: string, origin: Origin, markup: Markup = { headings: [], links: [] }) {
    this.text = text;
    this.origin = origin;
    this.markup = markup;
    this.#astral = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  }

  /** A stretch as a span in code points. */
  span({ start, end }: Stretch): Span {
    return [start - this.#astralBefore(start), end - this.#astralBefore(end)];
  }

  /** A span as a stretch in UTF-16 indices. */
  stretch([start, end]: Span): Stretch {
    return { start: this.#index(start), end: this.#index(end) };
  }

  /** The characters at a span. */
  slice(span: Span): string {
    const { start, end } = this.stretch(span);
    return this.text.slice(start, end);
  }

  /** The words of a stretch and where they stand, without white space, emphasis and footnote marks around them. */
  written(stretch: Stretch): Written {
    const trimmed = this.trimmed(stretch);
    return { writtenAs: asWritten(this.text.slice(trimmed.start, trimmed.end)), at: this.span(trimmed) };
  }

  /** A stretch without white space, emphasis and footnote marks at its ends. */
  trimmed({ start, end }: Stretch): Stretch {
    const { text } = this;
    let from = start;
    for (let step = 1; step > 0 && from < end; from += step) {
      step = AROUND.test(text[from] ?? '') ? 1 : markLength(text, from);
      if (from + step > end) break;
    }
    let to = end;
    for (let step = 1; step > 0 && to > from; to -= step) {
      const opening = text[to - 1] === ']' ? text.lastIndexOf('[', to - 1) : -1;
      const isMark = opening >= from && opening >= to - 5 && opening + markLength(text, opening) === to;
      step = AROUND.test(text[to - 1] ?? '') ? 1 : isMark ? to - opening : 0;
    }
    return { start: from, end: to };
  }

  #astralBefore(index: number): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#astral[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #index(point: number): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#astral[middle] ?? 0) - middle < point) low = middle + 1;
      else high = middle;
    }
    return point + low;
  }
}
