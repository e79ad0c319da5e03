// Shows the place in a document that states a fact.

import type { PlaceFragment } from './generated/operations.ts';

/** The words that state it and where they stand: the sentence around them where the graph holds it. */
export function shown({ quote, sentence, start, source }: PlaceFragment): string {
  const words = sentence ?? quote;
  const place = start == null ? source.name : `${source.name}, character ${start}`;
  return words == null ? place : `“${words}” (${source.url ?? place})`;
}
