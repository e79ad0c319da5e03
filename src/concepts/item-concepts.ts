// The concepts of one item of a digest: what its paper is about, introduces, uses and merely mentions.

import { subjectsOf } from './about.ts';
import { type Occurrence, type Passage, readItem } from './item.ts';
import { type Decision, decideRoles, type Role } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A concept of a paper and the place that says so best. */
export interface ConceptFact {
  readonly id: string;
  readonly writtenAs: string;
  /** First character and one past the last, in Unicode code points of the document. */
  readonly at: readonly [start: number, end: number];
  /** The sign that decided, such as `names-title` or `said-to-be-used`. */
  readonly rule: string;
}

/** A concept that a paper is about, from 0 to 1. */
export interface ScoredConcept extends ConceptFact {
  readonly score: number;
}

/**
 * What one item says of its paper. A concept is in at most one of the other four lists, and may be in `about` too.
 * `denied` is what the text says that the work is not: no fact, but worth showing to whoever asks why.
 */
export interface ItemConcepts {
  /** Highest score first. What follows from a narrower concept is left to the tree. */
  readonly about: readonly ScoredConcept[];
  readonly introduces: readonly ConceptFact[];
  readonly uses: readonly ConceptFact[];
  readonly mentions: readonly ConceptFact[];
  readonly denied: readonly ConceptFact[];
}

/** Reads an item. Pure and deterministic: lists are in the order of the text, `about` by score and then by id. */
export function conceptsOfItem(passages: readonly Passage[], vocabulary: Vocabulary): ItemConcepts {
  const { tree } = vocabulary;
  const places = new Map<string, Occurrence[]>();
  for (const place of readItem(passages, vocabulary)) {
    const known = places.get(place.concept);
    if (known) known.push(place);
    else places.set(place.concept, [place]);
  }
  const decisions = decideRoles(places, tree);
  const about = subjectsOf(places, decisions, tree).map(({ id, score, place }) => ({
    ...fact(id, place, `named-in-${place.part}`),
    score,
  }));
  return { about, ...byRole(decisions) };
}

const fact = (id: string, { writtenAs, at }: Occurrence, rule: string): ConceptFact => ({ id, writtenAs, at, rule });

function byRole(decisions: ReadonlyMap<string, Decision>): Record<Role, ConceptFact[]> {
  const roles: Record<Role, ConceptFact[]> = { introduces: [], uses: [], mentions: [], denied: [] };
  for (const [id, { role, place, rule }] of decisions) roles[role].push(fact(id, place, rule));
  for (const list of Object.values(roles))
    list.sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1]);
  return roles;
}
