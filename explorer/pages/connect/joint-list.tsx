// The papers that belong to both sides of a comparison.

import type { CompareOrganisationsQuery } from '../../api/operations.ts';
import type { Asked } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../parts/states.tsx';

interface JointListProps {
  readonly asked: Asked<unknown>;
  readonly papers: CompareOrganisationsQuery['papers'];
}

/** The newest of them. */
export function JointList({ asked, papers }: JointListProps) {
  const { words, number } = useSpeech();
  return (
    <Panel id="joint" title={words.compare.joint} asked={asked} count={number(papers?.totalCount ?? 0)}>
      {papers === null || papers.nodes.length === 0 ? (
        <Empty>{words.compare.noJoint}</Empty>
      ) : (
        <ul class="results">
          {papers.nodes.map((paper) => (
            <li key={paper.id}>
              <NodeLink node={paper} /> <span class="note">{paper.year}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
