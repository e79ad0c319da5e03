// The small mark of a kind of node, as in the picture; decoration beside a word.

import { KIND_SHAPES, type NodeKind } from './node-kinds.ts';
import { shapePath } from './shapes.ts';

/** The mark, in the colour of its kind. */
export function ShapeIcon({ kind }: { readonly kind: NodeKind }) {
  return (
    <svg class={`graph-icon graph-icon-${kind.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapePath(KIND_SHAPES[kind], { x: 8, y: 8, radius: 5.5 })} />
    </svg>
  );
}
