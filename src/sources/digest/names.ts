// Splits the names of a by-line, however they are joined, and notices where the list is said to be cut.

import { asWritten, type Written } from '../../model/written.ts';
import type { Stretch } from '../document-text.ts';
import type { DigestText } from './digest-text.ts';
import { between, marksIn } from './pieces.ts';

/** The names of a by-line. */
export interface Names {
  readonly authors: readonly Written[];
  /** Whether the list names everybody. */
  readonly complete: boolean;
  /** Pieces that are no names, as written. */
  readonly strange: readonly string[];
  /** Names in which a letter was lost to `?` or to U+FFFD on the way here. */
  readonly damaged: readonly string[];
}

const SEPARATOR = /[,;，、]|\s(?:and|и|&)\s/giu;
/** Words that say that more authors follow, at the end of a name or alone. */
const AND_OTHERS =
  /(?:^|[\s.])(?:et\.?\s{0,3}al\.?|и\s+др\.?|и\s+другие|и\s+соавтор\p{L}*|with\s+others|(?:and\s+)?(?:\d+\s+)?(?:many\s+)?(?:others|more)(?:\s+authors)?|(?:и\s+)?(?:ещ[её]\s+)?\d+\s+(?:автор|человек|соавтор)\p{L}*|др\.|другие|соавторы)\s*$|(?:\.\.\.|…)\s*$/iu;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|мл|ст)\.?$/u;
const DEGREE = /^(?:Ph\.?\s?D|M\.?D|Dr|Prof|к\.\s?ф\.-м\.\s?н|д\.\s?т\.\s?н)\.?$/iu;
const MARKS_AT_END = /(?:[\s*∗†‡§¶#¹²³⁰⁴-⁹⋆,]|\[[\d,\s*]{1,20}\]|(?<=\p{Ll})\d{1,2})+$/u;
/** Marks of several footnotes, whose commas part no names. */
const FOOTNOTES = /\[[\d,\s*]{1,20}\]/gu;

function pieces(text: string, stretch: Stretch): Stretch[] {
  const masked = text.slice(stretch.start, stretch.end).replace(FOOTNOTES, (mark) => '_'.repeat(mark.length));
  return between(marksIn(masked, SEPARATOR, stretch.start), stretch);
}

/** The end of a piece without marks of footnotes, and without a full stop that ends the sentence, not an initial. */
function nameEnd(text: string, { start, end }: Stretch): number {
  const name = text.slice(start, end).replace(MARKS_AT_END, '');
  return start + (/\p{Ll}{3,}\.$/u.test(name) ? name.length - 1 : name.length);
}

function isName(writtenAs: string): boolean {
  if (writtenAs.length > 80 || writtenAs.split(' ').length > 7) return false;
  return !/[:!=<>{}|]|\?.*\?|\p{Ll}{3}\.\s/u.test(writtenAs);
}

/** Collects the names of one by-line. */
class NameList {
  readonly authors: Written[] = [];
  readonly strange: string[] = [];
  readonly damaged: string[] = [];
  complete = true;
  readonly #digest: DigestText;

  constructor(digest: DigestText) {
    this.#digest = digest;
  }

  add(piece: Stretch): void {
    const { document } = this.#digest;
    const { start, end } = document.trimmed(piece);
    const others = AND_OTHERS.exec(document.text.slice(start, end));
    if (others) this.complete = false;
    const kept = document.trimmed({ start, end: others ? start + others.index : end });
    const written = document.written({ start: kept.start, end: nameEnd(document.text, kept) });
    if (!/\p{L}/u.test(written.writtenAs) || DEGREE.test(written.writtenAs)) return;
    if (SUFFIX.test(written.writtenAs)) this.#lengthenLast(written);
    else if (!isName(written.writtenAs)) this.strange.push(written.writtenAs);
    else {
      this.authors.push(written);
      if (/[?\ufffd]/u.test(written.writtenAs)) this.damaged.push(written.writtenAs);
    }
  }

  #lengthenLast(suffix: Written): void {
    const last = this.authors.pop();
    if (!last) return;
    const at = [last.at[0], suffix.at[1]] as const;
    const writtenAs = asWritten(this.#digest.document.slice(at));
    this.authors.push({ writtenAs, at });
  }
}

/** The names in these stretches of a by-line, in their order. */
export function namesIn(digest: DigestText, stretches: readonly Stretch[]): Names {
  const list = new NameList(digest);
  for (const stretch of stretches) {
    for (const piece of pieces(digest.document.text, stretch)) list.add(piece);
  }
  return {
    authors: list.authors,
    complete: list.complete && list.authors.length > 0,
    strange: list.strange,
    damaged: list.damaged,
  };
}
