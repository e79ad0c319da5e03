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

/** How files begin that hold text in a form of their own, or none. */
const OTHER_FILES: readonly (readonly [beginning: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive, as DOCX, ODT and EPUB are'],
  ['{\\rtf', 'an RTF document'],
  ['\u00d0\u00cf\u0011\u00e0', 'a document of old office programs'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];

function otherFile(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return OTHER_FILES.find(([signature]) => beginning.startsWith(signature))?.[1];
}

/** The text of a document, or why it has none. */
export function documentText(bytes: Uint8Array): DocumentText | NoText {
  if (bytes.byteLength === 0) return { code: 'EMPTY', reason: 'A text was expected, and the file is empty.' };
  const other = otherFile(bytes);
  if (other)
    return { code: 'NOT_TEXT', reason: `A text was expected; this is ${other}: save it as plain text or HTML.` };
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
