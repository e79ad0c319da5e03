// What a reference may be: an id, an identifier in any of its spellings, or a name; each as the index of names knows it.

import { fold } from './fold.ts';
import { labelOfId } from './nodes.ts';

const SPELLINGS: readonly (readonly [prefix: string, spelling: RegExp])[] = [
  ['doi', /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/iu],
  [
    'arxiv',
    /^(?:arxiv:\s*|https?:\/\/arxiv\.org\/(?:abs|pdf)\/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/iu,
  ],
  ['orcid', /^(?:orcid:\s*|https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dx])$/iu],
  ['ror', /^(?:ror:\s*|https?:\/\/ror\.org\/)?(0[a-z0-9]{6}\d{2})$/iu],
  ['openalex', /^(?:openalex:\s*|https?:\/\/openalex\.org\/)?([WAICV]\d{4,})$/iu],
];

/** The key under which the index of names holds an identifier, such as doi:10.1000/182. */
export function identifierKey(prefix: string, value: string): string {
  return `${prefix}:${value.trim().toLowerCase()}`;
}

/**
 * The keys that a reference may stand under: ids as they are, identifiers in one spelling, and always the folded name.
 * `arXiv:2005.12872`, `2005.12872v3` and `https://arxiv.org/abs/2005.12872` give one key.
 */
export function referenceKeys(reference: string): readonly string[] {
  const text = reference.trim();
  if (labelOfId(text)) return [text];
  const identifiers = SPELLINGS.flatMap(([prefix, spelling]) => {
    const value = spelling.exec(text)?.[1];
    return value === undefined ? [] : [identifierKey(prefix, value)];
  });
  return [...identifiers, fold(text)];
}
