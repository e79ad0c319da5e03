// The concepts of one item of a digest: what its paper is about, introduces, uses and merely mentions.

import { subjectsOf } from './about.ts';
import { confidenceOf } from './confidence.ts';
import type { Decision, Role } from './decide.ts';
import { type Occurrence, type Passage, readItem } from './item.ts';
import { decideRoles } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A concept of a paper and the place that says so best. */
export interface ConceptFact {
  readonly id: string;
  readonly writtenAs: string;
  /** First character and one past the last, in Unicode code points of the document. */
  readonly at: readonly [start: number, end: number];
  /** The sign that decided, such as `names-title` or `said-to-be-used`. */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Another concept of that name, or the role that other places speak for, where it was a close call. */
  readonly runnerUp?: { readonly id: string; readonly rule: string; readonly confidence: number };
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

function fact(id: string, { writtenAs, at, rival }: Occurrence, rule: string): ConceptFact {
  if (!rival) return { id, writtenAs, at, rule, confidence: confidenceOf(rule) };
  const runnerUp = { id: rival.concept, rule: 'shared-name', confidence: confidenceOf(rule, rival.share) };
  return { id, writtenAs, at, rule, confidence: confidenceOf(rule, 1 - rival.share), runnerUp };
}

function factOf(id: string, { place, rule, second }: Decision): ConceptFact {
  const said = fact(id, place, rule);
  if (!second || said.runnerUp) return said;
  return {
    ...said,
    runnerUp: { id: second.role, rule: second.rule, confidence: confidenceOf(second.rule, second.share) },
  };
}

function byRole(decisions: ReadonlyMap<string, Decision>): Record<Role, ConceptFact[]> {
  const roles: Record<Role, ConceptFact[]> = { introduces: [], uses: [], mentions: [], denied: [] };
  for (const [id, decision] of decisions) roles[decision.role].push(factOf(id, decision));
  for (const list of Object.values(roles))
    list.sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1]);
  return roles;
}
