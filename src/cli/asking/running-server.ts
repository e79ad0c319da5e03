// Asks a running server over HTTP.

import { isLoopback } from '../../api/host-header.ts';
import { WrongCall } from '../command.ts';
import type { Answer, Asked } from './question.ts';

/** SERVER_UNREACHABLE: nobody answers there. NOT_PAPERGRAPH: what answers is no GraphQL server. */
export type ServerFaultCode = 'SERVER_UNREACHABLE' | 'NOT_PAPERGRAPH';

/** A server that gave no answer; the message says what was expected and what came. */
export class ServerFault extends Error {
  readonly code: ServerFaultCode;

  constructor(code: ServerFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ServerFault';
    this.code = code;
  }
}

const PATH = '/graphql';

function endpointOf(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain = url !== undefined && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '';
  if (!isPlain) {
    const expected = 'the address of a server without user or password in it, such as http://127.0.0.1:4000';
    throw new WrongCall(`--url: expected ${expected}; got ${JSON.stringify(given)}.`);
  }
  if (url.pathname === '/') url.pathname = PATH;
  return url;
}

/** The words of what went wrong below fetch, which itself says "fetch failed" alone. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { readonly code?: unknown } | null)?.code;
  const message = cause instanceof Error ? cause.message : String(cause);
  return message === '' ? String(code) : message;
}

function answerIn(text: string): Answer | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return undefined;
    const isAnswer = 'data' in answer || ('errors' in answer && Array.isArray(answer.errors));
    return isAnswer ? (answer as Answer) : undefined;
  } catch {
    return undefined;
  }
}

/** Only this field wants a token; where it stands under another name, its own is still written. */
const ASKS_CYPHER = /\bcypher\b/u;

/** What goes to a server beside questions. */
export interface Credentials {
  readonly token: string | undefined;
  /** Is told where a token is about to travel unencrypted. */
  readonly warn: (line: string) => void;
}

/** Gives the header for a question, and warns of the first that others on the way can read. */
function authorization(url: URL, { token, warn }: Credentials): (query: string) => Readonly<Record<string, string>> {
  const isReadable = url.protocol === 'http:' && !isLoopback(url.hostname.replace(/^\[|\]$/gu, ''));
  let isWarned = false;
  return (query) => {
    if (!token || !ASKS_CYPHER.test(query)) return {};
    if (isReadable && !isWarned) {
      warn(`PAPERGRAPH_TOKEN goes to ${url.host} unencrypted, for anyone on the way to read: ask over https.`);
    }
    isWarned = true;
    return { authorization: `Bearer ${token}` };
  };
}

/**
 * The server at an address as one who answers; the token goes with questions in Cypher alone.
 *
 * @throws WrongCall for what is no address.
 */
export function runningServer(given: string, credentials: Credentials): Asked {
  const url = endpointOf(given);
  const authorized = authorization(url, credentials);
  const plain = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  };
  return {
    isServer: true,
    async ask(question) {
      const headers = { ...plain, ...authorized(question.query) };
      const request = { method: 'POST', headers, body: JSON.stringify(question) };
      const { status, text } = await fetch(url, request)
        .then(async (response) => ({ status: response.status, text: await response.text() }))
        .catch((error: unknown) => {
          const advice = 'Start it with papergraph serve, or leave out --url to open the graph itself';
          const message = `Expected a server at ${url}, got no answer: ${causeOf(error)}. ${advice}.`;
          throw new ServerFault('SERVER_UNREACHABLE', message, { cause: error });
        });
      const answer = answerIn(text);
      if (answer !== undefined) return answer;
      const came = `status ${status} and ${JSON.stringify(text.slice(0, 80))}`;
      throw new ServerFault('NOT_PAPERGRAPH', `Expected an answer in GraphQL from ${url}, got ${came}.`);
    },
  };
}
