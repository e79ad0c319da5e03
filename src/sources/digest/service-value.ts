// What a service line says after its label, even where it is broken over several lines.

import type { Stretch } from '../document-text.ts';
import type { DigestText } from './digest-text.ts';
import type { Line } from './line.ts';
import { isLinks } from './links.ts';

/** The value of a service line. */
export interface ServiceValue extends Stretch {
  readonly line: Line;
  /** The index of the last line it takes. */
  readonly last: number;
}

/** A service line takes no more lines than this. */
const MOST_LINES = 60;
/** A line longer than this is running text, and no service line goes on in it. */
const LONGEST_REST = 400;
const ENDS_IN_YEAR = /(?<!\d)(?:19[5-9]\d|20\d\d)\s*[)）][\s.;*]*$/u;

const isOpen = (text: string) => (text.match(/[(（]/gu)?.length ?? 0) > (text.match(/[)）]/gu)?.length ?? 0);
const canGoOn = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.end - line.start <= 4 * LONGEST_REST &&
  line.text.length <= LONGEST_REST &&
  !line.label &&
  !line.scrap &&
  line.heading === 0 &&
  !isLinks(line);

/** Whether something is still to come, within a few lines that follow without a gap. */
function comes(lines: readonly Line[], index: number, what: RegExp): boolean {
  for (let at = index; at < index + 6; at += 1) {
    const line = lines[at];
    if (!canGoOn(line) || line.text === '') return false;
    if (what.test(line.text)) return true;
  }
  return false;
}

/** Whether a line can be all of a value whose label stands alone: a short one, and behind a gap only one with brackets. */
function canBeAll(line: Line, behindGap: boolean, isByline: boolean): boolean {
  if (behindGap) return line.text.length <= LONGEST_REST && /\(.*\)[\s.;]*$/u.test(line.text);
  return isByline || (line.text.length <= 120 && !/[.!?:;]$/u.test(line.text));
}

/** What a value still lacks that the next lines have: a by-line its year, anything its closing bracket. */
function isCompleted(so: string, lines: readonly Line[], options: { from: number; isByline: boolean }): boolean {
  if (so === '') return false;
  if (isOpen(so)) return comes(lines, options.from, /[)）]/u);
  return options.isByline && !ENDS_IN_YEAR.test(so) && comes(lines, options.from, ENDS_IN_YEAR);
}

function goesOn(so: string, line: Line | undefined, options: { behindGap: boolean; isByline: boolean }): boolean {
  const { behindGap, isByline } = options;
  if (!canGoOn(line) || line.text === '') return false;
  if (so === '') return canBeAll(line, behindGap, isByline);
  return isByline && /(?:[,;]|\s(?:and|и|&))$/u.test(so);
}

/** The value of the service line at `index`: to the end of the line, or of those it visibly goes on in. */
export function serviceValue(digest: DigestText, index: number): ServiceValue | undefined {
  const { lines, document } = digest;
  const line = lines[index];
  if (!line?.label) return undefined;
  const start = Math.min(line.end, line.start + line.label.valueFrom);
  const isByline = line.label.kind === 'byline';
  let last = index;
  for (let count = 0; count < MOST_LINES; count += 1) {
    const so = document.text.slice(start, lines[last]?.end).trim();
    const direct = lines[last + 1];
    const next = direct?.text === '' && (so === '' || /[,;(（]$/u.test(so)) ? last + 2 : last + 1;
    const completed = isCompleted(so, lines, { from: last + 1, isByline });
    if (!completed && !goesOn(so, lines[next], { behindGap: next > last + 1, isByline })) break;
    last = completed ? last + 1 : next;
  }
  return { line, start, end: lines[last]?.end ?? line.end, last };
}
