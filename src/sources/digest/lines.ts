// A document as lines that know where they stand and what they open with.

import { asWritten } from '../../model/written.ts';
import type { DocumentText, Stretch } from '../document-text.ts';
import { isScrap } from './furniture.ts';
import { type Label, labelOf } from './labels.ts';
import { runningHeads } from './running-heads.ts';

/** A line of the document; two of them have one number where a service line was glued to what stands before it. */
export interface Line extends Stretch {
  /** Counts from 1. */
  readonly number: number;
  /** What it shows, as `asWritten`; empty for an empty line. */
  readonly text: string;
  readonly label: Label | undefined;
  /** Whether the page put it there, not the writers. */
  readonly scrap: boolean;
  /** The level of the heading that the markup made of it, from 1; 0 for none. */
  readonly heading: number;
}

/** A line drawn across the page, which shows no words. */
const RULE = /^\s*(?:[-=_*~—–─]\s?){2,200}$/u;
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
/** Where a service line begins although the line has begun before it. */
const GLUED =
  /(?<=\S\s{0,40})(?:Авторы?\s+статьи|Авторы?\s+обзора(?:\s+и\s+статьи)?)\s{0,3}:|(?<=\)\s{0,40})Оригинал\s+статьи(?=\s|\p{Lu}|$)/gu;
/** The end of an issue's title, where what the page puts behind it goes on in the same line. */
const GLUED_TITLE = /^\s{0,40}\[?Рубрика\s.{3,120}?(?:Часть\s\d|20\d\d(?:\sгода)?)(?=\p{Lu}\p{L})/u;
/** The end of a reviewer's handles, where a sentence goes on behind them. */
const GLUED_TEXT =
  /^[^()]{3,80}\([^()]{0,40}(?:[сС]лэк|[sS]lack|[hH]abr|[хХ]абр)[^()]{0,80}\)\s{0,40}(?=[\p{Lu}\d«"“])/u;

function parts(text: string): number[] {
  const cuts = [...text.matchAll(GLUED)]
    .map(({ index }) => index)
    .filter((cut) => /[\p{L}\d]/u.test(text.slice(0, cut)));
  const title = GLUED_TITLE.exec(text)?.[0].length;
  if (title !== undefined) return [title];
  const last = cuts.at(-1) ?? 0;
  const label = labelOf(text.slice(last));
  if (label?.kind !== 'reviewer') return cuts;
  const value = last + label.valueFrom;
  const handles = GLUED_TEXT.exec(text.slice(value))?.[0].length;
  return handles === undefined ? cuts : [...cuts, value + handles];
}

function headingLevels(document: DocumentText): ReadonlyMap<number, number> {
  return new Map(document.markup.headings.map(({ start, level }) => [start, level]));
}

function lineAt(document: DocumentText, stretch: Stretch, known: { number: number; heading: number }): Line {
  const raw = document.text.slice(stretch.start, stretch.end);
  const text = raw.length > 20_000 ? raw.slice(0, 20_000) : RULE.test(raw) ? '' : asWritten(raw);
  return { ...stretch, ...known, text, label: labelOf(raw), scrap: isScrap(text) };
}

/** The lines of a document, empty ones too. */
export function linesOf(document: DocumentText): Line[] {
  const levels = headingLevels(document);
  const lines: Line[] = [];
  let start = 0;
  let number = 0;
  const add = (end: number) => {
    number += 1;
    const cuts = parts(document.text.slice(start, Math.min(end, start + 20_000))).map((cut) => start + cut);
    const bounds = [start, ...cuts, end];
    bounds.slice(1).forEach((bound, index) => {
      const from = bounds[index] ?? start;
      lines.push(lineAt(document, { start: from, end: bound }, { number, heading: levels.get(from) ?? 0 }));
    });
  };
  for (const { index, 0: mark } of document.text.matchAll(LINE_END)) {
    add(index);
    start = index + mark.length;
  }
  add(document.text.length);
  const heads = runningHeads(lines);
  return heads.size === 0 ? lines : lines.map((line) => (heads.has(line.text) ? { ...line, scrap: true } : line));
}
