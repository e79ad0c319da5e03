// For each of the main concepts, who published most on it.

import { Leaderboard } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { Bar } from '../../parts/bar.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { QueryButton } from '../../parts/query-button.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { pathOf } from '../../router/address.ts';
import type { MainConcept } from './main-concept.ts';

/** A card for each concept; cards come one by one, so that a large graph keeps nobody waiting for the last. */
export function Leaders({ concepts }: { readonly concepts: readonly MainConcept[] }) {
  const { words } = useSpeech();
  return concepts.length === 0 ? (
    <Empty>{words.start.noLeaders}</Empty>
  ) : (
    <ul class="cards leaders-row">
      {concepts.map((concept) => (
        <li key={concept.id} class="card">
          <h3>
            <NodeLink node={concept} />
          </h3>
          <p class="note">{words.papers(concept.papers.totalCount)}</p>
          <Card concept={concept} />
        </li>
      ))}
    </ul>
  );
}

function Card({ concept }: { readonly concept: MainConcept }) {
  const { words, language } = useSpeech();
  const asked = useAnswer(Leaderboard, { ref: concept.id, language });
  const { edges = [], totalCount = 0 } = asked.answer?.concept?.organisations ?? {};
  const all = words.start.all(totalCount);
  return (
    <>
      <Answered asked={asked}>
        {() => (edges.length === 0 ? <Empty>{words.empty.organisations}</Empty> : <Rows edges={edges} />)}
      </Answered>
      <p class="more">
        {totalCount > edges.length && (
          <a href={pathOf(concept.id)} aria-label={`${all}: ${concept.label}`}>
            {all} →
          </a>
        )}
        <QueryButton {...asked} subject={concept.label} />
      </p>
    </>
  );
}

interface RowsProps {
  readonly edges: ReadonlyArray<{
    readonly paperCount: number;
    readonly node: { readonly id: string; readonly label: string };
  }>;
}

function Rows({ edges }: RowsProps) {
  return (
    <ol class="leaders">
      {edges.map(({ node, paperCount }) => (
        <li key={node.id}>
          <NodeLink node={node} />
          <Bar value={paperCount} most={edges[0]?.paperCount ?? 1} />
        </li>
      ))}
    </ol>
  );
}
