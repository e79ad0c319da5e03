// Finds what running text speaks of as an organisation behind a paper, by the words around the name.

import type { Written } from '../../model/written.ts';
import type { DocumentText, Stretch } from '../document-text.ts';

const INSTITUTION = '(?:университет|институт|лаборатори|академи|колледж|школ|компани|корпораци|центр)\\p{Ll}{0,4}';
const ADJECTIVE = '(?:\\p{L}{3,25}(?:ого|его|ому|ой|ей|ом|ем|ым|им|ый|ий|ая))';
const PROPER = "(?:\\p{Lu}(?:[\\p{L}\\d&'’-]|\\.(?=\\p{L})){0,30})";
const LATIN = "(?:(?=[A-Z])[A-Z](?:[\\p{L}\\d&'’-]|\\.(?=\\p{L})){0,30})";
const NAME = [
  `(?:${ADJECTIVE}\\s+){1,4}${INSTITUTION}(?!\\p{L})(?:\\s+(?:имени\\s+)?${PROPER}){0,4}`,
  `${INSTITUTION}(?:\\s+${PROPER}){1,4}`,
  `${PROPER}(?:\\s+${PROPER}){0,4}(?:\\s+${INSTITUTION}(?!\\p{L}))?`,
].join('|');
const NAME_HERE = new RegExp(`(?:${NAME})(?![\\p{L}\\d])`, 'uy');
const CONNECTOR_HERE = /\s{0,2},\s|\s(?:и|and|&)\s(?:из\s)?|\s?\/\s?/uy;
const PEOPLE =
  '(?:исследовател|учены|учёны|учен|разработчик|инженер|специалист|команд|лаборатори|сотрудник|парн|ребят|групп|автор)\\p{Ll}{0,4}';
const WORKERS = '(?:исследовател|учёны|ученых|ученые|инженер|разработчик|специалист|сотрудник)\\p{Ll}{0,4}';
const ACTS =
  '(?:представил|опубликовал|выпустил|рассказал|объяснил|анонсировал|поделил|выложил|запустил|открыл|разработал)\\p{Ll}{0,4}';

/** Words that names of organisations come behind; the flag says that a quoted title must follow the names. */
const CUES: readonly { readonly pattern: RegExp; readonly beforeTitle: boolean }[] = [
  { pattern: new RegExp(`(?<!\\p{L})${PEOPLE}\\s+(?:из|в|от)\\s+`, 'giu'), beforeTitle: false },
  { pattern: new RegExp(`(?<!\\p{L})${WORKERS}\\s+(?=[A-Z])`, 'giu'), beforeTitle: false },
  {
    pattern: /(?<!\p{L})от(?<!(?:отлич|завис|далек|далёк|отказ|избав|освоб)[^.,;]{0,30}от)\s+(?=[A-Z])/giu,
    beforeTitle: false,
  },
  {
    pattern: /(?<!\p{L})(?:исследовани|работ|стать|публикаци|препринт)\p{Ll}{0,3}\s+(?:из|от\s+)?/giu,
    beforeTitle: true,
  },
];
/** A name that opens a sentence and acts as people do. */
const ACTOR = new RegExp(
  `(?<=^|[.!?…]\\s{1,3}|\\n\\s{0,8})(${LATIN}(?:\\s${LATIN}){0,3})(?:\\sи\\s(${LATIN}(?:\\s${LATIN}){0,3}))?\\s(?:также\\s)?${ACTS}`,
  'gu',
);

/** The names joined by commas and conjunctions from `from` on, and where they end. */
function namesFrom(text: string, from: number, limit: number): { names: Stretch[]; end: number } {
  const names: Stretch[] = [];
  let end = from;
  for (let at = from; names.length < 6; ) {
    NAME_HERE.lastIndex = at;
    const name = NAME_HERE.exec(text);
    if (!name || NAME_HERE.lastIndex > limit) break;
    end = NAME_HERE.lastIndex;
    names.push({ start: at, end });
    CONNECTOR_HERE.lastIndex = end;
    if (!CONNECTOR_HERE.exec(text)) break;
    at = CONNECTOR_HERE.lastIndex;
  }
  return { names, end };
}

function cued(text: string, body: Stretch): Stretch[] {
  const inside = text.slice(body.start, body.end);
  return CUES.flatMap(({ pattern, beforeTitle }) =>
    [...inside.matchAll(pattern)].flatMap(({ index, 0: cue }) => {
      const { names, end } = namesFrom(text, body.start + index + cue.length, body.end);
      return beforeTitle && !/^[\s,:]{0,3}[«"“„]/u.test(text.slice(end, end + 5)) ? [] : names;
    }),
  );
}

function actors(text: string, body: Stretch): Stretch[] {
  return [...text.slice(body.start, body.end).matchAll(ACTOR)].flatMap((match) => {
    const start = body.start + match.index;
    const [whole, first, second] = match;
    const found = first === undefined ? [] : [{ start, end: start + first.length }];
    if (second === undefined) return found;
    const from = start + whole.indexOf(second, first?.length ?? 0);
    return [...found, { start: from, end: from + second.length }];
  });
}

/** The organisations that the stretches of running text speak of, each by its first mention. */
export function organisationsInProse(document: DocumentText, body: readonly Stretch[]): readonly Written[] {
  const found = body.flatMap((stretch) => [...cued(document.text, stretch), ...actors(document.text, stretch)]);
  const first = new Map<string, Written>();
  for (const stretch of found.sort((a, b) => a.start - b.start)) {
    const written = document.written(stretch);
    const key = written.writtenAs.toLowerCase();
    if (!first.has(key)) first.set(key, written);
  }
  return [...first.values()];
}
