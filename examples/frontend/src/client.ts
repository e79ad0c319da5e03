// Asks the server typed questions: what the operation selects is what comes back, or an error with a code.

import type { TypedDocumentString } from './generated/operations.ts';

/** One error as the server tells it. */
export interface ServerError {
  readonly message: string;
  /** The root field that failed, where the others were answered. */
  readonly path?: readonly (string | number)[];
  /** `code` is one of a closed list; what stands beside it depends on it. */
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

/** What a question was refused for. */
export class AskError extends Error {
  readonly code: string;
  /** What stands beside the code, such as `allowed` and `got`. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly errors: readonly ServerError[];

  constructor(first: ServerError, errors: readonly ServerError[]) {
    super(first.message);
    this.name = 'AskError';
    this.code = first.extensions.code;
    this.told = first.extensions;
    this.errors = errors;
  }
}

/** Asks one operation; rejects with an AskError, or with what `fetch` rejects with where nobody answers. */
export type Ask = <Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Data>;

const PAUSE_MS = 1_000;

/** What asks the server at this address, such as `http://localhost:4000/graphql`. */
export function createAsk(address: string): Ask {
  return async (operation, variables, signal) => {
    const body = JSON.stringify({ query: operation.toString(), variables });
    try {
      return await post(address, body, signal);
    } catch (error) {
      // The graph may be starting; nothing else comes out differently a moment later.
      if (!(error instanceof AskError && error.code === 'UNAVAILABLE')) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      return post(address, body, signal);
    }
  };
}

async function post<Data>(address: string, body: string, signal: AbortSignal | undefined): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: signal ?? null,
  });
  // Refusals are JSON as well: what the status says, the code says better.
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: readonly ServerError[] };
  const [first] = errors ?? [];
  if (first !== undefined) throw new AskError(first, errors ?? []);
  return data as Data;
}
