// Groups of papers straight from the API, to compare with what a page draws.

/** Papers counted together. */
export interface CountedGroup {
  readonly names: readonly string[];
  readonly papers: number;
}

interface GroupPage {
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly nodes: readonly {
    readonly paperCount: number;
    readonly keys: readonly { readonly node: { readonly label: string } | null }[];
  }[];
}

const QUERY = `query ($by: [PaperGrouping!]!, $after: String) {
  groupPapers(by: $by, first: 100, after: $after) {
    pageInfo { endCursor hasNextPage }
    nodes { paperCount keys { node { label } } }
  }
}`;

/** All groups along dimensions of nodes, from the server of this address; without a node, as the page calls it. */
export async function groupsBy(address: string, dimensions: readonly string[]): Promise<CountedGroup[]> {
  const found: CountedGroup[] = [];
  let after: string | null = null;
  do {
    const { pageInfo, nodes }: GroupPage = await groupPage(address, dimensions, after);
    for (const { paperCount, keys } of nodes) {
      found.push({ names: keys.map(({ node }) => node?.label ?? 'not known'), papers: paperCount });
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

async function groupPage(address: string, dimensions: readonly string[], after: string | null): Promise<GroupPage> {
  const variables = { by: dimensions.map((dimension) => ({ dimension })), after };
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  return ((await response.json()) as { data: { groupPapers: GroupPage } }).data.groupPapers;
}
