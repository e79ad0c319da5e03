// How much the graph holds.

import type { SizesQuery } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { KindMark } from '../../parts/kind-mark.tsx';

/** The number of nodes of each kind, and of all facts. */
export function GraphSize({ stats }: { readonly stats: SizesQuery['stats'] }) {
  const { words } = useSpeech();
  const facts = stats?.edges.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <ul class="sizes">
        {stats?.nodes.map(({ kind, count }) => (
          <li key={kind}>
            <KindMark id={`${kind.toLowerCase()}:`} />{' '}
            {kind === 'REVIEW' || count === 0 ? (
              words.kinds[kind].count(count)
            ) : (
              <a href={`/browse?kind=${kind.toLowerCase()}`}>{words.kinds[kind].count(count)}</a>
            )}
          </li>
        ))}
      </ul>
      <p class="note">
        {words.start.facts(facts)}
        {stats && ` · ${words.start.engine(stats.engine)}`}
      </p>
    </>
  );
}
