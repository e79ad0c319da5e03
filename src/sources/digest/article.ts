// Reads one long article about one paper, whose title the text quotes.

import type { WrittenItem } from '../../model/written.ts';
import type { Stretch } from '../document-text.ts';
import { yearIn } from './bracket.ts';
import type { DigestText } from './digest-text.ts';
import { endsItem } from './furniture.ts';
import type { Line } from './lines.ts';
import { organisationsInProse } from './prose.ts';
import { bodyIn, isFarewell, itemEnd, sectionsIn } from './sections.ts';

const QUOTED = /[«"“„]((?:[^«»"“”„\n\r]|\r?\n(?!\s*\n)){15,250})[»"”“]/gu;
/** An article quotes a few titles; a text with more quotations is looked at no further. */
const MOST_QUOTED = 200;
/** Words that say the quotation is a paper's title. */
const PAPER = /(?:исследовани|стать|работ|публикаци|препринт|paper|article|preprint)[\p{L}\s,:.&-]{0,160}$/iu;
/** Words with which an article says what it is about. */
const SUBJECT =
  /рассмотр|разбер|разбор|разобра|обсуд|обзор|посвящ|расска[жз]|поговор|недавно|новая|новую|свеж|этой статье|речь пойд|we (?:review|discuss|look)|this (?:post|article)/iu;
const RESEARCH =
  /(?<!\p{L})(?:модел|нейро|нейронн|обучени|обучать|архитектур|датасет|алгоритм|эксперимент|автор|исследовани|трансформер|model|training|neural|dataset|learning|network)/giu;
/** How many words of research a text of so many characters has at least, to be about a paper. */
const ENOUGH_WORDS = 8;
const SHORTEST = 800;

/** A quoted title, and how much speaks for it being the article's subject. */
interface Candidate extends Stretch {
  readonly score: number;
}

function isTitle(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const latin = words.match(/[A-Za-z]/gu)?.length ?? 0;
  return latin > letters * 0.8 && words.trim().split(/\s+/u).length >= 4 && /^[A-Z\d]/u.test(words.trim());
}

/** How many letters of a short name in the article's own title, such as DeiT, begin words of the quoted one, in order. */
function sharesName(heading: string, title: string): boolean {
  const initials = title
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .join(' ');
  return (heading.match(/[A-Z][A-Za-z\d-]{2,15}/gu) ?? []).some((name) => {
    if (initials.includes(name.toLowerCase())) return true;
    let at = 0;
    for (const letter of name.toLowerCase()) {
      at = initials.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return at < initials.length * 0.7;
  });
}

function candidatesIn({ document: { text } }: DigestText, heading: string): Candidate[] {
  const titles = [...text.matchAll(QUOTED)].filter(({ 1: title = '' }) => isTitle(title));
  return titles.slice(0, MOST_QUOTED).flatMap(({ index, 1: title = '' }) => {
    const before =
      text
        .slice(Math.max(0, index - 600), index)
        .split(/\n\s*\n/u)
        .at(-1) ?? '';
    if (!PAPER.test(before)) return [];
    const score = (SUBJECT.test(before) ? 2 : 0) + (sharesName(heading, title) ? 1 : 0);
    return [{ start: index + 1, end: index + 1 + title.length, score }];
  });
}

/** Why a text is no article about a paper, or the title it is about. */
function subjectOf(digest: DigestText, heading: string): Candidate | string {
  const { text } = digest.document;
  const words = text.slice(0, 100_000).match(RESEARCH)?.length ?? 0;
  if (text.length < SHORTEST || words < ENOUGH_WORDS) {
    return `as an article it is too short or speaks too little of research (${text.length} characters, ${words} words of research)`;
  }
  const candidates = candidatesIn(digest, heading);
  const [best] = candidates.sort((a, b) => b.score - a.score || a.start - b.start);
  return best ?? 'as an article it quotes no title of a paper';
}

const isParagraph = ({ text, scrap }: Line) => !scrap && text.length >= 80 && /[.!?:…]$/u.test(text);

/** The one item of an article, or why the text is none. The year is the one in the article's own title. */
export function articleItem(digest: DigestText, titleLine: Line | undefined): WrittenItem | string {
  const { document, lines } = digest;
  const subject = subjectOf(digest, titleLine?.text ?? '');
  if (typeof subject === 'string') return subject;
  const first = titleLine ? lines.indexOf(titleLine) : 0;
  const paragraph = lines.findIndex((line, index) => index > first && isParagraph(line));
  const from = paragraph < 0 ? first : paragraph;
  const ends = (line: Line) => endsItem(line.text) || isFarewell(digest, line);
  const to = itemEnd(digest, from, { line: lines.length, ends });
  const body = bodyIn(digest, { from, to }, () => false);
  const end = body.at(-1)?.end ?? subject.end;
  const start = Math.min(titleLine?.start ?? subject.start, body[0]?.start ?? subject.start);
  const year = titleLine && yearIn(digest, titleLine);
  return {
    position: 1,
    at: document.span(document.trimmed({ start, end })),
    title: document.written(subject),
    authors: [],
    authorsComplete: false,
    organisationsInProse: organisationsInProse(document, body),
    ...(year && { year }),
    furtherReviewers: [],
    reviewerIsAuthor: false,
    links: [],
    body: body.map((stretch) => document.span(stretch)),
    sections: sectionsIn(digest, { from, to, end }),
  };
}
