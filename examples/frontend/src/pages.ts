// Follows the cursors of a list from page to page.

/** What every connection of the schema has. */
export interface Page<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

/** The rows of a list, one page asked for at a time and only when it is needed; `ask` asks for the page after a cursor. */
export async function* rowsOf<Edge>(ask: (after: string | null) => Promise<Page<Edge>>): AsyncGenerator<Edge> {
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Page<Edge> = await ask(after);
    yield* edges;
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}
