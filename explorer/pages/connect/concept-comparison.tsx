// Two concepts side by side: papers, years, who publishes on them, who writes most.

import { CompareConcepts } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { Answered, Empty } from '../../parts/states.tsx';
import { JointList } from './joint-list.tsx';
import { Overlap } from './overlap.tsx';
import { Sides } from './sides.tsx';
import type { Two } from './two-nodes.tsx';

/** The comparison; a sentence where one of the two is not there. */
export function ConceptComparison({ two: { left, right } }: { readonly two: Two }) {
  const { words, language } = useSpeech();
  const of = (id: string) => ({ concepts: { some: { within: [id] } } });
  const asked = useAnswer(CompareConcepts, { left, right, joint: { and: [of(left), of(right)] }, language });
  return (
    <Answered asked={asked} lines={10}>
      {({ left: one, right: other, papers }) =>
        one === null || other === null ? (
          <Empty>{words.paths.missing}</Empty>
        ) : (
          <>
            <Sides {...{ asked, one, other }} whereOf={of} />
            <Overlap
              asked={asked}
              title={words.compare.organisations}
              {...{ one, other }}
              listOf={({ organisations }) => organisations}
            />
            <JointList asked={asked} papers={papers} />
          </>
        )
      }
    </Answered>
  );
}
