// Decides which authors of one name are one person: by what their papers share, never by the name alone.

import type { DigestRecord, PaperRecord } from '../../model/record.ts';

/** One author of a name on one paper. */
export interface Appearance {
  /** The id that the author has in the graph; none for one that is new. */
  readonly id?: string;
  readonly paper: string;
  readonly organisations: readonly string[];
  /** Name ids of the other authors. */
  readonly coAuthors: readonly string[];
}

/** An appearance in the graph. */
export interface KnownAppearance extends Appearance {
  readonly id: string;
}

interface Person {
  readonly papers: Map<string, string | undefined>;
  readonly appearances: Appearance[];
}

const NUMBERED = /-\d+$/u;

/** What two appearances share, if anything: the rule that makes them one person. */
function shared(one: Appearance, other: Appearance): string | undefined {
  if (one.paper === other.paper) return 'byline';
  if (one.coAuthors.some((id) => other.coAuthors.includes(id))) return 'byline-and-shared-co-author';
  if (one.organisations.some((id) => other.organisations.includes(id))) return 'byline-and-shared-organisation';
  return undefined;
}

/** Groups the appearances of one name into persons; what joins a paper to the others is its rule. */
function persons(appearances: readonly Appearance[]): Person[] {
  let found: Person[] = [];
  for (const appearance of [...appearances].sort((a, b) => (a.paper < b.paper ? -1 : a.paper > b.paper ? 1 : 0))) {
    const joined: Person = { papers: new Map([[appearance.paper, undefined]]), appearances: [appearance] };
    const apart = found.filter((person) => {
      const rules = person.appearances.map((known) => [known, shared(known, appearance)] as const);
      const [why] = rules.flatMap(([, rule]) => rule ?? []);
      if (why === undefined) return true;
      for (const [paper, rule] of person.papers) joined.papers.set(paper, rule ?? (why === 'byline' ? undefined : why));
      if (why !== 'byline') joined.papers.set(appearance.paper, why);
      joined.appearances.push(...person.appearances);
      return false;
    });
    found = [...apart, joined];
  }
  return found;
}

/** Ids for the persons of one name: known ones keep theirs, the first new one has the name's own. */
function numbered(base: string, people: readonly Person[], known: ReadonlySet<string>): (readonly [Person, string])[] {
  const free = (function* () {
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? base : `${base}-${number}`;
      if (!known.has(id)) yield id;
    }
  })();
  const first = ({ appearances }: Person) => appearances.map(({ paper }) => paper).sort()[0] ?? '';
  return [...people]
    .sort((a, b) => (first(a) < first(b) ? -1 : 1))
    .map((person) => {
      const [own] = person.appearances.flatMap(({ id }) => id ?? []).sort();
      return [person, own ?? free.next().value ?? base] as const;
    });
}

/** An author's id and rule on one paper, by the name's id and the paper's. */
type Settled = ReadonlyMap<string, { readonly id: string; readonly rule: string }>;

const keyOf = (base: string, paper: string) => `${base} ${paper}`;

function settle(groups: ReadonlyMap<string, readonly Appearance[]>, known: ReadonlySet<string>): Settled {
  const settled = new Map<string, { readonly id: string; readonly rule: string }>();
  for (const [base, appearances] of groups) {
    for (const [person, id] of numbered(base, persons(appearances), known)) {
      for (const [paper, rule] of person.papers) settled.set(keyOf(base, paper), { id, rule: rule ?? 'byline' });
    }
  }
  return settled;
}

function appearancesIn(paper: PaperRecord): (readonly [base: string, Appearance])[] {
  const organisations = paper.organisations.map(({ id }) => id);
  return paper.authors.map(({ id }) => {
    const coAuthors = paper.authors.map((other) => other.id).filter((other) => other !== id);
    return [id, { paper: paper.id, organisations, coAuthors }];
  });
}

/** The ids that an author of that name may have in the graph: the name's own and the first numbers behind it. */
export function possibleIds(base: string): readonly string[] {
  return [base, ...Array.from({ length: 8 }, (_, index) => `${base}-${index + 2}`)];
}

/**
 * The records with authors told apart: those of one name are one person where their papers share a co-author or an
 * organisation; others get ids of their own, such as `author:wei-wang-2`. `known` are appearances in the graph, whose ids
 * stay. The result does not depend on the order of the records.
 */
export function separateAuthors(
  records: readonly DigestRecord[],
  known: readonly KnownAppearance[] = [],
): DigestRecord[] {
  const papers = records.flatMap(({ reviews }) => reviews.map(({ paper }) => paper));
  const bases = new Set(papers.flatMap(({ authors }) => authors.map(({ id }) => id)));
  const baseOf = (id: string) => (bases.has(id) ? id : id.replace(NUMBERED, ''));
  const groups = new Map<string, Appearance[]>();
  const add = (base: string, appearance: Appearance) => groups.set(base, [...(groups.get(base) ?? []), appearance]);
  for (const [base, appearance] of papers.flatMap(appearancesIn)) add(base, appearance);
  for (const appearance of known) {
    add(baseOf(appearance.id), { ...appearance, coAuthors: appearance.coAuthors.map(baseOf) });
  }
  const settled = settle(groups, new Set(known.map(({ id }) => id)));
  const renamed = (paper: PaperRecord): PaperRecord => ({
    ...paper,
    authors: paper.authors.map((author) => ({ ...author, ...settled.get(keyOf(author.id, paper.id)) })),
  });
  return records.map((record) => ({
    ...record,
    reviews: record.reviews.map((review) => ({ ...review, paper: renamed(review.paper) })),
  }));
}
