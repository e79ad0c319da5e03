// The legend: what colours, shapes and lines mean, and which of them are shown.

import type { EdgeKind } from '../api/operations.ts';
import type { PanelProps } from './graph-panel.tsx';
import { NODE_KINDS } from './node-kinds.ts';
import { ShapeIcon } from './shape-icon.tsx';
import { countKinds } from './visible.ts';

/** A box to tick for each kind that is drawn. */
export function Legend({ session, state, words }: PanelProps) {
  const counts = countKinds(state.graph);
  const { label } = words;
  const factKinds = (Object.keys(words.facts) as EdgeKind[]).filter((kind) => counts.facts.has(kind));
  return (
    <section class="graph-legend" aria-label={label.legend}>
      <fieldset>
        <legend>{label.legendNodes}</legend>
        {NODE_KINDS.filter((kind) => counts.nodes.has(kind)).map((kind) => (
          <label key={kind} class="graph-choice">
            <input type="checkbox" checked={!state.hidden.nodes.has(kind)} onChange={() => session.toggleNodes(kind)} />
            <ShapeIcon kind={kind} />
            {words.kinds[kind]} <span class="graph-count">{counts.nodes.get(kind)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{label.legendFacts}</legend>
        {factKinds.map((kind) => (
          <label key={kind} class="graph-choice">
            <input type="checkbox" checked={!state.hidden.facts.has(kind)} onChange={() => session.toggleFacts(kind)} />
            {words.facts[kind]} <span class="graph-count">{counts.facts.get(kind)}</span>
          </label>
        ))}
      </fieldset>
      <p class="graph-hint">
        {label.size} {label.unopened}
      </p>
    </section>
  );
}
