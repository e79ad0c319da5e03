// Both sides of a comparison: how many papers, in which years, by whom.

import { type PaperFilter, PapersPerYear } from '../../api/operations.ts';
import { type Asked, useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { Bar } from '../../parts/bar.tsx';
import { type NodeLabel, NodeLink } from '../../parts/node-link.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Answered } from '../../parts/states.tsx';
import { YearPairs } from './year-pairs.tsx';

/** Nodes with the number of papers that make them so. */
export interface CountedList {
  readonly totalCount: number;
  readonly edges: ReadonlyArray<{ readonly paperCount: number; readonly node: NodeLabel }>;
}

/** What is known of a side. */
export interface Side extends NodeLabel {
  readonly papers: { readonly totalCount: number };
  readonly authors: CountedList;
}

interface SidesProps {
  readonly asked: Asked<unknown>;
  readonly one: Side;
  readonly other: Side;
  /** Selects the papers of a side, by its id. */
  readonly whereOf: (id: string) => PaperFilter;
}

/** Numbers and bars, the two beside each other. */
export function Sides({ asked, one, other, whereOf }: SidesProps) {
  const { words } = useSpeech();
  const most = Math.max(one.papers.totalCount, other.papers.totalCount);
  const first = useAnswer(PapersPerYear, { where: whereOf(one.id) });
  const second = useAnswer(PapersPerYear, { where: whereOf(other.id) });
  return (
    <>
      <Panel id="sides" title={words.compare.total} asked={asked}>
        <div class="sides">
          {[one, other].map((side) => (
            <div key={side.id} class="card">
              <h3>
                <NodeLink node={side} />
              </h3>
              <Bar value={side.papers.totalCount} most={most} />
              <p class="note">{side.authors.edges.length > 0 ? words.compare.authors : words.empty.authors}</p>
              <ol class="leaders">
                {side.authors.edges.map(({ node, paperCount }) => (
                  <li key={node.id}>
                    <NodeLink node={node} />
                    <Bar value={paperCount} most={side.authors.edges[0]?.paperCount ?? 1} />
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </div>
      </Panel>
      <Panel id="years" title={words.sections.years} asked={first}>
        <Answered asked={first}>
          {(left) => (
            <Answered asked={second}>
              {(right) => <YearPairs {...{ left, right }} names={[one.label, other.label]} />}
            </Answered>
          )}
        </Answered>
      </Panel>
    </>
  );
}
