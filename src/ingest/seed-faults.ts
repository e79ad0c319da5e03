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

function names({ concepts, organisations }: Seed): readonly string[] {
  const claim = (id: string, list: readonly (string | undefined)[]) =>
    [...new Set(list.filter((name) => name !== undefined).map(fold))].map((key) => ({ key, said: id }));
  return [
    ...claimedTwice(
      concepts.flatMap(({ record: { id, en, ru, aliases } }) => claim(id, [en, ru, ...aliases])),
      'a name',
    ),
    ...claimedTwice(
      organisations.flatMap(({ record: { id, name, nameRu, aliases } }) => claim(id, [name, nameRu, ...aliases])),
      'a name',
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
