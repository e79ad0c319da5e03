// Sends operations to the server that the page came from.

import type { Operation } from './operation.ts';

/** Why a question has no answer: the server's stable code, or NETWORK where nothing came back. */
export class ApiError extends Error {
  readonly code: string;
  /** When the server says that it answers again, in milliseconds since 1970; undefined where it says nothing. */
  readonly again: number | undefined;

  constructor(code: string, message: string, { again, ...options }: ErrorOptions & { readonly again?: number } = {}) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
    this.again = again;
  }
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: ReadonlyArray<{
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      /** In seconds, where a client was turned away for a while; the header says the same. */
      readonly retryAfter?: number;
    };
  }>;
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
    const { code = 'UNKNOWN', retryAfter } = first.extensions ?? {};
    const wait = retryAfter === undefined ? {} : { again: Date.now() + retryAfter * 1_000 };
    throw new ApiError(code, first.message, wait);
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
