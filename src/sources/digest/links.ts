// Reads lines of links: `Оригинал статьи | GitHub project`, `Доступность: статья / репозиторий`.

import type { WrittenLink } from '../../model/written.ts';
import type { Stretch } from '../document-text.ts';
import type { DigestText } from './digest-text.ts';
import { START } from './labels.ts';
import type { Line } from './line.ts';
import { between, marksIn } from './pieces.ts';

const SEPARATOR = /\s*(?:::|\||•|·|‖|→)\s*|\s+[/—–]\s+|,\s+/gu;
const LINK_WORD = new RegExp(
  `${START}(?:оригинал|ссылк|статья|препринт|публикация|репозитори|исходн|код(?=$|[\\s:])|коллаб|демо|видео|блог|сайт|страница|проект|датасет|paper|arxiv|article|original|git\\s?hub|github|code|project|colab|demo|blog|video|dataset|site|web|slides|presentation|conference|https?:)`,
  'iu',
);
const MARKDOWN = /\[([^\]]{1,200})\]\((https?:[^\s)]{1,500})\)/u;
const ADDRESS = /https?:\/\/[^\s)\]>]{3,500}/u;
const FOOTNOTE = /\[(\d{1,3})\]/u;

/** Whether a line holds links and nothing else: short pieces, of which the first says what it leads to. */
export function isLinks({ text, label, start, end }: Line): boolean {
  if (label || end - start > 2000 || !LINK_WORD.test(text)) return false;
  const pieces = text.split(SEPARATOR);
  return (
    pieces.every((piece) => piece.length <= 60 || ADDRESS.test(piece)) && (pieces.length > 1 || !/[.!?;:]$/u.test(text))
  );
}

/** Addresses by the number of the mark that leads to them, where the page lists them at its end. */
export function notedAddresses({ document, lines }: DigestText): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const from = lines.findIndex(({ text }) => /^ссылки в тексте\s*:?$/iu.test(text));
  if (from < 0) return found;
  for (const { start, end } of lines.slice(from + 1)) {
    const raw = document.text.slice(start, Math.min(end, start + 600));
    const address = ADDRESS.exec(raw)?.[0];
    const number = /^\s*\[?(\d{1,3})[\].)]/u.exec(raw)?.[1];
    if (address !== undefined && number !== undefined) found.set(number, address);
  }
  return found;
}

/** The address of what stands in a stretch: from the markup, from the text itself, or from the list of notes. */
function addressOf(
  { document }: DigestText,
  { start, end }: Stretch,
  notes: ReadonlyMap<string, string>,
): string | undefined {
  const marked = document.markup.links.find((link) => link.start < end && link.end > start);
  if (marked) return marked.url;
  const raw = document.text.slice(start, end);
  const number = FOOTNOTE.exec(raw)?.[1];
  return MARKDOWN.exec(raw)?.[2] ?? ADDRESS.exec(raw)?.[0] ?? (number === undefined ? undefined : notes.get(number));
}

/** The links in a stretch, in its order. */
export function linksIn(digest: DigestText, value: Stretch, notes: ReadonlyMap<string, string>): WrittenLink[] {
  const { document } = digest;
  const marks = marksIn(document.text.slice(value.start, value.end), SEPARATOR, value.start);
  return between(marks, value).flatMap((piece) => {
    const written = document.written(piece);
    if (!/[\p{L}\d]/u.test(written.writtenAs)) return [];
    const url = addressOf(digest, piece, notes);
    return [{ ...written, ...(url !== undefined && { url }) }];
  });
}
