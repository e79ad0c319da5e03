// Turns a page saved from a browser into the text that a reader of it sees, one block a line.

import { Parser } from 'htmlparser2';
import type { Markup } from './document-text.ts';

/** The text of a page, and what its markup said of it. */
export interface PageText {
  readonly text: string;
  readonly markup: Markup;
}

const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'select',
  'head',
  'object',
  'math',
]);
const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'table',
  'blockquote',
  'figure',
  'pre',
]);
const LINES = new Set(
  'div section article main header footer aside nav li tr br hr figcaption dl dt dd form address details summary'.split(
    ' ',
  ),
);
const TAG =
  /<(?:!doctype\s+html|\/?(?:html|head|body|div|p|span|a|h[1-6]|ul|ol|li|br|img|table|article|section)\b[^<>]{0,2000})\/?>/giu;

/** Whether text begins as a page does. */
export function beginsPage(text: string): boolean {
  return /^\s*(?:<!--|<\?xml|<!doctype\s+html|<html)/iu.test(text.slice(0, 1000));
}

/** Whether text is markup: it begins as a page does, or has tags of a page in several places. */
export function isHtml(text: string): boolean {
  return beginsPage(text) || (text.slice(0, 200_000).match(TAG)?.length ?? 0) >= 3;
}

class PageWriter {
  readonly headings: { start: number; end: number; level: number }[] = [];
  readonly links: { start: number; end: number; url: string }[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #breaks = 0;
  #space = false;
  #pre = 0;
  /** Where the number of a list's item stands whose words are still to come. */
  #bulletAt: number | undefined;

  /** Where the line of the next visible character will begin, if it begins with a number, else where that character will stand. */
  get here(): number {
    if (this.#bulletAt !== undefined) return this.#bulletAt;
    return this.#length + (this.#length === 0 ? 0 : this.#breaks || (this.#space ? 1 : 0));
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** Writes the number or the sign before an item of a list; blocks inside the item begin no line before its first words. */
  bullet(sign: string): void {
    const at = this.here;
    this.#append(sign);
    this.#space = true;
    this.#bulletAt = at;
  }

  breakLine(count: number): void {
    if (this.#bulletAt !== undefined) return;
    this.#breaks = Math.max(this.#breaks, count);
    this.#space = false;
  }

  /** Ends an item of a list, which may have had no words. */
  endBullet(): void {
    this.#bulletAt = undefined;
  }

  preformatted(change: 1 | -1): void {
    this.#pre = Math.max(0, this.#pre + change);
  }

  write(text: string): void {
    const words = this.#pre > 0 ? [text] : text.split(/([ \t\r\n\f]+)/u);
    for (const word of words) {
      if (word === '') continue;
      if (this.#pre === 0 && /^[ \t\r\n\f]/u.test(word)) this.#space = this.#breaks === 0;
      else this.#append(word);
    }
  }

  #append(text: string): void {
    const gap = this.#length === 0 ? '' : '\n'.repeat(this.#breaks) || (this.#space ? ' ' : '');
    this.#breaks = 0;
    this.#space = false;
    this.#bulletAt = undefined;
    this.#parts.push(gap, text);
    this.#length += gap.length + text.length;
  }
}

/** Walks through a page's tags; one for each page. */
class PageReader {
  readonly #out = new PageWriter();
  readonly #lists: number[] = [];
  readonly #open: { kind: 'heading' | 'link'; name: string; start: number; level: number; url: string }[] = [];
  #unseen: string[] = [];
  #title = '';
  #inTitle = false;
  #url: string | undefined;

  openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'title') this.#inTitle = this.#title === '';
    if (name === 'link' && attributes.rel === 'canonical') this.#url = attributes.href;
    if (UNSEEN.has(name)) this.#unseen.push(name);
    if (name === 'body') this.#unseen = [];
    if (this.#unseen.length > 0) return;
    this.#breakAround(name);
    if (name === 'pre') this.#out.preformatted(1);
    if (name === 'ol') this.#lists.push(Number.parseInt(attributes.start ?? '1', 10) || 1);
    if (name === 'ul') this.#lists.push(0);
    if (name === 'li') this.#bullet();
    if (name === 'td' || name === 'th') this.#out.write(' ');
    const level = /^h[1-6]$/u.test(name) ? Number(name[1]) : 0;
    const url = name === 'a' ? (attributes.href ?? '') : '';
    if (level > 0) this.#open.push({ kind: 'heading', name, start: this.#out.here, level, url });
    else if (/^https?:/iu.test(url)) this.#open.push({ kind: 'link', name, start: this.#out.here, level, url });
  }

  closeTag(name: string): void {
    if (name === 'title') this.#inTitle = false;
    const hidden = this.#unseen.lastIndexOf(name);
    if (hidden >= 0) this.#unseen.length = hidden;
    else if (this.#unseen.length === 0) this.#closeSeen(name);
  }

  addText(text: string): void {
    if (this.#inTitle) this.#title += text;
    else if (this.#unseen.length === 0) this.#out.write(text);
  }

  page(): PageText {
    const { headings, links, text } = this.#out;
    const title = this.#title.replace(/\s+/gu, ' ').trim();
    const url = this.#url === undefined ? {} : { url: this.#url };
    if (title === '' || headings.some(({ level }) => level === 1)) return { text, markup: { headings, links, ...url } };
    const by = title.length + 2;
    const moved = <Kind extends { start: number; end: number }>(marks: readonly Kind[]) =>
      marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
    const first = { start: 0, end: title.length, level: 1 };
    return {
      text: `${title}\n\n${text}`,
      markup: { headings: [first, ...moved(headings)], links: moved(links), ...url },
    };
  }

  #bullet(): void {
    const number = this.#lists.at(-1) ?? 0;
    if (number > 0) this.#lists[this.#lists.length - 1] = number + 1;
    this.#out.bullet(number > 0 ? `${number}.` : '•');
  }

  #breakAround(name: string): void {
    if (PARAGRAPHS.has(name)) this.#out.breakLine(2);
    else if (LINES.has(name)) this.#out.breakLine(1);
  }

  #closeSeen(name: string): void {
    if (name === 'pre') this.#out.preformatted(-1);
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    const at = this.#open.findLastIndex((mark) => mark.name === name);
    const [mark] = at < 0 ? [] : this.#open.splice(at, 1);
    const end = this.#out.length;
    if (mark && end > mark.start) {
      const { start, level, url } = mark;
      if (mark.kind === 'heading') this.#out.headings.push({ start, end, level });
      else this.#out.links.push({ start, end, url });
    }
    if (name === 'li') this.#out.endBullet();
    if (name !== 'br') this.#breakAround(name);
  }
}

/**
 * The text of a page: blocks become lines, paragraphs and headings get an empty line around them, items of lists get
 * their number or a bullet, entities are resolved; scripts, styles and the head are left out. A page without a main
 * heading begins with its title. Broken markup is read as browsers do, roughly; nothing throws.
 */
export function pageText(html: string): PageText {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.openTag(name, attributes),
    onclosetag: (name) => reader.closeTag(name),
    ontext: (text) => reader.addText(text),
  });
  parser.end(html);
  return reader.page();
}
