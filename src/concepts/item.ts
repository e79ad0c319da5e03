// Reads one item of a document: every concept it names, with the signs around each place.

import { type Cue, cueAt, isPurpose } from './cues.ts';
import { isJoint, leadIn } from './enumeration.ts';
import { headsText, headsTitle, namesTitle } from './heads.ts';
import { type ConceptLink, linkConcepts } from './linker.ts';
import { meantOnly, type Rival } from './meant.ts';
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
  /** Whether the title begins with it and goes on to say what it is for, or what it is. */
  readonly headsTitle: boolean;
  /** Whether the body begins with it as a thing of its kind: `Метод X`. */
  readonly headsText: boolean;
  readonly stance: Stance;
  /** Whether the words before it say that the work is for it: `задача X`, `for X`. */
  readonly purpose: boolean;
  readonly cue?: Cue;
  /** What the name was nearly taken for. */
  readonly rival?: Rival;
  /** The narrower concept inside whose name this one stands. */
  readonly inside?: string;
}

/** Every place where the item names a concept, in the order of its passages. */
export function readItem(passages: readonly Passage[], vocabulary: Vocabulary): Occurrence[] {
  let length = 0;
  const placed = passages.flatMap((passage) => {
    const above = length;
    if (passage.part === 'body') length += passage.text.length;
    return linkConcepts(passage.text, vocabulary).map((link) => ({ link, text: passage.text, passage, above }));
  });
  let last: Neighbour | undefined;
  return meantOnly(placed, vocabulary.tree).map((place) => {
    const signs = signsOf(place, last);
    if (place.link.inside === undefined) last = { ...place, signs };
    return { ...occurrence(place), ...signs, length };
  });
}

interface PlacedLink {
  readonly link: ConceptLink;
  readonly passage: Passage;
  readonly above: number;
  readonly rival?: Rival;
}

type Signs = Pick<Occurrence, 'stance' | 'cue'>;
type Neighbour = PlacedLink & { readonly signs: Signs };

/** What is said of a name where it stands; of one in a list or inside a name, what is said of that before or around it. */
function signsOf({ link, passage }: PlacedLink, last: Neighbour | undefined): Signs {
  const { part, text } = passage;
  const [from, to] = link.units;
  if (link.inside !== undefined && last?.passage === passage && last.link.units[1] >= to) return last.signs;
  const end = last?.passage === passage ? last.link.units[1] : 0;
  const stance = stanceAt(text, [from, to], Math.min(end, from));
  if (part === 'title') return { stance };
  const near = cueAt(text, from, to);
  const between = end === 0 ? '' : text.slice(end, from);
  if (last && isJoint(between) && (near?.end ?? 0) <= end) {
    // After a comma alone a new clause may begin: `unlike X, Y is ...`.
    const shared = stance === 'affirmed' && last.signs.stance === 'contrasted' && /\s\p{L}/u.test(between.trimEnd());
    return { ...last.signs, stance: shared ? last.signs.stance : stance };
  }
  const above = near ? undefined : leadIn(text, from);
  const cue = near ?? (above === undefined ? undefined : cueAt(text, above + 1, above + 1));
  return cue === undefined ? { stance } : { stance, cue: cue.cue };
}

function occurrence(place: PlacedLink): Omit<Occurrence, 'length' | 'stance' | 'cue'> {
  const { link, passage, above, rival } = place;
  const { part, text, start } = passage;
  const [from] = link.units;
  return {
    concept: link.concept,
    writtenAs: link.writtenAs,
    at: [start + link.at[0], start + link.at[1]],
    part,
    depth: above + (part === 'body' ? from : 0),
    namesTitle: part === 'title' && namesTitle(link, text),
    headsTitle: part === 'title' && headsTitle(link, text),
    headsText: part === 'body' && above === 0 && headsText(link, text),
    purpose: isPurpose(text, from),
    ...(rival === undefined ? {} : { rival }),
    ...(link.inside === undefined ? {} : { inside: link.inside }),
  };
}
