// Resolves what is written of an organisation: its names and aliases in either language, inflected or not.

import { fold } from '../../model/fold.ts';
import type { OrganisationRecord } from '../../model/record.ts';
import { Words } from '../../words/words.ts';
import { slugOf } from './slug.ts';

/** What a written name was resolved to, by which rule, and how sure that is, from 0 to 1. */
export interface Resolution {
  readonly id: string;
  readonly rule: string;
  readonly confidence: number;
}

const THE = /^the\s+/iu;

/** The known organisations by every name. */
export class OrganisationNames {
  readonly #words = new Words();
  readonly #byName = new Map<string, Resolution>();
  readonly #byStem = new Map<string, Resolution>();
  readonly #records: ReadonlyMap<string, OrganisationRecord>;

  /** Where two organisations share a spelling, the one that comes first has it. */
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
  known(writtenAs: string): Resolution | undefined {
    const written = writtenAs.replace(THE, '');
    const exact = this.#byName.get(fold(written));
    if (exact) return exact;
    const stem = this.#byStem.get(this.#stem(written));
    return stem && { ...stem, rule: 'inflected-name', confidence: 0.9 };
  }

  /** An id of its own for an organisation that nobody has decided about. */
  unknown(writtenAs: string): Resolution {
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

  #add(name: string, resolution: Resolution): void {
    const [key, stem] = [fold(name), this.#stem(name)];
    if (!this.#byName.has(key)) this.#byName.set(key, resolution);
    if (!this.#byStem.has(stem)) this.#byStem.set(stem, resolution);
  }
}

/** Whether the words stand in the text by themselves, in that casing. */
function stands(words: string, text: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
