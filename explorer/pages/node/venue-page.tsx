// The page of a venue: the papers that appeared there.

import { VenuePage as Operation, VenuePapers } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { PaperList } from '../../parts/paper-list.tsx';
import { NodeFrame } from './node-frame.tsx';
import type { NodePageProps } from './node-page.tsx';

/** The page. */
export function VenuePage({ id }: NodePageProps) {
  const { words, language } = useSpeech();
  const asked = useAnswer(Operation, { ref: id, language });
  return (
    <NodeFrame id={id} asked={asked} node={({ venue }) => venue} glance={() => []}>
      {({ id: subject }) => (
        <PaperList
          {...{ subject, id: 'papers', title: words.sections.papers, hasEvidence: false, empty: words.empty.papers }}
          operation={VenuePapers}
          connection={({ venue }) => venue?.papers}
        />
      )}
    </NodeFrame>
  );
}
