// What the pages call the kinds of nodes, under the names by which the drawing knows them.

import type { englishKinds } from '../language/english-kinds.ts';
import { NODE_KINDS, type NodeKind } from './node-kinds.ts';

/** The name of one node of each kind, or of many. */
export function kindNames(kinds: typeof englishKinds.kinds, form: 'one' | 'many'): Readonly<Record<NodeKind, string>> {
  const names = NODE_KINDS.map((kind) => [kind, kinds[kind.toUpperCase() as Uppercase<NodeKind>][form]]);
  return Object.fromEntries(names) as Record<NodeKind, string>;
}
