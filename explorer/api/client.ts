// Sends operations to the server that the page came from.

import type { Operation } from './operation.ts';

/** Why a question has no answer: the server's stable code, or NETWORK where nothing came back. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
  }
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: ReadonlyArray<{ readonly message: string; readonly extensions?: { readonly code?: string } }>;
}

/** Sends an operation and gives its answer. */
export type Execute = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Answer>;

/**
 * Sends an operation and gives its answer, whole: one error in it and there is none.
 *
 * @throws ApiError with the server's code; an AbortError where `signal` said to stop.
 */
export const execute: Execute = async <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> => {
  const { data, errors = [] } = await reply<Answer>(
    { query: operation.text, operationName: operation.name, variables },
    signal,
  );
  const [first] = errors;
  if (first !== undefined) {
    throw new ApiError(first.extensions?.code ?? 'UNKNOWN', first.message);
  }
  if (data === undefined || data === null) {
    throw new ApiError('UNKNOWN', 'Expected an answer with data; got one without.');
  }
  return data;
};

async function reply<Answer>(body: unknown, signal?: AbortSignal): Promise<Reply<Answer>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });
    return (await response.json()) as Reply<Answer>;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') {
      throw cause;
    }
    throw new ApiError('NETWORK', 'The server does not answer.', { cause });
  }
}
