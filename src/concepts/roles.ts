// Decides which concepts a paper introduces, uses and merely mentions, from the places that name them.

import type { Occurrence } from './item.ts';
import type { ConceptTree } from './tree.ts';

/** What a paper has to do with a concept; `denied`: the text says that the paper's work is not it. */
export type Role = 'introduces' | 'uses' | 'mentions' | 'denied';

/** A concept's role, the place that shows it, and the sign that decided. */
export interface Decision {
  readonly role: Role;
  readonly place: Occurrence;
  readonly rule: string;
}

/** The places of each concept, in the order of the text. */
export type Places = ReadonlyMap<string, readonly Occurrence[]>;

const NAMED: ReadonlySet<string> = new Set(['MODEL', 'DATASET', 'LIBRARY']);
/** Kinds that are used wherever nothing says otherwise: nobody names a metric for its own sake. */
const USED_BY_DEFAULT: ReadonlySet<string> = new Set(['DATASET', 'METRIC']);
/** A name that a paper with no other new work repeats at least so often is what it brings. */
const SUBJECT_FROM = 3;

/** Decides the role of every concept named on its own, not only inside a narrower one's name. */
export function decideRoles(places: Places, tree: ConceptTree): Map<string, Decision> {
  const own = new Map([...places].map(([id, all]) => [id, all.filter(({ inside }) => inside === undefined)] as const));
  const decisions = new Map<string, Decision>();
  for (const [id, all] of own) {
    const [first] = all;
    if (first) decisions.set(id, decide([first, ...all.slice(1)], canBeNew(id, tree), tree.records.get(id)?.kind));
  }
  if (![...decisions].some(([id, { rule }]) => rule === 'names-title' && isNamed(id, tree))) {
    const subject = subjectOf(own, decisions, tree);
    if (subject) decisions.set(...subject);
  }
  addVersions(decisions, own, tree);
  return decisions;
}

const isNamed = (id: string, tree: ConceptTree) => NAMED.has(tree.records.get(id)?.kind ?? '');

/** Named work, and methods that bear a name of their own: no translation, or capitals on every word. */
function canBeNew(id: string, tree: ConceptTree): boolean {
  const record = tree.records.get(id);
  if (!record || (tree.below.get(id) ?? 0) > 12) return false;
  if (NAMED.has(record.kind)) return record.broader.length > 0;
  const proper = record.en.split(/[\s-]+/u).every((word) => /^(?:\p{Lu}|and$)/u.test(word));
  return record.kind === 'METHOD' && (proper || record.ru === undefined);
}

function decide(all: readonly [Occurrence, ...Occurrence[]], canBeNew: boolean, kind: string | undefined): Decision {
  const named = all.find(({ namesTitle }) => namesTitle);
  if (named && canBeNew) return { role: 'introduces', place: named, rule: 'names-title' };
  const affirmed = all.filter(({ stance }) => stance === 'affirmed');
  const introduced = affirmed.find(({ cue }) => cue === 'introduced');
  if (introduced && canBeNew) return { role: 'introduces', place: introduced, rule: 'said-to-be-new' };
  const used = affirmed.find(({ cue }) => cue === 'used');
  if (used) return { role: 'uses', place: used, rule: 'said-to-be-used' };
  const [plain] = affirmed.filter(({ cue }) => cue !== 'compared');
  if (plain && USED_BY_DEFAULT.has(kind ?? '')) return { role: 'uses', place: plain, rule: 'kind-is-used' };
  const kept = all.find(({ stance }) => stance !== 'denied');
  if (!kept) return { role: 'denied', place: all[0], rule: 'said-not-to-be' };
  return { role: 'mentions', place: kept, rule: 'named' };
}

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
