// The kind of a node: its sign, a colour and a shape, so that neither has to be told apart alone, and its name.

import { useSpeech } from '../language/words.ts';
import { PREFIXES, type Prefix, prefixOf } from '../router/address.ts';

const SHAPES: Readonly<Record<Prefix, string>> = {
  paper: 'M3 1.5h7l3 3v10H3z',
  author: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  organisation: 'M8 1l6.5 3.5v7L8 15l-6.5-3.5v-7z',
  reviewer: 'M8 1l7 7-7 7-7-7z',
  review: 'M2 2h12v9H9l-4 4v-4H2z',
  digest: 'M2 2h12v3H2zM2 6.5h12v3H2zM2 11h12v3H2z',
  concept: 'M8 1.5l7 12.5H1z',
  venue: 'M8 1a5.5 5.5 0 0 1 5.500 5.500C13.500 10 8 15 8 15S2.500 10 2.500 6.500A5.500 5.500 0 0 1 8 1z',
};

/** The sign for the kind that an id begins with; the words beside it say the same. */
export function KindMark({ id }: { readonly id: string }) {
  const prefix = prefixOf(id);
  return prefix === undefined ? null : (
    <svg class={`kind-mark kind-${prefix}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[prefix]} />
    </svg>
  );
}

/** The name of the kind that an id begins with. */
export function KindName({ id }: { readonly id: string }) {
  const { words } = useSpeech();
  const prefix = prefixOf(id);
  return prefix === undefined ? null : <span class="kind-name">{words.kinds[PREFIXES[prefix]].one}</span>;
}
