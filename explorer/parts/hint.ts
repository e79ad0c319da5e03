// What tells a node from its namesakes in a few words: where, when, and how many papers.

import type { HintFragment } from '../api/operations.ts';
import type { Speech } from '../language/words.ts';

/** The words, as suggestions have them too; empty where nothing is known. */
export function hintOf(node: HintFragment, { words, month }: Pick<Speech, 'words' | 'month'>): string {
  return partsOf(node, month)
    .flatMap((part) => (typeof part === 'number' ? (part === 0 ? [] : [words.papers(part)]) : (part ?? [])))
    .join(' · ');
}

/** Texts, and numbers of papers. */
function partsOf(node: HintFragment, month: Speech['month']): ReadonlyArray<string | number | null | undefined> {
  switch (node.__typename) {
    case 'Paper':
      return [node.year?.toString(), node.organisations.nodes[0]?.label];
    case 'Author':
      return [node.affiliations.nodes[0]?.label, node.papers.totalCount];
    case 'Organisation':
      return [node.parent?.label, node.country, node.papers.totalCount];
    case 'Digest':
      return [node.periodStart && month(node.periodStart)];
    case 'Concept':
      return [node.broader.nodes[0]?.label, node.papers.totalCount];
    case 'Reviewer':
    case 'Venue':
      return [node.papers.totalCount];
    case 'Review':
      return [];
  }
}
