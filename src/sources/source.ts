// The port of every input format: bytes in, an async stream of records and rejects out.

import type { WrittenDigest } from '../model/written.ts';
import type { DocumentText } from './document-text.ts';

/** Why something was turned away: `EMPTY`, `NOT_TEXT`, `TOO_LARGE`: nothing to read; the others: read and not taken. */
export type RejectCode = 'EMPTY' | 'NOT_TEXT' | 'TOO_LARGE' | 'NOT_A_DIGEST' | 'UNREAD';

/** How much of the text a reject shows. */
export const LONGEST_RAW = 500;

/** Input that gave no record, and why. */
export interface Reject {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly code: RejectCode;
  /** A sentence: what was expected and what came. */
  readonly reason: string;
  /** The text at that line, at most `LONGEST_RAW` characters of it. */
  readonly raw: string;
}

/** What a source yields, in the order of the input. */
export type SourceEvent =
  | { readonly kind: 'digest'; readonly digest: WrittenDigest; readonly text: DocumentText }
  | { readonly kind: 'reject'; readonly reject: Reject };

/** Bytes as they come, such as a file's read stream. */
export type Bytes = AsyncIterable<Uint8Array>;

/** Reads one input; `file` is the name that rejects and records give it. Throws only what reading the bytes throws. */
export type Read = (bytes: Bytes, file: string) => AsyncIterable<SourceEvent>;

/** How sure a format is that an input is its own. */
export interface Recognition {
  /** From 0, not mine, to 1, certainly mine. */
  readonly confidence: number;
  /** A sentence for people. */
  readonly because: string;
}

/** An input format. */
export interface Format {
  readonly name: string;
  /** Looks at the beginning of an input: at least its first 64 KiB, or all of it. */
  readonly recognise: (beginning: Uint8Array) => Recognition;
  readonly read: Read;
}

/** All bytes of an input, or `undefined` once there are more than `limit`; the rest is then not read. */
export async function collected(bytes: Bytes, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
