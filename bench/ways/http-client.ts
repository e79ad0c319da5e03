// Asks a GraphQL server over one socket that is kept open, with as little of its own as a client can have.

import { connect, type Socket } from 'node:net';

/** A client of one server. */
export interface GraphqlClient {
  /** The `data` of the answer; rejects where there are errors. One question at a time. */
  ask(body: string): Promise<Readonly<Record<string, unknown>>>;
  close(): void;
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

const HEADERS_END = '\r\n\r\n';
const ANSWER_LIMIT_MS = 120_000;

/** The bytes of a POST of this body. */
export function httpRequest(url: string, body: string): Buffer {
  const { host, pathname } = new URL(url);
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    'Content-Type: application/json',
    'Accept: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}${HEADERS_END}${body}`);
}

/** Where the body of the answer begins and ends that these bytes start with; undefined until all of it is there. */
export function httpBody(bytes: Buffer): { readonly start: number; readonly end: number } | undefined {
  const mark = bytes.indexOf(HEADERS_END);
  if (mark === -1) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(bytes.toString('latin1', 0, mark))?.[1];
  if (length === undefined) throw new Error(`Expected a content-length, got:\n${bytes.toString('utf8', 0, 1_000)}`);
  const start = mark + HEADERS_END.length;
  const end = start + Number(length);
  return bytes.length < end ? undefined : { start, end };
}

/** A client of the server at the address; its socket is opened with the first question. */
export function graphqlClient(url: string): GraphqlClient {
  let socket: Socket | undefined;
  const exchange = async (body: string): Promise<string> => {
    // A server closes a socket on which nothing came for some seconds, as while a slower way had its turn.
    const kept = socket && !socket.destroyed ? socket : undefined;
    socket = kept ?? (await opened(url));
    try {
      return await exchanged(socket, httpRequest(url, body));
    } catch (error) {
      if (!kept?.destroyed) throw error;
      socket = await opened(url);
      return exchanged(socket, httpRequest(url, body));
    }
  };
  return {
    async ask(body) {
      const { data, errors } = JSON.parse(await exchange(body)) as Answer;
      if (errors || !data) throw new Error(`${url}: ${errors?.map(({ message }) => message).join('; ')}`);
      return data;
    },
    close: () => socket?.destroy(),
  };
}

/** Opens a socket to the address. */
export function opened(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }, () => resolve(socket));
    socket.on('error', reject);
  });
}

/** Sends a request and resolves to the body of its answer; rejects after two minutes without it. */
export function exchanged(socket: Socket, request: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let bytes: Buffer<ArrayBufferLike> = Buffer.alloc(0);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      socket.off('data', onData).off('close', onClose);
      act();
    };
    const fail = (message: string) => settle(() => reject(new Error(message)));
    const timer = setTimeout(() => fail(`No answer within ${ANSWER_LIMIT_MS} ms.`), ANSWER_LIMIT_MS);
    const onClose = () => fail('The server closed the connection.');
    const onData = (chunk: Buffer) => {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      const body = httpBody(bytes);
      if (body) settle(() => resolve(bytes.toString('utf8', body.start, body.end)));
    };
    socket.on('data', onData).once('close', onClose);
    socket.write(request);
  });
}
