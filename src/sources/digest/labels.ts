// The words that digests open their service lines with: by-line, reviewer, availability, table of contents.

/** What may stand before the first word of a service line: bullets, arrows, marks of emphasis, pictures. */
export const START = String.raw`^(?:[\s*_>•→#\-]|\p{Extended_Pictographic}|\ufe0f|\u200d)*`;
const COLON = String.raw`[\s*_]*[:：][\s*_]*`;
const COLON_OR_DASH = String.raw`[\s*_]*[:：—–][\s*_]*`;
const REVIEW = '(?:обзора|рецензии|ревью|разбора|пересказа|конспекта)';
const PAPER =
  '(?:(?:оригинальной|исходной|этой)\\s+)?(?:статьи|работы|публикации|исследования|оригинала|paper|article)';
const NAMES_PAPER = new RegExp(PAPER, 'iu');
const AND = '\\s*(?:и|&|/|,|и\\s+(?:со)?автор\\p{L}{0,2})\\s+(?:(?:со)?автор\\p{L}{0,2}\\s+)?';

/** `Авторы статьи:` and its kin; of the paper's authors. */
const BYLINE = new RegExp(
  `${START}(?:(?:Авторы?|Authors?(?:\\s+of\\s+the)?)\\s+${PAPER}${COLON_OR_DASH}|(?:Article|Paper)\\s+authors?${COLON}|(?:Авторы|Authors?)${COLON})`,
  'iu',
);
/** `Автор обзора:`; the group is there where the line says that the paper is the reviewer's own. */
const REVIEWER = new RegExp(
  `${START}(?:(?:(?:Со)?авторы?|Author)\\s+(?:${REVIEW}(${AND}${PAPER})?|(${PAPER}${AND}${REVIEW}))(?:${COLON_OR_DASH}|\\s+-\\s+)|` +
    `(?:Рецензент|Обозреватель|Ревьюер|Reviewer|Review(?:ed)?\\s+by|Review\\s+authors?|Authors?\\s+of\\s+the\\s+review|(?:Обзор|Рецензи[юя])\\s+(?:подготовил|написал|сделал)[аи]?)${COLON}|` +
    `(?:Обзор|Рецензи[юя])\\s+(?:подготовил|написал|сделал)[аи]?\\s+(?=[^.:()]{3,60}\\([^()]{2,80}\\)\\s*$))`,
  'iu',
);
/** `Автор:` alone is a reviewer where a handle or a name in Cyrillic without a year follows, and a by-line otherwise. */
const AUTHOR_ALONE = new RegExp(`${START}Автор${COLON}`, 'iu');
const CYRILLIC_NAME = /^\p{sc=Cyrillic}[\p{sc=Cyrillic}\s.-]{3,60}$/u;
/** `Обзор:` is a reviewer where nothing but a name or a handle follows. */
const REVIEW_ALONE = new RegExp(
  `${START}(?:Обзор|Рецензия|Review)${COLON}(?=(?:@[\\w.-]+|\\p{Lu}\\p{L}+\\s+\\p{Lu}[\\p{L}-]+)\\s*(?:\\([^()]{0,80}\\))?[\\s.]*$)`,
  'u',
);
const HANDLE_WORDS = /слэк|слак|слек|slack|хабр|habr|telegram|телеграм|@/iu;
const AVAILABILITY = new RegExp(`${START}Доступность${COLON_OR_DASH}`, 'iu');
const CONTENTS =
  /^[\s*_#]*(?:Статьи\s+на\s+сегодня|Статьи\s+(?:этого\s+)?выпуска|Сегодня\s+в\s+(?:выпуске|подборке)|В\s+(?:этом\s+)?выпуске|Содержание|Оглавление|Список\s+статей|Contents)[\s*_]*[:：]?[\s*_]*(?:\[\d{1,3}\])?$/iu;

/** What a service line is, and where in the line its value begins. */
export interface Label {
  readonly kind: 'byline' | 'reviewer' | 'availability' | 'contents';
  readonly valueFrom: number;
  /** The label is a word of every page, such as `Автор:`, and says little alone. */
  readonly weak: boolean;
  /** The line calls the reviewer an author of the paper. */
  readonly ownPaper: boolean;
}

/** A service line is never longer: even a by-line of two hundred names is shorter. */
const LONGEST = 8_000;

/** The label that a line of text opens with. */
export function labelOf(line: string): Label | undefined {
  if (line.length > LONGEST) return undefined;
  const reviewer = REVIEWER.exec(line);
  if (reviewer) {
    const ownPaper = reviewer[1] !== undefined || reviewer[2] !== undefined;
    return { kind: 'reviewer', valueFrom: reviewer[0].length, weak: false, ownPaper };
  }
  const review = REVIEW_ALONE.exec(line);
  if (review) return { kind: 'reviewer', valueFrom: review[0].length, weak: true, ownPaper: false };
  const alone = AUTHOR_ALONE.exec(line);
  if (alone) {
    const value = line.slice(alone[0].length).trim();
    const kind = HANDLE_WORDS.test(value) || CYRILLIC_NAME.test(value) ? 'reviewer' : 'byline';
    return { kind, valueFrom: alone[0].length, weak: true, ownPaper: false };
  }
  const byline = BYLINE.exec(line);
  if (byline) {
    const weak = !NAMES_PAPER.test(byline[0]);
    return { kind: 'byline', valueFrom: byline[0].length, weak, ownPaper: false };
  }
  const availability = AVAILABILITY.exec(line);
  if (availability) return { kind: 'availability', valueFrom: availability[0].length, weak: false, ownPaper: false };
  return CONTENTS.test(line) ? { kind: 'contents', valueFrom: line.length, weak: false, ownPaper: false } : undefined;
}
