// Decides which concepts a paper introduces, uses and merely mentions, from the places that name them.

import type { ConceptRecord } from '../model/record.ts';
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
const USED_BY_DEFAULT: ReadonlySet<string> = new Set(['DATASET', 'METRIC', 'METHOD']);
/** A paper works in a field and on a task; it uses neither, and makes neither. */
const NEVER_USED: ReadonlySet<string> = new Set(['FIELD', 'TASK']);
const NEVER_NEW: ReadonlySet<string> = new Set(['FIELD', 'TASK', 'METRIC']);
/** A name above more than these is no paper's own. */
const FEW = 12;
/** A method above so many others names a kind of thing: a loss, an embedding, a normalization. */
const BROAD = 3;
const ABBREVIATION = /\p{Lu}.*\p{Lu}/u;
/** A name that a paper with no other new work repeats at least so often is what it brings. */
const SUBJECT_FROM = 3;

/** Decides the role of every concept named on its own, not only inside a narrower one's name. */
export function decideRoles(places: Places, tree: ConceptTree): Map<string, Decision> {
  const own = new Map([...places].map(([id, all]) => [id, all.filter(({ inside }) => inside === undefined)] as const));
  const decisions = new Map<string, Decision>();
  for (const [id, all] of own) {
    const [first] = all;
    if (first) decisions.set(id, decide([first, ...all.slice(1)], noveltyOf(id, tree)));
  }
  if (![...decisions].some(([id, { rule }]) => rule === 'names-title' && isNamed(id, tree))) {
    const subject = subjectOf(own, decisions, tree);
    if (subject) decisions.set(...subject);
  }
  addVersions(decisions, own, tree);
  return decisions;
}

const isNamed = (id: string, tree: ConceptTree) => NAMED.has(tree.records.get(id)?.kind ?? '');

/** How surely a concept may be new at all: `proper` bears a name of its own, `below` counts what is narrower. */
interface Novelty {
  readonly kind: ConceptRecord['kind'] | undefined;
  readonly proper: boolean;
  readonly below: number;
}

/** Named work is proper, and what else has no translation, or more capitals than the first: `AdamW`, `Focal Loss`. */
function noveltyOf(id: string, tree: ConceptTree): Novelty {
  const record = tree.records.get(id);
  const below = tree.below.get(id) ?? 0;
  if (!record || (NAMED.has(record.kind) && record.broader.length === 0))
    return { kind: undefined, proper: false, below };
  const capitals = record.en.split(/[\s-]+/u).every((word) => /^(?:\p{Lu}|and$)/u.test(word));
  const proper = NAMED.has(record.kind) || (capitals && ABBREVIATION.test(record.en)) || record.ru === undefined;
  return { kind: record.kind, proper, below };
}

/** The place that shows the concept to be new, and the sign. */
function newness(all: readonly Occurrence[], { kind, proper, below }: Novelty): Omit<Decision, 'role'> | undefined {
  if (kind === undefined || NEVER_NEW.has(kind)) return undefined;
  const named = all.find(({ namesTitle }) => namesTitle);
  if (named && (proper || (named.headsTitle && below <= FEW))) return { place: named, rule: 'names-title' };
  const affirmed = all.filter(({ stance }) => stance === 'affirmed');
  const leaf = below === 0;
  const heads = affirmed.find(({ headsTitle }) => headsTitle);
  if (heads && leaf && kind === 'METHOD') return { place: heads, rule: 'heads-title' };
  const begins = affirmed.find(({ headsText, cue }) => headsText && cue !== 'compared' && cue !== 'background');
  if (begins && proper) return { place: begins, rule: 'heads-text' };
  const called = affirmed.find(({ cue }) => cue === 'named');
  if (called && (proper || leaf)) return { place: called, rule: 'said-to-be-new' };
  const introduced = affirmed.find(({ cue, writtenAs }) => {
    return cue === 'introduced' && (kind !== 'ARCHITECTURE' || (leaf && ABBREVIATION.test(writtenAs)));
  });
  return introduced && (proper || kind === 'ARCHITECTURE') ? { place: introduced, rule: 'said-to-be-new' } : undefined;
}

function decide(all: readonly [Occurrence, ...Occurrence[]], novelty: Novelty): Decision {
  const isNew = newness(all, novelty);
  if (isNew) return { role: 'introduces', ...isNew };
  const affirmed = all.filter(({ stance }) => stance === 'affirmed');
  const kind = novelty.kind ?? 'METHOD';
  const used = affirmed.find(({ cue }) => cue === 'used');
  if (used && !NEVER_USED.has(kind)) return { role: 'uses', place: used, rule: 'said-to-be-used' };
  const plain = affirmed.find(({ cue, part }) => cue !== 'compared' && cue !== 'background' && part !== 'title');
  const broad = kind === 'METHOD' && novelty.below >= BROAD;
  if (plain && USED_BY_DEFAULT.has(kind) && !broad) return { role: 'uses', place: plain, rule: 'kind-is-used' };
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
