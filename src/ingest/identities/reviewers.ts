// Decides which reviewers are one: by a handle first, by a name only within one series of digests.

import { fold, foldCase } from '../../model/fold.ts';
import type { WrittenReviewer } from '../../model/written.ts';
import type { Resolution } from './organisations.ts';
import { slugOf } from './slug.ts';

/** A reviewer that is known: handles as `service:name`. */
export interface KnownReviewer {
  readonly id: string;
  readonly name: string;
  readonly handles: readonly string[];
}

interface Known {
  readonly id: string;
  readonly names: Set<string>;
  readonly handles: Set<string>;
}

/** The order in which a handle of several gives the id. */
const SERVICES = ['slack', 'habr', 'telegram'];
const rank = (service: string) => (SERVICES.includes(service) ? SERVICES.indexOf(service) : SERVICES.length);
const nameOf = (handle: string) => handle.slice(handle.indexOf(':') + 1);

/** The reviewers seen so far. */
export class Reviewers {
  readonly #known: Known[];

  /** Begins with reviewers that are known already, such as those in the graph. */
  constructor(known: readonly KnownReviewer[] = []) {
    this.#known = known.map(({ id, name, handles }) => ({
      id,
      names: new Set([fold(name)]),
      handles: new Set(handles.map(foldCase)),
    }));
  }

  /** Who `reviewer` is; without a handle they are told apart by `within`, the slug of the series or of the digest. */
  resolve(reviewer: WrittenReviewer, within: string): Resolution {
    const name = fold(reviewer.writtenAs);
    const sorted = [...reviewer.handles].sort((a, b) => rank(a.service) - rank(b.service));
    const [first] = sorted;
    if (!first) {
      return { id: `reviewer:${slugOf(reviewer.writtenAs)}-of-${within}`, rule: 'name-in-series', confidence: 0.8 };
    }
    const handles = sorted.map((handle) => foldCase(`${handle.service}:${handle.name}`));
    const same = this.#known.find((known) => handles.some((handle) => known.handles.has(handle)));
    const alike = same ?? this.#known.find((known) => known.names.has(name) && sharesName(known, handles));
    const found = alike ?? { id: this.#freeId(slugOf(first.name)), names: new Set(), handles: new Set() };
    if (!alike) this.#known.push(found);
    found.names.add(name);
    for (const handle of handles) found.handles.add(handle);
    if (same || !alike) return { id: found.id, rule: 'handle', confidence: 1 };
    return { id: found.id, rule: 'handle-of-another-service-and-name', confidence: 0.9 };
  }

  /** Makes sure that ids do not depend on the order of documents: whose handle is of the first service comes first. */
  meet(reviewers: readonly WrittenReviewer[]): void {
    const first = ({ handles }: WrittenReviewer) =>
      handles.map(({ service, name }) => `${rank(service)} ${foldCase(name)}`).sort()[0] ?? '';
    const withHandles = reviewers.filter(({ handles }) => handles.length > 0);
    const sorted = [...withHandles].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
    for (const reviewer of sorted) this.resolve(reviewer, '');
  }

  #freeId(slug: string): string {
    const taken = new Set(this.#known.map(({ id }) => id));
    for (let number = 1; ; number += 1) {
      const id = `reviewer:${slug}${number === 1 ? '' : `-${number}`}`;
      if (!taken.has(id)) return id;
    }
  }
}

function sharesName(known: Known, handles: readonly string[]): boolean {
  const names = new Set([...known.handles].map(nameOf));
  return handles.some((handle) => names.has(nameOf(handle)));
}
