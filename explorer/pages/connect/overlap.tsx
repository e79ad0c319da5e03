// What two sides have in common, and what only one of them has.

import type { Asked } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { Bar } from '../../parts/bar.tsx';
import { type NodeLabel, NodeLink } from '../../parts/node-link.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { CountedList, Side } from './sides.tsx';

interface OverlapProps<Of extends Side> {
  readonly asked: Asked<unknown>;
  readonly title: string;
  readonly one: Of;
  readonly other: Of;
  readonly listOf: (side: Of) => CountedList;
}

interface Pair {
  readonly node: NodeLabel;
  readonly papers: readonly [one: number, other: number];
}

const SHOWN = 20;

/** A table of both counts: what both have stands first, then what has most papers. */
export function Overlap<Of extends Side>({ asked, title, one, other, listOf }: OverlapProps<Of>) {
  const { words } = useSpeech();
  const pairs = pairsOf(listOf(one), listOf(other));
  const most = Math.max(...pairs.flatMap(({ papers }) => papers), 1);
  const isCut = [one, other].some((side) => listOf(side).totalCount > listOf(side).edges.length);
  return (
    <Panel id="overlap" title={title} asked={asked}>
      <div class="table-frame">
        <table class="pairs">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              {[one, other].map((side) => (
                <th key={side.id} scope="col">
                  <bdi>{side.label}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.slice(0, SHOWN).map(({ node, papers }) => (
              <tr key={node.id}>
                <th scope="row">
                  <NodeLink node={node} />
                </th>
                {papers.map((count, side) => (
                  <td key={side === 0 ? 'one' : 'other'}>
                    <Bar value={count} most={most} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && <p class="note">{words.compare.cut(listOf(one).edges.length)}</p>}
    </Panel>
  );
}

function pairsOf(one: CountedList, other: CountedList): readonly Pair[] {
  const others = new Map(other.edges.map((edge) => [edge.node.id, edge]));
  const known = new Set(one.edges.map(({ node }) => node.id));
  const pairs: Pair[] = [
    ...one.edges.map(({ node, paperCount }): Pair => {
      return { node, papers: [paperCount, others.get(node.id)?.paperCount ?? 0] };
    }),
    ...other.edges
      .filter(({ node }) => !known.has(node.id))
      .map(({ node, paperCount }): Pair => ({ node, papers: [0, paperCount] })),
  ];
  const least = ({ papers }: Pair) => Math.min(...papers);
  const sum = ({ papers: [left, right] }: Pair) => left + right;
  return pairs.sort((a, b) => least(b) - least(a) || sum(b) - sum(a));
}
