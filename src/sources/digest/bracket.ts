// Splits what stands in brackets after a by-line or a title into organisations, places, venues and the year.

import { asWritten, type Written, type WrittenBracket, type WrittenNumber } from '../../model/written.ts';
import type { Stretch } from '../document-text.ts';
import type { DigestText } from './digest-text.ts';
import { YEAR } from './period.ts';
import { between, marksIn } from './pieces.ts';

/** Words that name a field of study: after `and` they go on with a name such as `University of Science and Technology`. */
const FIELD =
  /^(?:applied|computer|computing|information|technolog|science|engineering|economics|mathemat|statistics|mechanics|medicine|medical|health|telecom|communicat|electronic|electrical|informatics|automation|management|humanities|education|design|arts?\b|development|research|innovation|astronautics|biolog|physics|chemistry|finance|robotics|business|law\b|social|systems|technical|техник|технолог|управлен|наук|математ|механик|информат|экономик|физик|электрон|связи|робот|искусств)/iu;
const VENUE =
  /^(?:CVPR|ICCV|ECCV|NeurIPS|NIPS|ICML|ICLR|ACL|EMNLP|NAACL|EACL|COLING|AAAI|IJCAI|KDD|WACV|BMVC|INTERSPEECH|ICASSP|SIGGRAPH(?:\s+Asia)?|RecSys|COLT|AISTATS|UAI|CoRL|ICRA|IROS|WWW|SIGIR|CIKM|WSDM|MICCAI|ArXiv|Nature|Science|JMLR|TPAMI)(?:['’\s]*\d\d)?$/iu;
const MONTH =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йяе]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?)$/iu;
const YEAR_WORD = /^\s*г(?:\.|ода?)?\s*$/iu;
/** Marks that tell whose organisation follows, and words that tell what a conference has to do with the paper. */
const MARKS =
  /^(?:[\s*†‡§¶¹²³⁰⁴-⁹]|(?:submitted\s+to|accepted\s+(?:to|at|by)|under\s+review\s+at|to\s+appear\s+(?:in|at))\s)+/iu;
const SEPARATOR = /[,;，、]|\s(?:and|и|&|\+)\s|\s*\/\s*|\s\|\s/giu;

interface Parts {
  readonly organisations: Written[];
  readonly places: Written[];
  readonly venues: Written[];
}

/** The stretch inside the brackets, cut at commas and at those `and` that stand between names. */
function pieces(text: string, stretch: Stretch): Stretch[] {
  const marks = marksIn(text.slice(stretch.start, stretch.end), SEPARATOR, stretch.start);
  const isInName = ({ start, end }: Stretch) => {
    const mark = text.slice(start, end);
    return /^\s/u.test(mark) && !mark.includes('/') && FIELD.test(text.slice(end, stretch.end).trimStart());
  };
  return between(
    marks.filter((mark) => !isInName(mark)),
    stretch,
  );
}

/** A piece without the year and the month in it. */
function withoutDate({ document: { text } }: DigestText, { start, end }: Stretch): Stretch {
  const year = YEAR.exec(text.slice(start, end));
  if (!year) return { start, end };
  const before = text.slice(start, start + year.index).trim();
  if (before !== '') return MONTH.test(before) ? { start: end, end } : { start, end: start + year.index };
  const behind = start + year.index + year[0].length;
  return YEAR_WORD.test(text.slice(behind, end)) ? { start: end, end } : { start: behind, end };
}

function sort(digest: DigestText, stretch: Stretch, parts: Parts): void {
  const { document, places } = digest;
  const piece = withoutDate(digest, stretch);
  const marks = MARKS.exec(document.text.slice(piece.start, piece.end))?.[0].length ?? 0;
  const written = document.written({ start: piece.start + marks, end: piece.end });
  const { writtenAs } = written;
  if (!/\p{L}/u.test(writtenAs) || MONTH.test(writtenAs)) return;
  const last = parts.organisations.at(-1);
  if (last && places.isCampus(last.writtenAs, writtenAs)) {
    const at = [last.at[0], written.at[1]] as const;
    const joined = asWritten(document.slice(at));
    parts.organisations[parts.organisations.length - 1] = { writtenAs: joined, at };
  } else if (VENUE.test(writtenAs)) parts.venues.push(written);
  else if (places.has(writtenAs)) parts.places.push(written);
  else parts.organisations.push(written);
}

/** The first year in a stretch. */
export function yearIn({ document }: DigestText, { start, end }: Stretch): WrittenNumber | undefined {
  const match = YEAR.exec(document.text.slice(start, end));
  if (!match) return undefined;
  const from = start + match.index;
  return { value: Number(match[0]), at: document.span({ start: from, end: from + 4 }) };
}

/** What the stretch between two brackets says; the year is told by `yearIn`. */
export function bracketOf(digest: DigestText, inside: Stretch, ofAllAuthors: boolean): WrittenBracket {
  const parts: Parts = { organisations: [], places: [], venues: [] };
  for (const piece of pieces(digest.document.text, inside)) sort(digest, piece, parts);
  return { at: digest.document.span(inside), ...parts, ofAllAuthors };
}

/** Where a bracket group stands: `start` at the opening bracket, `end` behind the closing one. */
export interface BracketGroup extends Stretch {
  readonly inside: Stretch;
}

/** Which bracket opens at an index, told by what closes it: a round one, or a square one around words. */
function closing(text: string, at: number): string | undefined {
  const sign = text[at] ?? '';
  if ('(（'.includes(sign)) return ')）';
  return sign === '[' && /\p{L}/u.test(text[at + 1] ?? '') ? ']' : undefined;
}

/** The outermost groups in brackets, without footnote marks; one that is never closed goes to the end. */
export function bracketGroups(text: string, { start, end }: Stretch): BracketGroup[] {
  const groups: BracketGroup[] = [];
  const open: string[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const closes = closing(text, at);
    if (closes !== undefined) {
      if (open.length === 0) from = at;
      open.push(closes);
    } else if (open.at(-1)?.includes(text[at] ?? ' ')) {
      open.pop();
      if (open.length === 0) groups.push({ start: from, end: at + 1, inside: { start: from + 1, end: at } });
    }
  }
  if (open.length > 0) groups.push({ start: from, end, inside: { start: from + 1, end } });
  return groups;
}
