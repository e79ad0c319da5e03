// Brings together what several rules read at one place of a document, so that its words are quoted once.

import type { EvidencePartsFragment } from '../api/operations.ts';

/** Words at a place of a document, with each rule that reads the fact out of them, the surest first. */
export interface Place {
  /** The surest piece, with the sentence that any of them brings. */
  readonly words: EvidencePartsFragment;
  readonly pieces: readonly EvidencePartsFragment[];
}

/** Evidence by its places, in the order in which they come first; what has no place stands alone. */
export function byPlace(evidence: readonly EvidencePartsFragment[]): readonly Place[] {
  const places = new Map<EvidencePartsFragment | string, EvidencePartsFragment[]>();
  for (const piece of evidence) {
    const { source, start, end, quote } = piece;
    const place = start === null ? piece : JSON.stringify([source.name, start, end, quote]);
    places.set(place, [...(places.get(place) ?? []), piece]);
  }
  return [...places.values()].flatMap((found) => {
    const pieces = [...found].sort((a, b) => b.confidence - a.confidence);
    const [surest] = pieces;
    // A record of a person knows no sentence: what was read out of the document itself does.
    const whole = pieces.find(({ sentence }) => sentence !== null);
    return surest === undefined ? [] : [{ pieces, words: whole ?? surest }];
  });
}

/** Whether words are quoted whose sentence is not known. */
export function lacksSentence(evidence: readonly EvidencePartsFragment[]): boolean {
  return byPlace(evidence).some(({ words: { quote, sentence } }) => quote !== null && sentence === null);
}
