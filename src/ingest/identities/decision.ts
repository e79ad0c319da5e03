// What a written name was resolved to, and the ids that are still free for those who share one.

import type { ReviewRecord } from '../../model/record.ts';

/** What a written name was resolved to, by which rule, how surely from 0 to 1, and what it nearly was. */
export interface Decision {
  readonly id: string;
  readonly rule: string;
  readonly confidence: number;
  readonly runnerUp?: NonNullable<ReviewRecord['paper']['title']['runnerUp']>;
}

/** What a person stated. */
export function curated(id: string): Decision {
  return { id, rule: 'curated', confidence: 1 };
}

/**
 * The first of `base`, `base--2`, `base--3` and so on that is not taken; it is taken from then on. Two hyphens stand in no
 * slug, so no name that ends in a number comes to stand for somebody numbered. `mark` stands before the number.
 */
export function freeId(base: string, taken: Set<string>, mark = ''): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}--${mark}${number}`;
  taken.add(id);
  return id;
}

/** The smallest of some texts by code points, or `undefined` where there is none. */
export function smallest(texts: Iterable<string>): string | undefined {
  let least: string | undefined;
  for (const text of texts) if (least === undefined || text < least) least = text;
  return least;
}
