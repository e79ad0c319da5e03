// Asks a GraphQL server over one connection that is kept open.

import { Agent, request } from 'node:http';

/** A client of one server. */
export interface GraphqlClient {
  /** The `data` of the answer; rejects where there are errors. */
  ask(body: string): Promise<Readonly<Record<string, unknown>>>;
  close(): void;
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** A client that sends one request after the other to the address. */
export function graphqlClient(url: string): GraphqlClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return {
    ask: (body) =>
      new Promise((resolve, reject) => {
        const length = { 'content-length': Buffer.byteLength(body) };
        const sent = request(url, { method: 'POST', agent, headers: { ...headers, ...length } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const { data, errors } = JSON.parse(Buffer.concat(chunks).toString()) as Answer;
            if (errors || !data) reject(new Error(`${url}: ${errors?.map(({ message }) => message).join('; ')}`));
            else resolve(data);
          });
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
