// The page of a review: which paper, by whom, where it stands, and the words that say so.

import { ReviewPage as Operation } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { EvidenceList } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Panel } from '../../parts/panel.tsx';
import { NodeFrame } from './node-frame.tsx';
import type { NodePageProps } from './node-page.tsx';

/** The page. */
export function ReviewPage({ id }: NodePageProps) {
  const { words, language, number } = useSpeech();
  const asked = useAnswer(Operation, { id, language });
  return (
    <NodeFrame
      id={id}
      asked={asked}
      node={({ node }) => (node?.__typename === 'Review' ? node : null)}
      text={({ ownPaper }) => ownPaper && <p class="lead">{words.node.ownPaper}</p>}
      glance={({ paper, reviewer, digest, position }) => [
        [words.columns.paper, <NodeLink key="paper" node={paper} />],
        [words.columns.reviewer, reviewer && <NodeLink node={reviewer} />],
        [words.columns.digest, <NodeLink key="digest" node={digest} />],
        [words.node.position, number(position)],
      ]}
    >
      {({ evidence }) => (
        <Panel id="evidence" title={words.sections.evidence} asked={asked}>
          <EvidenceList evidence={evidence} />
        </Panel>
      )}
    </NodeFrame>
  );
}
