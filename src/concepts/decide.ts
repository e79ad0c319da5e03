// Decides what a paper has to do with one concept, from the places that name it.

import type { ConceptRecord } from '../model/record.ts';
import type { Occurrence } from './item.ts';
import { NAMED_WORK } from './named-work.ts';
import type { ConceptTree } from './tree.ts';

/** What a paper has to do with a concept; `denied`: the text says that the paper's work is not it. */
export type Role = 'introduces' | 'uses' | 'mentions' | 'denied';

/** A role, the place that shows it, and the sign that decided. */
export interface Reading {
  readonly role: Role;
  readonly place: Occurrence;
  readonly rule: string;
}

/** A concept's role, and the next likely one that other places speak for, with the share of the places that do. */
export interface Decision extends Reading {
  readonly second?: Reading & { readonly share: number };
}

/** Kinds that are used wherever nothing says otherwise: nobody names a metric for its own sake. */
const USED_BY_DEFAULT: ReadonlySet<string> = new Set(['DATASET', 'METRIC', 'METHOD', 'LIBRARY']);
/** A paper works in a field and on a task; it uses neither, and makes neither. */
const NEVER_USED: ReadonlySet<string> = new Set(['FIELD', 'TASK']);
const NEVER_NEW: ReadonlySet<string> = new Set(['FIELD', 'TASK', 'METRIC']);
/** A name above more than these is no paper's own. */
const FEW = 12;
/** A method above so many others names a kind of thing: a loss, an embedding, a normalization. */
const BROAD = 3;
const ABBREVIATION = /\p{Lu}.*\p{Lu}/u;

/** How surely a concept may be new at all: `proper` bears a name of its own, `below` counts what is narrower. */
interface Nature {
  readonly kind: ConceptRecord['kind'];
  readonly canBeNew: boolean;
  readonly proper: boolean;
  readonly below: number;
}

/** Named work is proper, and what else has no translation, or more capitals than the first: `AdamW`, `Focal Loss`. */
function natureOf(id: string, tree: ConceptTree): Nature {
  const below = tree.below.get(id) ?? 0;
  const record = tree.records.get(id);
  if (!record) return { kind: 'METHOD', canBeNew: false, proper: false, below };
  const { kind, en, ru, broader } = record;
  const isNamed = NAMED_WORK.has(kind);
  const capitals = en.split(/[\s-]+/u).every((word) => /^(?:\p{Lu}|and$)/u.test(word));
  const proper = isNamed || (capitals && ABBREVIATION.test(en)) || ru === undefined;
  return { kind, canBeNew: !NEVER_NEW.has(kind) && !(isNamed && broader.length === 0), proper, below };
}

const isSetBeside = ({ cue, stance }: Occurrence) =>
  stance === 'contrasted' || cue === 'compared' || cue === 'background';

/** The sign in the title, or at the beginning of the text, that the concept is what the paper brings. */
function newByPlace(all: readonly Occurrence[], { kind, proper, below }: Nature): Reading | undefined {
  const named = all.find(({ namesTitle }) => namesTitle);
  if (named && (proper || (named.headsTitle && below <= FEW)))
    return { role: 'introduces', place: named, rule: 'names-title' };
  const affirmed = all.filter(({ stance }) => stance === 'affirmed');
  const heads = affirmed.find(({ headsTitle }) => headsTitle);
  if (heads && below === 0 && kind === 'METHOD') return { role: 'introduces', place: heads, rule: 'heads-title' };
  const begins = affirmed.find((place) => place.headsText && !isSetBeside(place));
  return begins && proper ? { role: 'introduces', place: begins, rule: 'heads-text' } : undefined;
}

/** The words that say it. An architecture is new under its short name alone, with nothing built on it so far. */
function newByWords(all: readonly Occurrence[], { kind, proper, below }: Nature): Reading | undefined {
  const place = all.find(({ stance, cue, writtenAs }) => {
    if (stance !== 'affirmed') return false;
    if (cue === 'named') return proper || below === 0;
    if (cue !== 'introduced') return false;
    return kind === 'ARCHITECTURE' ? below === 0 && ABBREVIATION.test(writtenAs) : proper;
  });
  return place && { role: 'introduces', place, rule: 'said-to-be-new' };
}

function usedIn(all: readonly Occurrence[], { kind, below }: Nature): Reading | undefined {
  const affirmed = all.filter(({ stance }) => stance === 'affirmed');
  const used = affirmed.find(({ cue }) => cue === 'used');
  if (used && !NEVER_USED.has(kind)) return { role: 'uses', place: used, rule: 'said-to-be-used' };
  const plain = affirmed.find((place) => !isSetBeside(place) && place.part !== 'title');
  const isDefault = USED_BY_DEFAULT.has(kind) && !(kind === 'METHOD' && below >= BROAD);
  return plain && isDefault ? { role: 'uses', place: plain, rule: 'kind-is-used' } : undefined;
}

/** What places beside the one that decided say otherwise, and how many of all do. */
function secondOf(role: Role, all: readonly Occurrence[], used: Reading | undefined): Decision['second'] {
  const share = (holds: (place: Occurrence) => boolean) => all.filter(holds).length / all.length;
  if (role === 'introduces')
    return used?.rule === 'said-to-be-used' ? { ...used, share: share(({ cue }) => cue === 'used') } : undefined;
  const other = role === 'uses' ? isSetBeside : ({ stance }: Occurrence) => stance === 'denied';
  const place = all.find(other);
  if (!place || role === 'denied') return undefined;
  const reading =
    role === 'uses'
      ? ({ role: 'mentions', rule: 'named' } as const)
      : ({ role: 'denied', rule: 'said-not-to-be' } as const);
  return { ...reading, place, share: share(other) };
}

/** The role of the concept `id`, named at `all` these places and nowhere else. */
export function decide(id: string, all: readonly [Occurrence, ...Occurrence[]], tree: ConceptTree): Decision {
  const nature = natureOf(id, tree);
  const isNew = nature.canBeNew ? (newByPlace(all, nature) ?? newByWords(all, nature)) : undefined;
  const used = usedIn(all, nature);
  const kept = all.find(({ stance }) => stance !== 'denied');
  const mentioned: Reading = kept
    ? { role: 'mentions', place: kept, rule: 'named' }
    : { role: 'denied', place: all[0], rule: 'said-not-to-be' };
  const first = isNew ?? used ?? mentioned;
  const second = secondOf(first.role, all, used);
  return second ? { ...first, second } : first;
}
