// The kinds of nodes that an argument chooses.

import type { NodeLabel } from '../../model/node-type.ts';
import { nodeKind, nodeLabels, nodeTypes } from '../../model/nodes.ts';

/** The labels of the kinds that an argument names; all of them where it names none. */
export function labelsOf(kinds: unknown): readonly NodeLabel[] {
  return Array.isArray(kinds) ? nodeLabels.filter((label) => kinds.includes(nodeKind(label))) : nodeLabels;
}

/** The condition that a node is of one of these labels, as Cypher; undefined where any will do. */
export function isOneOf(variable: string, labels: readonly NodeLabel[]): string | undefined {
  if (labels.length === nodeLabels.length) return undefined;
  return labels.length === 0 ? 'false' : `(${labels.map((label) => `${variable}:${label}`).join(' OR ')})`;
}

/** The same of a node that has a name: thousands need not be looked at where any that has one will do. */
export function isNamedOneOf(variable: string, labels: readonly NodeLabel[]): string | undefined {
  const named = nodeLabels.filter((label) => nodeTypes[label].names.length > 0);
  return named.every((label) => labels.includes(label)) ? undefined : isOneOf(variable, labels);
}
