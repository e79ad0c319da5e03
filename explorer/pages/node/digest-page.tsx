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
  const { words, language } = useSpeech();
  const period = usePeriod();
  const asked = useAnswer(Operation, { ref: id, language });
  return (
    <NodeFrame
      id={id}
      asked={asked}
      node={({ digest }) => digest}
      glance={({ series, year, periodStart, periodEnd, url }) => [
        [words.node.series, series],
        [words.node.period, period(periodStart, periodEnd) ?? year],
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

/** Says from when to when: in months where they are whole; undefined where the beginning is not known. */
function usePeriod() {
  const { date, month } = useSpeech();
  return (start: string | null, end: string | null) => {
    if (start === null) return undefined;
    const isWhole = start.endsWith('-01') && end !== null && dayAfter(end).endsWith('-01');
    const says = isWhole ? month : date;
    return [...new Set([start, ...(end === null ? [] : [end])].map(says))].join(' – ');
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
