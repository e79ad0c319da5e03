// The page of a digest: its reviews, with papers and reviewers.

import { DigestReviews, DigestPage as Operation } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { ReviewList } from '../../parts/review-list.tsx';
import { outside } from './glance.tsx';
import { NodeFrame } from './node-frame.tsx';
import type { NodePageProps } from './node-page.tsx';

/** The page. */
export function DigestPage({ id }: NodePageProps) {
  const { words, language, date } = useSpeech();
  const asked = useAnswer(Operation, { ref: id, language });
  return (
    <NodeFrame
      id={id}
      asked={asked}
      node={({ digest }) => digest}
      glance={({ series, year, periodStart, periodEnd, url }) => [
        [words.node.series, series],
        [
          words.node.period,
          periodStart === null ? year : [periodStart, periodEnd].flatMap((day) => (day ? [date(day)] : [])).join(' – '),
        ],
        [words.node.address, outside(url)],
      ]}
    >
      {({ id: subject }) => (
        <ReviewList
          {...{ subject, id: 'reviews', title: words.sections.reviews, empty: words.empty.reviews }}
          shows={['paper', 'reviewer']}
          operation={DigestReviews}
          connection={({ digest }) => digest?.reviews}
        />
      )}
    </NodeFrame>
  );
}
