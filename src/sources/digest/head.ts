// Finds the digest's title and what it says: the series, and the months it is for.

import type { WrittenDigestHead } from '../../model/written.ts';
import type { Stretch } from '../document-text.ts';
import type { DigestText } from './digest-text.ts';
import { undecorated } from './heading.ts';
import type { Line } from './lines.ts';
import { periodOf } from './period.ts';

const DIGEST_WORD =
  /рубрик|дайджест|digest|читаем статьи|подборк|обзор (?:статей|публикаций)|выпуск|сборник|newsletter/iu;
const RUBRIC = /\[?\s*Рубрика\s*[«"“„]/iu;
const QUOTED = /[«"“„]([^«»"“”„]{3,80})[»"”“]/u;
/** What sites write behind a title: ` / Хабр`, ` | Habr`. */
const SITE = /\s+[/|—–-]\s+(?:habr(?:\.com)?|хабр(?:ахабр)?|pvsm\.ru|vc\.ru|medium|дзен)$/iu;
const PERIOD_BEFORE =
  /^(?:\[[^\]]{1,40}\]\s*)?(.{3,80}?)\s*(?::|\.\s|\s[—–|-]\s|\s(?:#|№|за\s+(?=\d|янв|фев|мар|апр|ма[йя](?!\p{L})|июн|июл|авг|сен|окт|ноя|дек|[пв][ет][ро]|[IV]+\s)))/iu;

/** A title's line has no more characters, spaces between words counted. */
const LONGEST_LINE = 1000;

/** How much a line reads like the title of an issue; 0 for not at all. */
function likeness(line: Line): number {
  if (line.scrap || line.label || line.text.length > 220 || line.text === '') return 0;
  const { year, periodStart } = periodOf(line.text);
  const named = DIGEST_WORD.test(line.text);
  if (!named && periodStart === undefined) return 0;
  if (/[:：]$/u.test(line.text)) return 0;
  const score = (named ? 4 : 0) + (periodStart ? 3 : 0) + (year ? 2 : 0);
  const short = line.text.length <= 120 ? 1 : 0;
  return score + short + (line.heading === 1 ? 4 : 0);
}

/** The title's own stretch of its line: hubs before it and the site's name behind it are left out. */
function titleIn(digest: DigestText, line: Line): Stretch {
  const { document } = digest;
  const { start, end } = document.trimmed(line);
  const raw = document.text.slice(start, Math.min(end, start + LONGEST_LINE));
  const from = Math.max(0, raw.search(RUBRIC));
  const site = SITE.exec(raw.slice(from));
  return undecorated(document, { start: start + from, end: site ? start + from + site.index : end });
}

/** The line that titles an issue: among the first `before` lines, the likeliest; a likelihood under 5 is too little. */
function titleLine(digest: DigestText, before: number): Line | undefined {
  let best: Line | undefined;
  let score = 4;
  for (const line of digest.lines.slice(0, before)) {
    const own = likeness(line);
    if (own > score) {
      best = line;
      score = own;
    }
  }
  return best;
}

function seriesOf(title: string): string | undefined {
  const quoted = QUOTED.exec(title)?.[1];
  if (quoted !== undefined && (RUBRIC.test(title) || !DIGEST_WORD.test(title))) return quoted.replace(/[\s.,]+$/u, '');
  const before = PERIOD_BEFORE.exec(title)?.[1]?.trim();
  const isName = before !== undefined && !periodOf(before).year && before.split(' ').length <= 5;
  if (isName && (DIGEST_WORD.test(before) || periodOf(title).periodStart !== undefined)) return before;
  return quoted !== undefined && DIGEST_WORD.test(quoted) ? quoted.trim() : undefined;
}

/** The first line that can title an article: a heading of the page, else the first line of three words or more. */
function articleLine({ lines }: DigestText): Line | undefined {
  const possible = ({ text, scrap, label }: Line) =>
    !scrap && !label && text.length <= 220 && text.split(' ').length >= 3 && !/[.;,]$/u.test(text);
  return lines.find((line) => line.heading === 1 && possible(line)) ?? lines.slice(0, 60).find(possible);
}

/** What the digest says of itself; the title is looked for before the line `before`. */
export function headOf(
  digest: DigestText,
  file: string,
  options: { before: number; article: boolean },
): WrittenDigestHead {
  const document = file.replace(/^.*[/\\]/u, '');
  const page = digest.document.markup.url;
  const url = page === undefined ? {} : { url: page };
  const line = titleLine(digest, options.before) ?? (options.article ? articleLine(digest) : undefined);
  if (!line) return { document, ...url };
  const title = digest.document.written(titleIn(digest, line));
  const series = options.article && likeness(line) < 5 ? undefined : seriesOf(title.writtenAs);
  return { document, title, ...(series !== undefined && { series }), ...periodOf(title.writtenAs), ...url };
}
