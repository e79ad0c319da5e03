// A link to a node's page, with the sign of its kind.

import { pathOf } from '../router/address.ts';
import { KindMark } from './kind-mark.tsx';

/** What a link to a node needs. */
export interface NodeLabel {
  readonly id: string;
  readonly label: string;
}

/** The node's label, as a link; names keep their own direction of writing. */
export function NodeLink({ node }: { readonly node: NodeLabel }) {
  return (
    <a class="node-link" href={pathOf(node.id)}>
      <KindMark id={node.id} />
      <bdi>{node.label}</bdi>
    </a>
  );
}

/** Several of them, in a row. */
export function NodeLinks({ nodes }: { readonly nodes: readonly NodeLabel[] }) {
  return (
    <ul class="node-links">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeLink node={node} />
        </li>
      ))}
    </ul>
  );
}
