// Three questions to click, about what the graph really holds.

import { Leaderboard } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { pathOf } from '../../router/address.ts';
import type { MainConcept } from './main-concept.ts';

/** Questions about the main concepts; none where there are none. */
export function ExampleQuestions({ concepts }: { readonly concepts: readonly MainConcept[] }) {
  const { words, language } = useSpeech();
  // The narrower of them tell more than the one that is on top.
  const [who, when] = [concepts[1] ?? concepts[0], concepts[2] ?? concepts[0]];
  const asked = useAnswer(Leaderboard, who === undefined ? null : { ref: who.id, language });
  const [left, right] = asked.answer?.concept?.organisations.edges ?? [];
  if (who === undefined || when === undefined) {
    return null;
  }
  const years = new URLSearchParams({ concept: when.id, by: 'ORGANISATION', and: 'YEAR', view: 'heat' });
  return (
    <div class="examples">
      <h2>{words.start.questions}</h2>
      <ul>
        <li>
          <a href={pathOf(who.id)}>{words.start.who(who.label)}</a>
        </li>
        {left !== undefined && right !== undefined && (
          <li>
            <a href={`/paths?${new URLSearchParams({ from: left.node.id, to: right.node.id })}`}>
              {words.start.how(left.node.label, right.node.label)}
            </a>
          </li>
        )}
        <li>
          <a href={`/ask?${years}`}>{words.start.when(when.label)}</a>
        </li>
      </ul>
    </div>
  );
}
