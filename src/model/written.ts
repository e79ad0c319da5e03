// What a digest's text says, as it was written and where: before anybody decides who or what a name stands for.

/** First character and one past the last, in Unicode code points of the document's text. */
export type Span = readonly [start: number, end: number];

/**
 * Words of the text. `writtenAs` is `asWritten` of the characters at `at`, never anything else:
 * whoever quotes the span again gets the same words.
 */
export interface Written {
  readonly writtenAs: string;
  readonly at: Span;
}

/** A number that the text states, such as a year. */
export interface WrittenNumber {
  readonly value: number;
  readonly at: Span;
}

/** What stands in brackets after a by-line or a title: who made the paper, where, and when. */
export interface WrittenBracket {
  readonly at: Span;
  readonly organisations: readonly Written[];
  readonly places: readonly Written[];
  /** Conferences and journals, such as `CVPR`. */
  readonly venues: readonly Written[];
  /** Whether it speaks of all authors: not where brackets follow single names. */
  readonly ofAllAuthors: boolean;
}

/** A name on some service: `slack`, `habr`, `telegram` and so on, or `unstated` where only the name is given. */
export interface WrittenHandle {
  readonly service: string;
  readonly name: string;
  readonly at: Span;
}

/** Who wrote a review. */
export interface WrittenReviewer extends Written {
  readonly handles: readonly WrittenHandle[];
}

/** Something the item links to; `url` where the document keeps it. */
export interface WrittenLink extends Written {
  readonly url?: string;
}

/** A part of a review under a heading of its own; `span` goes from the heading to the next one. */
export interface WrittenSection {
  readonly title: Written;
  readonly span: Span;
}

/** One item of a digest: a review of one paper, or a piece of news about one. */
export interface WrittenItem {
  /** The number written before the title where all items have one of their own; else the place in the text, from 1. */
  readonly position: number;
  /** From the heading to the last character that belongs to the item. */
  readonly at: Span;
  readonly title: Written;
  readonly authors: readonly Written[];
  /** Whether the by-line names every author: false where it ends in `et al.`, and where there is none. */
  readonly authorsComplete: boolean;
  readonly bracket?: WrittenBracket;
  /**
   * What the running text speaks of as an organisation behind the paper, by the words around it alone:
   * candidates, for a list of organisations to confirm.
   */
  readonly organisationsInProse: readonly Written[];
  readonly year?: WrittenNumber;
  readonly reviewer?: WrittenReviewer;
  /** Reviewers after the first. */
  readonly furtherReviewers: readonly WrittenReviewer[];
  /** Whether the text itself says that the reviewer is an author of the paper. */
  readonly reviewerIsAuthor: boolean;
  readonly links: readonly WrittenLink[];
  /** The running text, without heading, by-line, reviewer, links and the page around it. */
  readonly body: readonly Span[];
  readonly sections: readonly WrittenSection[];
}

/** What a digest says of itself. */
export interface WrittenDigestHead {
  /** The document's name: that of its file, without folders. */
  readonly document: string;
  readonly title?: Written;
  /** The series it is an issue of, such as `Читаем статьи за вас`. */
  readonly series?: string;
  readonly year?: number;
  /** First and last day of the months that the title names, such as `2020-09-01` and `2020-10-31`. */
  readonly periodStart?: string;
  readonly periodEnd?: string;
  /** Where the document says it was published. */
  readonly url?: string;
}

/** A line that should have said something and did not; `line` counts from 1. */
export interface UnreadLine {
  readonly line: number;
  readonly reason: string;
}

/** `reviews`: numbered reviews with by-lines; `news`: items that say where they are available; `article`: one long text. */
export type DigestShape = 'reviews' | 'news' | 'article';

/** A digest as it was written. */
export interface WrittenDigest {
  readonly shape: DigestShape;
  readonly digest: WrittenDigestHead;
  readonly items: readonly WrittenItem[];
  readonly unread: readonly UnreadLine[];
}

/** Characters that nobody sees: soft hyphens, zero-width spaces, byte order marks, and joiners that join no emoji. */
const UNSEEN = /[\u00ad\u200b\u200c\u2060\ufeff]|(?<!\p{ExtPict}|\p{EMod}|\ufe0f)\u200d|\u200d(?!\p{ExtPict})/gu;
/** Marks that lead to a list of links or notes, such as `[8]`. */
const FOOTNOTE_MARK = / ?\[\d{1,3}\]/gu;

/** The words that a quotation shows: no unseen characters, no footnote marks, runs of white space as one space, trimmed. */
export function asWritten(quote: string): string {
  return quote.replace(UNSEEN, '').replace(/\s+/gu, ' ').replace(FOOTNOTE_MARK, '').trim();
}
