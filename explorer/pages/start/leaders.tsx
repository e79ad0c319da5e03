// For each of the main concepts, who published most on it.

import type { LeaderboardsQuery } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { Bar } from '../../parts/bar.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Empty } from '../../parts/states.tsx';
import { pathOf } from '../../router/address.ts';

/** A concept with its first organisations. */
export type LeadingConcept = NonNullable<LeaderboardsQuery['concepts']>['nodes'][number];

const SHOWN = 9;

/** A card for each concept that some organisation published on. */
export function Leaders({ concepts }: { readonly concepts: readonly LeadingConcept[] }) {
  const { words } = useSpeech();
  const shown = distinct(concepts).slice(0, SHOWN);
  return shown.length === 0 ? (
    <Empty>{words.start.noLeaders}</Empty>
  ) : (
    <ul class="cards leaders-row">
      {shown.map((concept) => (
        <li key={concept.id} class="card">
          <Leaderboard concept={concept} />
        </li>
      ))}
    </ul>
  );
}

/** Of a concept and the one that it falls under, often the same papers are known: one card for both is enough. */
function distinct(concepts: readonly LeadingConcept[]): readonly LeadingConcept[] {
  const known = new Set<string>();
  return concepts.filter(({ papers, organisations: { totalCount, edges } }) => {
    const key = JSON.stringify([
      papers.totalCount,
      totalCount,
      edges.map(({ node, paperCount }) => [node.id, paperCount]),
    ]);
    const isNew = totalCount > 0 && !known.has(key);
    known.add(key);
    return isNew;
  });
}

function Leaderboard({ concept }: { readonly concept: LeadingConcept }) {
  const { words } = useSpeech();
  const { edges, totalCount } = concept.organisations;
  return (
    <>
      <h3>
        <NodeLink node={concept} />
      </h3>
      <p class="note">{words.papers(concept.papers.totalCount)}</p>
      <ol class="leaders">
        {edges.map(({ node, paperCount }) => (
          <li key={node.id}>
            <NodeLink node={node} />
            <Bar value={paperCount} most={edges[0]?.paperCount ?? 1} />
          </li>
        ))}
      </ol>
      {totalCount > edges.length && (
        <p class="more">
          <a href={pathOf(concept.id)} aria-label={`${words.start.all(totalCount)}: ${concept.label}`}>
            {words.start.all(totalCount)} →
          </a>
        </p>
      )}
    </>
  );
}
