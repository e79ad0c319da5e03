// Two organisations or two concepts side by side.

import { useSpeech } from '../../language/words.ts';
import { Empty } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import type { Prefix } from '../../router/address.ts';
import { prefixOf } from '../../router/address.ts';
import { navigate } from '../../router/location.ts';
import { ConceptComparison } from './concept-comparison.tsx';
import { OrganisationComparison } from './organisation-comparison.tsx';
import { type Two, TwoNodes, useTwo } from './two-nodes.tsx';

const KINDS: Partial<Record<Prefix, 'CONCEPT' | 'ORGANISATION'>> = { concept: 'CONCEPT', organisation: 'ORGANISATION' };

/** The fields and, below them, the comparison; the address says both. */
export function ComparePage({ search }: { readonly search: string }) {
  const { words } = useSpeech();
  const asked = new URLSearchParams(search);
  const two = { left: asked.get('left') ?? '', right: asked.get('right') ?? '' };
  const nodes = useTwo(two);
  // What is chosen first says of which kind the other must be.
  const prefix = prefixOf(two.left) ?? prefixOf(two.right);
  const kind = prefix && KINDS[prefix];
  const isOnlyOne = two.left === '' || two.right === '';
  useTitle(
    nodes.left && nodes.right ? words.compare.heading(nodes.left.label, nodes.right.label) : words.compare.title,
  );
  return (
    <>
      <h1>{words.compare.title}</h1>
      <p class="lead">{words.compare.about}</p>
      <TwoNodes
        two={two}
        nodes={nodes}
        labels={[words.compare.first, words.compare.second]}
        kinds={isOnlyOne && kind !== undefined ? [kind] : ['ORGANISATION', 'CONCEPT']}
        onChange={({ left, right }) => navigate(`/compare?${new URLSearchParams({ left, right })}`, { replace: true })}
      />
      <Comparison two={two} isOnlyOne={isOnlyOne} />
    </>
  );
}

function Comparison({ two, isOnlyOne }: { readonly two: Two; readonly isOnlyOne: boolean }) {
  const { words } = useSpeech();
  const [left, right] = [prefixOf(two.left), prefixOf(two.right)];
  if (isOnlyOne) {
    return <Empty>{words.compare.nothing}</Empty>;
  }
  if (left === 'organisation' && right === 'organisation') {
    return <OrganisationComparison two={two} />;
  }
  return left === 'concept' && right === 'concept' ? (
    <ConceptComparison two={two} />
  ) : (
    <Empty>{words.compare.unlike}</Empty>
  );
}
