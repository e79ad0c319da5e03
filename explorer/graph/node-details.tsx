// The selected node beside the picture: its name, kind and papers, and what can be done with it.

import type { PanelProps } from './graph-panel.tsx';
import { NodeActions } from './node-actions.tsx';
import { ShapeIcon } from './shape-icon.tsx';

/** The selected node; nothing where none is. */
export function NodeDetails(props: PanelProps) {
  const { state, words } = props;
  const { selected, graph } = state;
  if (selected === null || !graph.hasNode(selected)) return null;
  const { label, kind, papers } = graph.getNodeAttributes(selected);
  return (
    <section class="graph-details" aria-label={words.label.details}>
      <h3>
        <bdi>{label}</bdi>
      </h3>
      <p class="graph-kind">
        <ShapeIcon kind={kind} />
        {words.kind[kind]}
        {papers === null ? null : ` · ${kind === 'Digest' ? words.kinds.Review : words.label.papers}: ${papers}`}
        {` · ${words.label.links}: ${graph.degree(selected)}`}
      </p>
      <NodeActions {...props} id={selected} />
    </section>
  );
}
