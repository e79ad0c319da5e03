// Reads the JSON body of a request, and refuses one that is too long, of another type or not JSON.

import type { IncomingMessage } from 'node:http';

import { foreseen } from './errors.ts';

/** Bytes that are set aside for a body at first. */
const FIRST_BYTES = 1_024;

/** How many times the limit is still read, and thrown away, so that the client can read the refusal. */
const READ_ON = 16;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The value that the body holds.
 *
 * @throws GraphQLError UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE (with `limit`, `allowed`, `got`) or BAD_REQUEST.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const problem = typeProblem(request);
  if (problem !== undefined) {
    throw foreseen('UNSUPPORTED_MEDIA_TYPE', problem);
  }
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'bytes that are not UTF-8';
    throw foreseen('BAD_REQUEST', `Expected a body of JSON in UTF-8, got ${bytes.length} bytes: ${reason}.`);
  }
}

function typeProblem({ headers }: IncomingMessage): string | undefined {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset =
    parameters.map((parameter) => /^\s*charset="?([^"\s]*)/.exec(parameter)?.[1]).find(Boolean) ?? 'utf-8';
  if (type.trim() !== 'application/json' || (charset !== 'utf-8' && charset !== 'utf8')) {
    const got = headers['content-type'] ?? 'no content-type at all';
    return `Expected content-type application/json in UTF-8, got ${got}.`;
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  return encoding === 'identity' ? undefined : `Expected a body without content-encoding, got ${encoding}.`;
}

/** At most so many bytes that came, in one piece: chunks kept as they come would cost hundreds of bytes each, and may hold one. */
class Bytes {
  readonly #most: number;
  #held = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(chunk: Buffer): void {
    const end = this.#length + chunk.length;
    if (end > this.#held.length) {
      const wider = Buffer.allocUnsafeSlow(Math.min(2 * end, this.#most));
      this.#held.copy(wider, 0, 0, this.#length);
      this.#held = wider;
    }
    chunk.copy(this.#held, this.#length);
    this.#length = end;
  }

  all(): Buffer {
    return this.#held.subarray(0, this.#length);
  }
}

function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const bytes = new Bytes(limit);
    let size = 0;
    const refuse = (got: number) => reject(tooLarge(limit, got));
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > limit * READ_ON) {
      refuse(announced);
      return;
    }
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        bytes.add(chunk);
      } else if (size > limit * READ_ON) {
        request.pause();
        refuse(size);
      }
    });
    request.on('end', () => (size > limit ? refuse(size) : resolve(bytes.all())));
    const lose = () => reject(foreseen('BAD_REQUEST', 'Expected a whole body, but the connection closed.'));
    request.on('error', lose);
    // Closing comes after every body, also after a whole one.
    request.on('close', () => request.complete || lose());
  });
}

function tooLarge(limit: number, got: number) {
  const message = `Expected a body of at most ${limit} bytes, got ${got} or more.`;
  return foreseen('BODY_TOO_LARGE', message, { extensions: { limit: 'body', allowed: limit, got, field: null } });
}
