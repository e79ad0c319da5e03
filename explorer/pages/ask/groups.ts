// Groups of papers as the pages show them: each key with the words it is known by.

import { execute } from '../../api/client.ts';
import { Groups, type GroupsQuery, type PaperDimension } from '../../api/operations.ts';
import type { Words } from '../../language/words.ts';
import type { NodeLabel } from '../../parts/node-link.tsx';

/** What a group is about, along one dimension. */
export interface Key {
  /** Tells it from the other keys of its dimension. */
  readonly id: string;
  readonly label: string;
  /** The node, where the dimension is one of nodes. */
  readonly node: NodeLabel | undefined;
}

/** Papers counted together. */
export interface Group {
  readonly cursor: string;
  readonly keys: readonly Key[];
  readonly papers: number;
}

type Edge = NonNullable<GroupsQuery['groupPapers']>['edges'][number];

/** The groups of a page of the answer. */
export function groupsOf(edges: readonly Edge[], words: Words): readonly Group[] {
  return edges.map(({ cursor, node: { keys, paperCount } }) => ({
    cursor,
    keys: keys.map((key) => keyOf(key, words)),
    papers: paperCount,
  }));
}

function keyOf({ dimension, node, year, text }: Edge['node']['keys'][number], words: Words): Key {
  const id = node?.id ?? year?.toString() ?? text ?? '';
  const label = node?.label ?? year?.toString() ?? (text === null ? words.ask.unknown : wordOf(dimension, text, words));
  return { id, label, node: node ?? undefined };
}

function wordOf(dimension: PaperDimension, text: string, words: Words): string {
  const kinds: Readonly<Record<string, string>> = words.organisationKinds;
  return dimension === 'ORGANISATION_KIND' ? (kinds[text] ?? text) : text;
}

/** What groups are asked with. */
export type GroupsVariables = Parameters<NonNullable<(typeof Groups)['types']>>[0];

const PAGE = 100;

/** How much of all groups is fetched. */
export interface Extent {
  readonly words: Words;
  readonly signal: AbortSignal;
  /** Where to begin; at the first one, where this is null. */
  readonly after?: string | null;
  /** After so many pages no more are fetched. */
  readonly pages?: number;
}

/**
 * Groups, page after page.
 *
 * @throws ApiError where one of the pages does not come.
 */
export async function fetchGroups(
  variables: GroupsVariables,
  { words, signal, after: start = null, pages = Number.POSITIVE_INFINITY }: Extent,
): Promise<readonly Group[]> {
  const found: Group[] = [];
  let after: string | null = start;
  for (let page = 0; page < pages; page += 1) {
    const { groupPapers }: GroupsQuery = await execute(Groups, { ...variables, first: PAGE, after }, signal);
    found.push(...groupsOf(groupPapers?.edges ?? [], words));
    after = groupPapers?.pageInfo.hasNextPage ? groupPapers.pageInfo.endCursor : null;
    if (after === null) {
      break;
    }
  }
  return found;
}
