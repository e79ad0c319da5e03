// What can be done with a node beside reading about it.

import { useSpeech } from '../../language/words.ts';
import { prefixOf } from '../../router/address.ts';

const ASKED_ABOUT = ['concept', 'organisation', 'reviewer'] as const;

/** Links to comparison, connections and the question builder, with the node filled in. */
export function NodeActions({ id }: { readonly id: string }) {
  const { words } = useSpeech();
  const prefix = prefixOf(id);
  const isComparable = prefix === 'concept' || prefix === 'organisation';
  const asked = ASKED_ABOUT.find((each) => each === prefix);
  return (
    <>
      {asked !== undefined && (
        <a class="button" href={`/ask?${new URLSearchParams({ [asked]: id, by: 'ORGANISATION', and: 'YEAR' })}`}>
          {words.node.ask}
        </a>
      )}
      {isComparable && (
        <a class="button" href={`/compare?${new URLSearchParams({ left: id })}`}>
          {words.node.compare}
        </a>
      )}
      <a class="button" href={`/paths?${new URLSearchParams({ from: id })}`}>
        {words.node.connect}
      </a>
    </>
  );
}
