// Reads which paper the links of an item lead to: its identifiers, and where it can be read.

import { referenceKeys } from '../../model/reference.ts';
import type { WrittenLink } from '../../model/written.ts';

/** What links say of a paper. */
export interface Identifiers {
  readonly arxivId?: string;
  readonly doi?: string;
  readonly url?: string;
}

/** Words by which a link says that it leads to the paper itself. */
const ORIGINAL = /оригинал|стать|препринт|публикаци|paper|article|original|arxiv|pdf/iu;

/** The identifier of that kind in a link; addresses may carry a query, a fragment or a letter case of their own. */
function identifierIn({ url }: WrittenLink, prefix: string): string | undefined {
  const plain = url?.replace(/[?#].*$/u, '').replace(/^https?:\/\/(?:www\.|export\.)?/iu, 'https://');
  const key = plain && referenceKeys(plain).find((found) => found.startsWith(`${prefix}:`));
  return key?.slice(prefix.length + 1);
}

/** The one identifier that links give; of several the one of a link that says so, and none where none does. */
function identifier(links: readonly WrittenLink[], prefix: string): string | undefined {
  const valuesOf = (some: readonly WrittenLink[]) => [
    ...new Set(some.flatMap((link) => identifierIn(link, prefix) ?? [])),
  ];
  const all = valuesOf(links);
  const told = valuesOf(links.filter(({ writtenAs }) => ORIGINAL.test(writtenAs)));
  return all.length === 1 ? all[0] : told.length === 1 ? told[0] : undefined;
}

/** What the links of an item say of its paper. */
export function identifiersOf(links: readonly WrittenLink[]): Identifiers {
  const arxivId = identifier(links, 'arxiv');
  const doi = identifier(links, 'doi');
  const original = links.find(({ url, writtenAs }) => url && /^https?:/iu.test(url) && ORIGINAL.test(writtenAs));
  const url = original?.url ?? (arxivId ? `https://arxiv.org/abs/${arxivId}` : undefined);
  return { ...(arxivId && { arxivId }), ...(doi && { doi }), ...(url && { url }) };
}
