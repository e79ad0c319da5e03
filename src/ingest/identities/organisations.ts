// Resolves what is written of an organisation: its names and aliases in either language, inflected or not.

import { fold } from '../../model/fold.ts';
import type { OrganisationRecord } from '../../model/record.ts';
import { Words } from '../../words/words.ts';
import type { Decision } from './decision.ts';
import { slugOf } from './slug.ts';

/** How likely it is that a spelling that two organisations share means the second one. */
const SHARED = 0.4;
/** How likely it is that a name of one organisation is meant as an inflected form of another's. */
const INFLECTED = 0.2;

const THE = /^the\s+/iu;

/** The known organisations by every name. */
export class OrganisationNames {
  readonly #words = new Words();
  readonly #byName = new Map<string, Decision[]>();
  readonly #byStem = new Map<string, Decision[]>();
  readonly #records: ReadonlyMap<string, OrganisationRecord>;

  /** Where two organisations share a spelling, the one that comes first has it, and the other is its runner-up. */
  constructor(organisations: readonly OrganisationRecord[]) {
    this.#records = new Map(organisations.map((record) => [record.id, record]));
    for (const { id, name, nameRu } of organisations) {
      for (const own of [name, nameRu]) if (own) this.#add(own, { id, rule: 'name', confidence: 1 });
    }
    for (const { id, aliases } of organisations) {
      for (const alias of aliases) this.#add(alias, { id, rule: 'alias', confidence: 0.95 });
    }
  }

  /** The organisation that the words name, if it is known. */
  known(writtenAs: string): Decision | undefined {
    const written = writtenAs.replace(THE, '');
    const exact = this.#byName.get(fold(written)) ?? [];
    const inflected = (this.#byStem.get(this.#stem(written)) ?? []).map((decision) => {
      return { ...decision, rule: 'inflected-name', confidence: 0.9 };
    });
    return exact.length > 0 ? surest(exact, inflected) : surest(inflected, []);
  }

  /** An id of its own for an organisation that nobody has decided about. */
  unknown(writtenAs: string): Decision {
    return { id: `organisation:${slugOf(writtenAs.replace(THE, ''))}`, rule: 'unknown-name', confidence: 0.7 };
  }

  record(id: string): OrganisationRecord | undefined {
    return this.#records.get(id);
  }

  /** The research institutes that are directly part of the organisation and named in the text. */
  partsNamedIn(id: string, text: string): readonly OrganisationRecord[] {
    return [...this.#records.values()].filter(
      ({ parent, kind, name, aliases }) =>
        parent === id && kind === 'INSTITUTE' && [name, ...aliases].some((spelling) => stands(spelling, text)),
    );
  }

  #stem(name: string): string {
    return this.#words
      .in(name)
      .map(({ keys }) => keys[0] ?? '')
      .join(' ');
  }

  #add(name: string, decision: Decision): void {
    const [key, stem] = [fold(name), this.#stem(name)];
    note(this.#byName, key, decision);
    note(this.#byStem, stem, decision);
  }
}

/** Notes an organisation under a spelling, once. */
function note(names: Map<string, Decision[]>, spelling: string, decision: Decision): void {
  const known = names.get(spelling);
  if (!known) names.set(spelling, [decision]);
  else if (!known.some(({ id }) => id === decision.id)) known.push(decision);
}

/** The first of those that have a spelling; the runner-up is the second, or one that has it by another rule. */
function surest([first, second]: readonly Decision[], others: readonly Decision[]): Decision | undefined {
  if (!first) return undefined;
  if (second) {
    const confidence = Math.round(first.confidence * (1 - SHARED) * 100) / 100;
    return { ...first, confidence, runnerUp: { id: second.id, rule: 'shared-name', confidence: SHARED } };
  }
  const other = others.find(({ id }) => id !== first.id);
  return other ? { ...first, runnerUp: { id: other.id, rule: other.rule, confidence: INFLECTED } } : first;
}

/** Whether the words stand in the text by themselves, in that casing. */
function stands(words: string, text: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
