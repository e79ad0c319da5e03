// Bytes of a document → its text: decoded, and freed of markup where there was any.

import { decodeHTMLStrict } from 'entities';
import { DocumentText } from './document-text.ts';
import { decoded, isBinary } from './encoding.ts';
import { beginsPage, isHtml, pageText } from './html.ts';
import { isMarkdown, markdownText } from './markdown.ts';

/** Entities that nobody writes in plain text, so text with several of them was markup once. */
const ENTITY =
  /&(?:nbsp|laquo|raquo|mdash|ndash|quot|amp|hellip|times|bull|ldquo|rdquo|lt|gt|rarr|#\d{2,5}|#x[\da-f]{2,4});/giu;

/** Why bytes gave no text. */
export interface NoText {
  readonly code: 'EMPTY' | 'NOT_TEXT';
  readonly reason: string;
}

/** The text of a document, or why it has none. */
export function documentText(bytes: Uint8Array): DocumentText | NoText {
  if (bytes.byteLength === 0) return { code: 'EMPTY', reason: 'A text was expected, and the file is empty.' };
  const { text, encoding } = decoded(bytes);
  if (isBinary(text)) {
    const reason = `A text was expected; read as ${encoding}, these ${bytes.byteLength} bytes are mostly no characters.`;
    return { code: 'NOT_TEXT', reason };
  }
  if (text.trim() === '') return { code: 'EMPTY', reason: 'A text was expected, and the file holds only white space.' };
  if (!beginsPage(text) && isMarkdown(text)) {
    const page = markdownText(text);
    return new DocumentText(page.text, { encoding, form: 'markdown' }, page.markup);
  }
  if (isHtml(text)) {
    const page = pageText(text);
    return new DocumentText(page.text, { encoding, form: 'html' }, page.markup);
  }
  if ((text.match(ENTITY)?.length ?? 0) >= 3) {
    return new DocumentText(decodeHTMLStrict(text), { encoding, form: 'entities' });
  }
  return new DocumentText(text, { encoding, form: 'text' });
}
