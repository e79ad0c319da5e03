// Decides which authors of one name are one person: by what their papers share, never by the name alone.

import { components } from './components.ts';
import { curated, type Decision, freeId, smallest } from './decision.ts';

/** One author of a name on one paper, as one statement says it. */
export interface Appearance {
  /** The id that the name alone gives. */
  readonly base: string;
  /** The id that a person stated, where a person did. */
  readonly stated?: string;
  readonly paper: string;
  readonly organisations: readonly string[];
  /** What the names of the other authors alone give. */
  readonly coAuthors: readonly string[];
}

/** By which two appearances of a name are one person, the surest first. */
const SIGNS: readonly (readonly [
  rule: string,
  confidence: number,
  shared: (appearance: Appearance) => readonly string[],
])[] = [
  ['byline', 1, ({ paper }) => [paper]],
  ['byline-and-shared-co-author', 0.95, ({ coAuthors }) => coAuthors],
  ['byline-and-shared-organisation', 0.85, ({ organisations }) => organisations],
];

const signs = (appearance: Appearance) => SIGNS.flatMap(([, , shared]) => shared(appearance));

type Person = readonly Appearance[];

/** Joins each appearance to the person, of several whom people told apart, with whom it shares the surest sign. */
function besideStated(appearances: readonly Appearance[], ids: readonly string[]): readonly Person[] {
  const known = new Map(ids.map((id) => [id, appearances.filter(({ stated }) => stated === id)]));
  const shares = (person: Person, shared: (typeof SIGNS)[number][2], appearance: Appearance) =>
    person.some((one) => shared(one).some((sign) => shared(appearance).includes(sign)));
  const owner = (appearance: Appearance) => {
    for (const [, , shared] of SIGNS) {
      const found = ids.find((id) => shares(known.get(id) ?? [], shared, appearance));
      if (found) return found;
    }
    return undefined;
  };
  const open = appearances.filter(({ stated }) => stated === undefined).map((one) => [owner(one), one] as const);
  return [
    ...ids.map((id) => [...(known.get(id) ?? []), ...open.filter(([of]) => of === id).map(([, one]) => one)]),
    ...components(
      open.filter(([of]) => of === undefined).map(([, one]) => one),
      signs,
    ),
  ];
}

function personsAmong(appearances: readonly Appearance[]): readonly Person[] {
  const ids = [...new Set(appearances.flatMap(({ stated }) => stated ?? []))].sort();
  if (ids.length > 1) return besideStated(appearances, ids);
  return components(appearances, (one) => [...signs(one), ...(one.stated === undefined ? [] : [one.stated])]);
}

/** Why an appearance is this person's: what it shares with another paper of theirs. */
function reasonOf(appearance: Appearance, person: Person): Omit<Decision, 'id'> {
  const elsewhere = person.filter(({ paper }) => paper !== appearance.paper);
  for (const [rule, confidence, shared] of SIGNS.slice(1)) {
    const own = new Set(shared(appearance));
    if (elsewhere.some((other) => shared(other).some((sign) => own.has(sign)))) return { rule, confidence };
  }
  return { rule: 'byline', confidence: 1 };
}

/** How likely it is that somebody of the same name, with whom nothing is shared, is the same person after all. */
const NAMESAKE = { rule: 'same-name', confidence: 0.2 };

const firstPaper = (person: Person) => smallest(person.map(({ paper }) => paper)) ?? '';

/** The name alone where it is free, else with the first paper: a number would change with every namesake who comes. */
function newId(person: Person, taken: Set<string>): string {
  const base = smallest(person.map(({ base }) => base)) ?? '';
  const paper = firstPaper(person);
  return freeId(taken.has(base) ? `${base}--${paper.slice(paper.indexOf(':') + 1)}` : base, taken);
}

function decideName(appearances: readonly Appearance[], decided: Map<Appearance, Decision>): void {
  const persons = [...personsAmong(appearances)].sort((one, other) => (firstPaper(one) < firstPaper(other) ? -1 : 1));
  const taken = new Set(appearances.flatMap(({ stated }) => stated ?? []));
  const named = persons.map((person) => {
    const own = smallest(person.flatMap(({ stated }) => stated ?? []));
    return [own ?? newId(person, taken), person] as const;
  });
  for (const [id, person] of named) {
    const [other] = named.filter(([others]) => others !== id);
    const runnerUp = other && { runnerUp: { id: other[0], ...NAMESAKE } };
    for (const one of person) {
      decided.set(one, one.stated ? curated(one.stated) : { id, ...reasonOf(one, person), ...runnerUp });
    }
  }
}

/**
 * Who each appearance is: those of one name are one person where their papers share a co-author or an organisation; others
 * get ids of their own, such as `author:wei-wang--soft-pebbles`, by the first of their papers' ids; the first of all of them
 * has none behind the name. Does not depend on the order.
 */
export function decideAuthors(appearances: readonly Appearance[]): ReadonlyMap<Appearance, Decision> {
  const decided = new Map<Appearance, Decision>();
  const names = components(appearances, ({ base, stated }) => (stated === undefined ? [base] : [base, stated]));
  for (const name of names) decideName(name, decided);
  return decided;
}
