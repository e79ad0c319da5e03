// Reads one item of a document: every concept it names, with the signs around each place.

import { type Cue, cueAt, isPurpose } from './cues.ts';
import { type ConceptLink, linkConcepts } from './linker.ts';
import { meantOnly } from './meant.ts';
import { type Stance, stanceAt } from './stance.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a passage of an item is. */
export type PassagePart = 'title' | 'heading' | 'body';

/** A piece of an item's text; `start` is its first character in the document, in Unicode code points. */
export interface Passage {
  readonly part: PassagePart;
  readonly text: string;
  readonly start: number;
}

/** One place where an item names a concept, and what its surroundings say. */
export interface Occurrence {
  readonly concept: string;
  readonly writtenAs: string;
  /** In Unicode code points of the document. */
  readonly at: readonly [start: number, end: number];
  readonly part: PassagePart;
  /** How much of the item's body comes before it, and how long that body is, in UTF-16 units. */
  readonly depth: number;
  readonly length: number;
  /** Whether it is what the title names before a colon, or all that the title is. */
  readonly namesTitle: boolean;
  readonly stance: Stance;
  /** Whether the words before it say that the work is for it: `задача X`, `for X`. */
  readonly purpose: boolean;
  readonly cue?: Cue;
  /** The narrower concept inside whose name this one stands. */
  readonly inside?: string;
}

const NAME_IN_TITLE = /^\s*["«“]?([^:]{2,60}?)["»”]?\s*(?::|$)/u;

/** Every place where the item names a concept, in the order of its passages. */
export function readItem(passages: readonly Passage[], vocabulary: Vocabulary): Occurrence[] {
  let length = 0;
  const placed = passages.flatMap((passage) => {
    const above = length;
    if (passage.part === 'body') length += passage.text.length;
    return linkConcepts(passage.text, vocabulary).map((link) => ({ link, text: passage.text, passage, above }));
  });
  return meantOnly(placed, vocabulary.tree).map((place) => ({ ...occurrence(place), length }));
}

interface PlacedLink {
  readonly link: ConceptLink;
  readonly passage: Passage;
  readonly above: number;
}

function occurrence({ link, passage: { part, text, start }, above }: PlacedLink): Omit<Occurrence, 'length'> {
  const [from, to] = link.units;
  const cue = part === 'title' ? undefined : cueAt(text, from, to);
  return {
    concept: link.concept,
    writtenAs: link.writtenAs,
    at: [start + link.at[0], start + link.at[1]],
    part,
    depth: above + (part === 'body' ? from : 0),
    namesTitle: part === 'title' && namesTitle(link, text),
    stance: stanceAt(text, from),
    purpose: isPurpose(text, from),
    ...(cue === undefined ? {} : { cue }),
    ...(link.inside === undefined ? {} : { inside: link.inside }),
  };
}

function namesTitle({ units: [from, to] }: ConceptLink, title: string): boolean {
  const name = NAME_IN_TITLE.exec(title);
  if (!name) return false;
  const start = title.indexOf(name[1] ?? '');
  return from <= start + 1 && to >= start + (name[1]?.length ?? 0) - 1;
}
