// The form of a name that matching and ordering see: one spelling for what readers take for the same.

const HYPHENS = /[\u2010-\u2015\u2212_-]+/gu;
const SPACES = /\s+/gu;
/**
 * Soft hyphens, which nobody sees; and private use, variation selectors and the like, without which order by UTF-16 unit is
 * order by code point everywhere.
 */
const UNSEEN = /[\u00ad\uE000-\uFFFF]/gu;

/**
 * Folds a name: Unicode NFKC, lower case, ё as е, hyphens and dashes as spaces, white space collapsed and trimmed, soft
 * hyphens and what is left of U+E000 to U+FFFF dropped.
 * Two names that fold alike are one name; the folded form is what `sortKey` and `keys` of every node hold.
 */
export function fold(name: string): string {
  return foldCase(name).replace(UNSEEN, '').replace(HYPHENS, ' ').replace(SPACES, ' ').trim();
}

/** Folds case and ё alone: for values in which a hyphen means something, such as a DOI. */
export function foldCase(value: string): string {
  return value.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}
