// Holds what is read in real digests against what people read in them: precision, recall, and every difference.

import { conceptsOfItem, type ItemConcepts } from '../../src/concepts/item-concepts.ts';
import { passagesOf } from '../../src/concepts/passages.ts';
import type { Vocabulary } from '../../src/concepts/vocabulary.ts';
import type { DigestRecord, ReviewRecord } from '../../src/model/record.ts';
import { digestOf, documentNamed } from '../sources/digest/reading.ts';

/** How two sets of facts compare; each difference says where it is. */
export interface Figure {
  readonly right: number;
  /** Found, and not in the truth. */
  readonly extra: readonly string[];
  /** In the truth, and not found. */
  readonly missed: readonly string[];
}

type Pair = readonly [found: ReadonlySet<string>, truth: ReadonlySet<string>];
type Facts = Pick<ReviewRecord['paper'], 'about' | (typeof ROLES)[number]>;
type Ids = readonly { readonly id: string }[];

const ROLES = ['introduces', 'uses', 'mentions'] as const;
const TRANSFORMER = 'concept:transformer';
const NAMED: ReadonlySet<string> = new Set(['MODEL', 'DATASET', 'LIBRARY']);
/** From this score on, a concept is at the core of what a paper is about. */
const CORE = 0.7;

/** Reads the document of a digest as the import does, and gives what each of its items says beside what people read in it. */
export function readAgain({ digest, reviews }: DigestRecord, vocabulary: Vocabulary) {
  const text = documentNamed(digest.document);
  const points = [...text];
  const { items } = digestOf(text, digest.document);
  return reviews.map((review, index) => {
    const item = items[index];
    if (!item) throw new Error(`${digest.document} has no item ${index + 1}`);
    const passages = passagesOf(item, ([start, end]) => points.slice(start, end).join(''));
    return { where: `${digest.id}#${review.position}`, review, found: conceptsOfItem(passages, vocabulary) };
  });
}

/** Compares all reviews of the digests; figures by name. */
export function measure(digests: readonly DigestRecord[], vocabulary: Vocabulary): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const { where, review, found } of digests.flatMap((digest) => readAgain(digest, vocabulary))) {
    for (const [name, pair] of Object.entries(pairsOf(found, review.paper, vocabulary))) {
      const { right, extra, missed } = figures.get(name) ?? { right: 0, extra: [], missed: [] };
      const one = compared(pair, where);
      figures.set(name, {
        right: right + one.right,
        extra: [...extra, ...one.extra],
        missed: [...missed, ...one.missed],
      });
    }
  }
  return figures;
}

function compared([found, truth]: Pair, where: string): Figure {
  const without = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((id) => !other.has(id)).map((id) => `${where} ${id}`);
  const extra = without(found, truth);
  return { right: found.size - extra.length, extra, missed: without(truth, found) };
}

function pairsOf(found: ItemConcepts, truth: Facts, { tree }: Vocabulary): Record<string, Pair> {
  const ids = (list: Ids) => new Set(list.map(({ id }) => id));
  const named = (list: Ids) => ids(list.filter(({ id }) => NAMED.has(tree.records.get(id)?.kind ?? '')));
  const all = (facts: ItemConcepts | Facts) => ROLES.flatMap((role) => [...facts[role]]);
  const about = ids(found.about);
  const implied = new Set([...about].flatMap((id) => [id, ...(tree.above.get(id) ?? [])]));
  const core = ids(truth.about.filter(({ score }) => score >= CORE));
  const both = (one: ReadonlySet<string>) => new Set([...one].filter((id) => core.has(id)));
  const flag = (list: Ids) =>
    list.some(({ id }) => id === TRANSFORMER || tree.above.get(id)?.has(TRANSFORMER)) ? [TRANSFORMER] : [];
  const perRole = (sets: (list: Ids) => Set<string>, prefix: string) =>
    Object.fromEntries(ROLES.map((role) => [`${prefix}${role}`, [sets(found[role]), sets(truth[role])] as Pair]));
  return {
    named: [named(all(found)), named(all(truth))],
    ...perRole(named, 'named '),
    ...perRole(ids, ''),
    'any role': [ids([...all(found), ...found.about]), ids([...all(truth), ...truth.about])],
    about: [about, ids(truth.about)],
    'core itself': [both(about), core],
    'core by the tree': [both(implied), core],
    transformer: [new Set(flag(found.about)), new Set(flag(truth.about))],
  };
}

/** Precision and recall of a figure; of nothing, both are 1. */
export function rates({ right, extra, missed }: Figure): { readonly precision: number; readonly recall: number } {
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  return { precision: share(right + extra.length), recall: share(right + missed.length) };
}
