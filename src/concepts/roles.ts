// Decides which concepts a paper introduces, uses and merely mentions, from the places that name them.

import { type Decision, decide } from './decide.ts';
import type { Occurrence } from './item.ts';
import { NAMED_WORK } from './named-work.ts';
import type { ConceptTree } from './tree.ts';

/** The places of each concept, in the order of the text. */
export type Places = ReadonlyMap<string, readonly Occurrence[]>;

/** A name that a paper with no other new work repeats at least so often is what it brings. */
const SUBJECT_FROM = 3;

/** Decides the role of every concept named on its own, not only inside a narrower one's name. */
export function decideRoles(places: Places, tree: ConceptTree): Map<string, Decision> {
  const own = new Map([...places].map(([id, all]) => [id, all.filter(({ inside }) => inside === undefined)] as const));
  const decisions = new Map<string, Decision>();
  for (const [id, all] of own) {
    const [first] = all;
    if (first) decisions.set(id, decide(id, [first, ...all.slice(1)], tree));
  }
  if (![...decisions].some(([id, { rule }]) => rule === 'names-title' && isNamed(id, tree))) {
    const subject = subjectOf(own, decisions, tree);
    if (subject) decisions.set(...subject);
  }
  addVersions(decisions, own, tree);
  return decisions;
}

const isNamed = (id: string, tree: ConceptTree) => NAMED_WORK.has(tree.records.get(id)?.kind ?? '');

/** The one model named far more than others in an item whose title names no work; what the title says counts thrice. */
function subjectOf(
  places: Places,
  decisions: ReadonlyMap<string, Decision>,
  tree: ConceptTree,
): [string, Decision] | undefined {
  const counted = [...places]
    .filter(([id]) => tree.records.get(id)?.kind === 'MODEL' && decisions.get(id)?.role !== 'denied')
    .map(([id, all]) => ({
      id,
      place: all[0],
      times: all.reduce((sum, { part }) => sum + (part === 'title' ? 3 : 1), 0),
    }))
    .sort((one, other) => other.times - one.times);
  const [most, second] = counted;
  if (!most?.place || most.times < SUBJECT_FROM || most.times < 1.5 * (second?.times ?? 0)) return undefined;
  return [most.id, { role: 'introduces', place: most.place, rule: 'subject' }];
}

/** Versions of a new thing are new with it: `DeiT-B` comes with DeiT. */
function addVersions(decisions: Map<string, Decision>, places: Places, tree: ConceptTree) {
  for (const [id, { role, place }] of decisions) {
    const parents = tree.records.get(id)?.broader ?? [];
    if (role === 'introduces' || role === 'denied' || !isNamed(id, tree)) continue;
    const isVersion = parents.some((parent) => isNamed(parent, tree) && introduced(parent, decisions, places));
    if (isVersion) decisions.set(id, { role: 'introduces', place, rule: 'version-of-new' });
  }
}

const introduced = (id: string, decisions: ReadonlyMap<string, Decision>, places: Places) =>
  places.has(id) && decisions.get(id)?.role === 'introduces';
