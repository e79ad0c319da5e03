// What makes two papers alike: the facts that link a paper to what it may share with others, and how much each counts.

import type { EdgeName } from './edge-type.ts';
import type { NodeLabel } from './node-type.ts';

/** The edges between a paper and what it may share: concepts, authors, organisations, and papers by citation. */
export const sharing: readonly EdgeName[] = [
  'ABOUT',
  'INTRODUCES',
  'USES',
  'MENTIONS',
  'AUTHORED',
  'PUBLISHED',
  'CITES',
];

/** The kinds of nodes that papers can share. */
export const shareable: readonly NodeLabel[] = ['Concept', 'Author', 'Organisation', 'Paper'];

/** What more facts than these speak of tells hardly any papers apart, and is left out. */
export const MOST_FACTS = 2_000;

/** Of what a paper may share, the rarest so many are looked at. */
export const MOST_SHARED = 40;

/** The weight of something that so many facts speak of, as Cypher: whole numbers add up alike in any order. */
export function weightOf(facts: string): string {
  return `toInteger(1000.0 / sqrt(${facts}))`;
}
