// What is wrong with a seed that is well-formed file by file: ids and names given twice, circles, spans that run backwards.

import { fold } from '../model/fold.ts';
import type { DigestRecord } from '../model/record.ts';
import type { Seed, Stated } from '../sources/seed.ts';

interface Claim {
  readonly key: string;
  readonly said: string;
}

/** One sentence for each key that several places claim. */
function claimedTwice(claims: readonly Claim[], what: string): readonly string[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ key, said }) => {
    const known = first.get(key);
    first.set(key, known ?? said);
    return known === undefined || known === said
      ? []
      : [`${said}: expected ${what} of its own, but ${known} has ${key} too`];
  });
}

function ids({ concepts, organisations, digests }: Seed): readonly string[] {
  const places = [...concepts, ...organisations].map(({ file, record }, index) => ({
    key: record.id,
    said: `${file}, entry ${index + 1}`,
  }));
  const issues = digests.map(({ file, record }) => ({ key: record.digest.id, said: file }));
  const positions = digests.flatMap(({ file, record }) =>
    record.reviews.map(({ position }, index) => ({
      key: `${file} position ${position}`,
      said: `${file}, review ${index + 1}`,
    })),
  );
  return [...claimedTwice([...places, ...issues], 'an id'), ...claimedTwice(positions, 'a position')];
}

interface Named {
  readonly id: string;
  readonly names: readonly (string | undefined)[];
  readonly aliases: readonly string[];
}

/** A name is one thing's alone, and no alias of another; an alias may be shared, as SAM and MAE are: what is meant, a text tells. */
function claimedNames(named: readonly Named[]): readonly string[] {
  const keys = (list: readonly (string | undefined)[]) => list.filter((name) => name !== undefined).map(fold);
  const own = named.flatMap(({ id, names }) => [...new Set(keys(names))].map((key) => ({ key, said: id })));
  const owned = new Set(own.map(({ key }) => key));
  const aliases = named.flatMap(({ id, aliases: list }) => keys(list).map((key) => ({ key, said: id })));
  return claimedTwice([...own, ...aliases.filter(({ key }) => owned.has(key))], 'a name');
}

function names({ concepts, organisations }: Seed): readonly string[] {
  return [
    ...claimedNames(concepts.map(({ record: { id, en, ru, aliases } }) => ({ id, names: [en, ru], aliases }))),
    ...claimedNames(
      organisations.map(({ record: { id, name, nameRu, aliases } }) => ({ id, names: [name, nameRu], aliases })),
    ),
  ];
}

/** The nodes that come to stand above themselves. */
function circles(above: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (above.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return [...above.keys()]
    .filter((id) => reaches(id, id, new Set()))
    .map((id) => `${id}: expected a tree, but going up from it leads back to it`);
}

function spansIn(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'at') return spansIn(inner, `${path}.${key}`);
    const [start, end] = inner as [number, number];
    return start < end ? [] : [`${path}.at: expected a start before its end, got ${start} to ${end}`];
  });
}

function spans({ file, record }: Stated<DigestRecord>): readonly string[] {
  return [
    ...spansIn(record.digest, `${file}: digest`),
    ...record.reviews.flatMap((review) => spansIn(review, `${file}: the review at position ${review.position}`)),
  ];
}

/** Every fault of the seed as a whole, a sentence each; none gives an empty list. */
export function seedFaults(seed: Seed): readonly string[] {
  const broader = seed.concepts.map(({ record }) => [record.id, record.broader] as const);
  const parents = seed.organisations.map(({ record: { id, parent } }) => [id, parent ? [parent] : []] as const);
  return [...ids(seed), ...names(seed), ...circles(new Map([...broader, ...parents])), ...seed.digests.flatMap(spans)];
}
