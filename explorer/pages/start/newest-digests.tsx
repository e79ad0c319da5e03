// The digests that speak of the latest time.

import type { StartQuery } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { Empty } from '../../parts/states.tsx';

type Digests = NonNullable<StartQuery['digests']>['nodes'];

/** Each with its time and how many reviews it has. */
export function NewestDigests({ digests }: { readonly digests: Digests }) {
  const { words, month } = useSpeech();
  return digests.length === 0 ? (
    <Empty>{words.start.noDigests}</Empty>
  ) : (
    <ul class="digests">
      {digests.map((digest) => (
        <li key={digest.id}>
          <NodeLink node={digest} />
          <p class="note">
            {digest.periodStart !== null && `${month(digest.periodStart)} · `}
            {words.kinds.REVIEW.count(digest.reviews.totalCount)}
          </p>
        </li>
      ))}
    </ul>
  );
}
