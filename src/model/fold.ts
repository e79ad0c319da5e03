// The form of a name that matching and ordering see: one spelling for what readers take for the same.

const HYPHENS = /[\u2010-\u2015\u2212\u00ad_-]+/gu;
const SPACES = /\s+/gu;

/**
 * Folds a name: Unicode NFKC, lower case, ё as е, hyphens and dashes as spaces, white space collapsed and trimmed.
 * Two names that fold alike are one name; the folded form is what `sortKey` and `keys` of every node hold.
 */
export function fold(name: string): string {
  return foldCase(name).replace(HYPHENS, ' ').replace(SPACES, ' ').trim();
}

/** Folds case and ё alone: for values in which a hyphen means something, such as a DOI. */
export function foldCase(value: string): string {
  return value.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}
