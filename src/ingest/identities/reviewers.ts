// Decides which reviewers are one: by a handle first, by a name only within one series of digests.

import { fold, foldCase } from '../../model/fold.ts';
import { handleName } from '../statements/identity-keys.ts';
import type { Naming } from '../statements/statement.ts';
import { components } from './components.ts';
import { curated, type Decision, freeId, smallest } from './decision.ts';
import { slugOf } from './slug.ts';

/** A reviewer as one statement names them. */
export type NamedReviewer = NonNullable<Naming['review']['reviewer']>;

/** One statement's reviewer; `stated` where a person gave the id. */
export interface ReviewerAppearance {
  readonly reviewer: NamedReviewer;
  readonly stated: boolean;
}

/** The order in which a handle of several gives the id. */
const SERVICES = ['slack', 'habr', 'telegram'];
const rank = (service: string) => (SERVICES.includes(service) ? SERVICES.indexOf(service) : SERVICES.length);

type Handle = NamedReviewer['handles'][number];

const handleKey = ({ service, name }: Handle) => `${service}:${foldCase(name)}`;

/** The handle that gives the id: of the first service, then the first by name. */
function leading(handles: readonly Handle[]): Handle | undefined {
  const order = (handle: Handle) => `${rank(handle.service)} ${foldCase(handle.name)}`;
  return [...handles].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))[0];
}

/** The id that a reviewer's words alone give; without a handle they are told apart by `within`, a series or a digest. */
export function reviewerName(writtenAs: string, handles: readonly Handle[], within: string): string {
  const handle = leading(handles);
  return handle ? `reviewer:${slugOf(handle.name)}` : `reviewer:${slugOf(writtenAs)}-of-${within}`;
}

/** A reviewer is whoever has the handle; a handle of the same name on another service counts under the same name. */
function keysOf({ reviewer, stated }: ReviewerAppearance): readonly string[] {
  const { id, writtenAs, handles } = reviewer;
  const keys = handles.flatMap((handle) => [handleKey(handle), `name:${fold(writtenAs)} ${handleName(handle.name)}`]);
  return stated || handles.length === 0 ? [...keys, id] : keys;
}

/** Why `appearance` is the person of `others`, who have the same id. */
function reasonOf({ reviewer }: ReviewerAppearance, others: readonly ReviewerAppearance[]): Omit<Decision, 'id'> {
  if (reviewer.handles.length === 0) return { rule: 'name-in-series', confidence: 0.8 };
  const own = new Set(reviewer.handles.map(handleKey));
  const strangers = others.every((other) => !other.reviewer.handles.some((handle) => own.has(handleKey(handle))));
  return others.length > 0 && strangers
    ? { rule: 'handle-of-another-service-and-name', confidence: 0.9 }
    : { rule: 'handle', confidence: 1 };
}

/** Who each reviewer is. Does not depend on the order of the appearances. */
export function decideReviewers(appearances: readonly ReviewerAppearance[]): ReadonlyMap<ReviewerAppearance, Decision> {
  const decided = new Map<ReviewerAppearance, Decision>();
  const taken = new Set(appearances.flatMap(({ reviewer, stated }) => (stated ? reviewer.id : [])));
  const named = components(appearances, keysOf).map((group) => {
    const all = group.flatMap(({ reviewer }) => reviewer.handles);
    const first = group[0]?.reviewer.writtenAs ?? '';
    const base = all.length > 0 ? reviewerName(first, all, '') : (group[0]?.reviewer.id ?? '');
    return { group, base, order: smallest(all.map(handleKey)) ?? base };
  });
  for (const { group, base } of named.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))) {
    const own = smallest(group.flatMap(({ reviewer, stated }) => (stated ? reviewer.id : [])));
    const id = own ?? freeId(base, taken);
    for (const one of group) {
      const others = group.filter((other) => other !== one);
      decided.set(one, one.stated ? curated(one.reviewer.id) : { id, ...reasonOf(one, others) });
    }
  }
  return decided;
}
