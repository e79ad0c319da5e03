// The list of all node types.

import { author } from './author.ts';
import { concept } from './concept.ts';
import { digest } from './digest.ts';
import type { NodeLabel, NodeType } from './node-type.ts';
import { organisation } from './organisation.ts';
import { paper } from './paper.ts';
import { review } from './review.ts';
import { reviewer } from './reviewer.ts';
import { venue } from './venue.ts';

/** All node types, by label; the order is the one that lists of kinds are shown in. */
export const nodeTypes: Readonly<Record<NodeLabel, NodeType>> = {
  Paper: paper,
  Author: author,
  Organisation: organisation,
  Reviewer: reviewer,
  Review: review,
  Digest: digest,
  Concept: concept,
  Venue: venue,
};

/** The labels of all node types. */
export const nodeLabels = Object.keys(nodeTypes) as readonly NodeLabel[];

/** The kind of a node as GraphQL names it, such as PAPER. */
export function nodeKind(label: NodeLabel): string {
  return label.toUpperCase();
}

/** The label that an id speaks of (`paper:…` is a Paper), or undefined where it speaks of none. */
export function labelOfId(id: string): NodeLabel | undefined {
  return nodeLabels.find((label) => id.startsWith(`${label.toLowerCase()}:`));
}
