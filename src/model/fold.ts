// The form of a name that matching and ordering see: one spelling for what readers take for the same.

const HYPHENS = /[\u2010-\u2015\u2212_-]+/gu;
const SPACES = /\s+/gu;
/** Soft hyphens, variation selectors, private use and marks of damage: nothing that a reader sees. */
const UNSEEN = /[\p{Co}\p{Variation_Selector}\u00ad\ufeff\ufff9-\ufffd]/gu;

/**
 * Folds a name: Unicode NFKC, lower case, ё as е, hyphens and dashes as spaces, white space collapsed and trimmed, what
 * no reader sees dropped.
 * Two names that fold alike are one name; the folded form is what `sortKey` and `keys` of every node hold.
 */
export function fold(name: string): string {
  return foldPart(name).trim();
}

/** Folds a part of a name as the whole was folded: white space at its ends stands for what is between words. */
export function foldPart(part: string): string {
  return foldCase(part).replace(UNSEEN, '').replace(HYPHENS, ' ').replace(SPACES, ' ');
}

/** Folds case and ё alone: for values in which a hyphen means something, such as a DOI. */
export function foldCase(value: string): string {
  return value.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}
