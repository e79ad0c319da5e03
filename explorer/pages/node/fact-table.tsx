// Facts as a table: who or what, does what, with whom or what; behind each row, its evidence.

import type { FactPartsFragment } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { EvidenceList } from '../../parts/evidence.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { OpenerHead, OpeningRow } from '../../parts/opening-row.tsx';

/** The facts, in the order given. */
export function FactTable({ facts }: { readonly facts: readonly FactPartsFragment[] }) {
  const { words } = useSpeech();
  const { from, fact: does, to } = words.columns;
  return (
    <div class="table-frame">
      <table>
        <caption class="unseen">{words.sections.facts}</caption>
        <thead>
          <tr>
            {[from, does, to].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <OpenerHead />
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <OpeningRow
              key={`${fact.kind} ${fact.from.id} ${fact.to.id}`}
              label={`${fact.from.label} ${words.edges[fact.kind]} ${fact.to.label}`}
              cells={[
                { head: from, content: <NodeLink node={fact.from} /> },
                { head: does, content: words.edges[fact.kind] },
                { head: to, content: <NodeLink node={fact.to} /> },
              ]}
              behind={() => <EvidenceList evidence={fact.evidence} />}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
