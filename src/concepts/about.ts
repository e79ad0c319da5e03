// Scores what a paper is about: where a concept is named and how often, and how much its name says.

import type { ConceptRecord } from '../model/record.ts';
import type { Decision, Role } from './decide.ts';
import type { Occurrence } from './item.ts';
import type { Places } from './roles.ts';
import type { ConceptTree } from './tree.ts';

/** A concept that a paper is about, from 0 to 1, and the place that says so best. */
export interface Subject {
  readonly id: string;
  readonly score: number;
  readonly place: Occurrence;
}

/** How sure one naming makes a reader that the paper is about it; several add up, never past 1. */
const IN_TITLE = 0.85;
const IN_HEADING = 0.35;
const FIRST_WORDS = 0.42;
/** In a body of `USUAL` UTF-16 units; in a shorter one each naming says more, in a longer one less. */
const LATER = 0.1;
const USUAL = 3000;
const AT_LEAST = 0.06;
const AT_MOST = 0.3;
/** How much more is said by naming something as what the work is for. */
const AS_PURPOSE = 1.5;
/** Over how many UTF-16 units of the body the weight of its words falls from the first to the later. */
const FADES_OVER = 600;
/** Own words of a broader concept so sure that a narrower one does not stand for it. */
const SURE = 0.4;
/** How far things of a kind are what papers are about. */
const KIND: Readonly<Record<ConceptRecord['kind'], number>> = {
  FIELD: 0.95,
  TASK: 1,
  METHOD: 0.8,
  ARCHITECTURE: 1,
  MODEL: 0.9,
  DATASET: 0.3,
  METRIC: 0.3,
  LIBRARY: 0.3,
};
/** What is left of the score of a model that others made and the title does not name. */
const OF_OTHERS = 0.6;
/** What is left of the weight where the thing is named to say that it is not used. */
const SET_AGAINST = 0.2;
/** And where the sentence compares the work with it, or tells of others' work. */
const OF_THE_REST = 0.7;
const LEAST = 0.2;
const MOST = 12;
const ORDER: readonly Occurrence['part'][] = ['title', 'heading', 'body'];
/** An architecture above a larger share of the vocabulary than this names hardly anything: a neural network. */
const LARGE_SHARE = 0.15;
/** How many concepts a vocabulary has, about: what a share of it is worth. */
const USUAL_VOCABULARY = 700;

interface Known {
  readonly tree: ConceptTree;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** What the paper is about, highest score first, at most twelve. Denied concepts are not among them. */
export function subjectsOf(places: Places, decisions: ReadonlyMap<string, Decision>, tree: ConceptTree): Subject[] {
  const scored = [...places].flatMap(([id, all]) => {
    const counted = all.filter((place) => counts(place, { tree, decisions }));
    const [place] = counted.toSorted((one, other) => ORDER.indexOf(one.part) - ORDER.indexOf(other.part));
    const score = Math.round(scoreOf(id, counted, { tree, decisions }) * 100) / 100;
    return place && score >= LEAST && decisions.get(id)?.role !== 'denied' ? [{ id, score, place }] : [];
  });
  return withoutBroader(scored, places, tree)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, MOST);
}

/** Whether the place says that the paper is about the concept, and not only about what it is a part of. */
function counts(place: Occurrence, { tree, decisions }: Known): boolean {
  const isArchitecture = tree.records.get(place.concept)?.kind === 'ARCHITECTURE';
  return isArchitecture ? !isOfOthers(place, tree, decisions.get(place.inside ?? '')?.role) : isApart(place, tree);
}

function scoreOf(concept: string, counted: readonly Occurrence[], { tree, decisions }: Known): number {
  const kind = tree.records.get(concept)?.kind ?? 'METHOD';
  const doubt = counted.reduce((left, place) => left * (1 - weightOf(place)), 1);
  const elsewhere =
    kind === 'MODEL' && decisions.get(concept)?.role !== 'introduces' && counted.every(({ part }) => part !== 'title');
  return (
    (1 - doubt) *
    KIND[kind] *
    specificity((tree.below.get(concept) ?? 0) / tree.records.size, kind) *
    (elsewhere ? OF_OTHERS : 1)
  );
}

/** Whether the name is no mere part of a narrower one of the same kind; `object detection models` does name a task. */
function isApart({ concept, inside }: Occurrence, { records }: ConceptTree): boolean {
  return inside === undefined || records.get(inside)?.kind !== records.get(concept)?.kind;
}

/** Whether it is a part of the name of a model that others made: the network that `ResNet-50` is says little of a paper. */
const isOfOthers = ({ inside, part }: Occurrence, { records }: ConceptTree, role: Role | undefined) =>
  records.get(inside ?? '')?.kind === 'MODEL' && role !== 'introduces' && part !== 'title';

function weightOf(place: Occurrence): number {
  if (place.stance === 'denied') return 0;
  if (place.stance === 'contrasted') return weightOfPart(place) * SET_AGAINST;
  const besides = place.cue === 'compared' || place.cue === 'background';
  return besides ? weightOfPart(place) * OF_THE_REST : weightOfPart(place);
}

function weightOfPart({ part, depth, length, purpose }: Occurrence): number {
  if (part === 'title') return IN_TITLE;
  if (part === 'heading') return IN_HEADING;
  const later = Math.min(AT_MOST, Math.max(AT_LEAST, (LATER * USUAL) / Math.max(length, 1)));
  return (later + (FIRST_WORDS - later) * Math.exp(-depth / FADES_OVER)) * (purpose ? AS_PURPOSE : 1);
}

/** A name with much below it says little, for everything here is machine learning. */
function specificity(share: number, kind: ConceptRecord['kind']): number {
  if (kind === 'ARCHITECTURE') return share > LARGE_SHARE ? 0.3 : 1;
  return 1 / (1 + 0.04 * Math.log2(1 + USUAL_VOCABULARY * share));
}

/**
 * Leaves out what only follows from a narrower subject that is at least as sure. A broader concept stays where the text
 * names it apart and is sure of it, or where it is of another kind: the task of a model, the network that a model is.
 */
function withoutBroader(subjects: readonly Subject[], places: Places, tree: ConceptTree): Subject[] {
  const kindOf = (id: string) => tree.records.get(id)?.kind;
  return subjects.filter(({ id, score }) => {
    const apart = (places.get(id) ?? []).some((place) => isApart(place, tree));
    const narrower = subjects.filter((other) => other.score >= score && tree.above.get(other.id)?.has(id));
    if (kindOf(id) === 'ARCHITECTURE' && narrower.every((other) => kindOf(other.id) !== 'METHOD')) return true;
    return apart ? score >= SURE || narrower.every((other) => kindOf(other.id) !== kindOf(id)) : narrower.length === 0;
  });
}
