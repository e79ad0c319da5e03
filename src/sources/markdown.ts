// Turns Markdown into the text that a reader of its page sees.

import { Marked } from 'marked';
import { type PageText, pageText } from './html.ts';

/** What people write in Markdown and nowhere else: sections, links, and marks that mean nothing. */
const MARKS = /^ {0,3}#{2,6} +\S|\]\((?:https?:|#|\/)[^\s)]{0,2000}\)|^ {0,3}\d{1,3}\\\.\s|\w\\_\w/gmu;
const ENOUGH_MARKS = 3;
const SAMPLE = 200_000;
/** Longer texts are left as they are. */
const LONGEST = 4_000_000;
const FRONT_MATTER = /^\ufeff?---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/u;
const TITLE = /^title\s*:\s*(["']?)(.+)\1\s*$/imu;
/** `{#moss-1}` behind a heading: where links lead. */
const ANCHOR = / *\{#[\w-]{1,100}\}(?= *$)/gmu;

/** Whether text is Markdown: it has several marks that nobody writes in plain text. */
export function isMarkdown(text: string): boolean {
  return text.length <= LONGEST && (text.slice(0, SAMPLE).match(MARKS)?.length ?? 0) >= ENOUGH_MARKS;
}

/** The text of the page that Markdown stands for; every line end is one. What precedes it between `---` only titles it. */
export function markdownText(source: string): PageText {
  const front = FRONT_MATTER.exec(source);
  const title = TITLE.exec(front?.[1] ?? '')?.[2] ?? '';
  const body = source.slice(front?.[0].length ?? 0).replace(ANCHOR, '');
  const html = new Marked({ gfm: true, breaks: true, async: false }).parse(body, { async: false });
  const escaped = title.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return pageText(`<head><title>${escaped}</title></head><body>${html}</body>`);
}
