// Chains of facts, step by step, each step with the words that say it.

import type { ConnectionsQuery } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { EvidenceList, FactSentence } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';

type Path = NonNullable<ConnectionsQuery['paths']>['paths'][number];

/** The chains, shortest first. */
export function PathList({ paths }: { readonly paths: readonly Path[] }) {
  const { words } = useSpeech();
  return (
    <ol class="chains">
      {paths.map(({ nodes, facts }, at) => (
        <li key={nodes.map(({ id }) => id).join(' ') + facts.map(({ kind }) => kind).join(' ')} class="card">
          <h3>{words.paths.path(at + 1, words.paths.steps(facts.length))}</h3>
          <ol class="chain">
            {nodes.map((node, step) => (
              <li key={node.id}>
                <Step fact={facts[step - 1]} />
                <NodeLink node={node} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** What leads to a node from the one before; nothing leads to the first. */
function Step({ fact }: { readonly fact: Path['facts'][number] | undefined }) {
  return (
    fact && (
      <details class="step">
        <summary>
          <FactSentence fact={fact} />
        </summary>
        <EvidenceList evidence={fact.evidence} />
      </details>
    )
  );
}
