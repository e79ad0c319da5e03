// Chains of facts, step by step, each step with the words that say it.

import { useState } from 'preact/hooks';
import type { ConnectionsQuery } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { FactWithEvidence } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { EvidenceButton } from '../../parts/opening-row.tsx';
import { lacksSentence } from '../../parts/places.ts';

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
                <Step fact={facts[step - 1]} to={node.id} />
                <NodeLink node={node} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** What leads to a node from the one before, whichever of the two it begins at; nothing leads to the first. */
function Step({ fact, to }: { readonly fact: Path['facts'][number] | undefined; readonly to: string }) {
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  if (fact === undefined) {
    return null;
  }
  const sentence = `${fact.from.label} ${words.edges[fact.kind]} ${fact.to.label}`;
  return (
    <div class="step">
      <span aria-hidden="true">{fact.to.id === to ? '↓' : '↑'}</span> {words.edges[fact.kind]}
      <EvidenceButton label={sentence} isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <div class="step-behind">
          <FactWithEvidence fact={fact} />
          {lacksSentence(fact.evidence) && <p class="note">{words.evidence.noSentence}</p>}
        </div>
      )}
    </div>
  );
}
