// Three questions to click, about what the graph really holds.

import { useSpeech } from '../../language/words.ts';
import { pathOf } from '../../router/address.ts';
import type { LeadingConcept } from './leaders.tsx';

/** Questions about the first concepts that organisations published on; none where there are none. */
export function ExampleQuestions({ concepts }: { readonly concepts: readonly LeadingConcept[] }) {
  const { words } = useSpeech();
  const shared = concepts.filter(({ organisations }) => organisations.edges.length > 1);
  // The narrower of the leading concepts tell more than the one that is on top.
  const [who, when] = [shared.at(2) ?? shared.at(0), shared.at(3) ?? shared.at(0)];
  const [left, right] = who?.organisations.edges ?? [];
  if (who === undefined || when === undefined || left === undefined || right === undefined) {
    return null;
  }
  const ends = new URLSearchParams({ from: left.node.id, to: right.node.id });
  const years = new URLSearchParams({ concept: when.id, by: 'ORGANISATION', and: 'YEAR', view: 'heat' });
  return (
    <div class="examples">
      <h2>{words.start.questions}</h2>
      <ul>
        <li>
          <a href={pathOf(who.id)}>{words.start.who(who.label)}</a>
        </li>
        <li>
          <a href={`/paths?${ends}`}>{words.start.how(left.node.label, right.node.label)}</a>
        </li>
        <li>
          <a href={`/ask?${years}`}>{words.start.when(when.label)}</a>
        </li>
      </ul>
    </div>
  );
}
