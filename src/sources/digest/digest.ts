// Text → the digest that it is: what was understood, what was not and where, or why it is no digest.

import type { WrittenDigest } from '../../model/written.ts';
import type { DocumentText } from '../document-text.ts';
import { articleItem } from './article.ts';
import { DigestText } from './digest-text.ts';
import { headOf } from './head.ts';
import { itemsOf } from './items.ts';
import type { Places } from './places.ts';

/** Why a text is no digest. */
export interface NoDigest {
  readonly reason: string;
}

const EXPECTED =
  'A digest was expected: items with a by-line ("Авторы статьи: …"), a reviewer ("Автор обзора: …") or where they are ' +
  'available ("Доступность: …")';

/** Reads a text as a digest; `file` names it. Never throws, whatever the text. */
export function writtenDigest(document: DocumentText, file: string, places: Places): WrittenDigest | NoDigest {
  const digest = new DigestText(document, places);
  const { items, contents, reviewed, doubtful, begin } = itemsOf(digest);
  if (items.length > 0 || contents.entries.length > 0) {
    const head = headOf(digest, file, { before: begin, article: false });
    if (doubtful && !head.title)
      return { reason: `${EXPECTED}; the text has one line of authors, and nothing else of them.` };
    return { shape: reviewed || items.length === 0 ? 'reviews' : 'news', digest: head, items, unread: digest.unread };
  }
  const head = headOf(digest, file, { before: 200, article: true });
  const titled = digest.lines.find((line) => head.title && document.span(line)[1] >= head.title.at[1]);
  const item = articleItem(digest, titled);
  if (typeof item !== 'string') return { shape: 'article', digest: head, items: [item], unread: digest.unread };
  const lines = digest.lines.filter(({ text }) => text !== '').length;
  return {
    reason: `${EXPECTED}; the ${lines} lines of text have none of them, and ${item}.`,
  };
}
