// Reads files into digests: the format is recognised from the beginning of each, and what was not understood is kept.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { chosenFormat } from '../sources/formats.ts';
import { type Format, LONGEST_RAW, type Reject } from '../sources/source.ts';
import type { ReadDigest } from './identities/resolve.ts';

/** What a file was taken for and what it gave. */
export interface ReadFile {
  readonly file: string;
  /** The format's name, or none where no format knows the file. */
  readonly format?: string;
  /** A sentence: why it was taken for that. */
  readonly because: string;
  readonly digests: readonly ReadDigest[];
  readonly rejects: readonly Reject[];
}

/** What formats look at before they judge. */
const BEGINNING = 64 * 1024;

async function beginningOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function notKnown(file: string, because: string, beginning: Uint8Array): ReadFile {
  const raw = new TextDecoder().decode(beginning.subarray(0, LONGEST_RAW));
  const reject: Reject = { file, line: 1, code: 'NOT_A_DIGEST', reason: because, raw };
  return { file, because, digests: [], rejects: [reject] };
}

/** Reads one file as `format`, or as what it is recognised as. Rejects with the error of the system where it can't be read. */
export async function readDocument(file: string, formats: readonly Format[], format?: Format): Promise<ReadFile> {
  const beginning = await beginningOf(file);
  const choice = format
    ? { format, recognition: { because: `It was named as ${format.name}.` } }
    : chosenFormat(formats, beginning);
  if (!choice.format) return notKnown(file, choice.reason, beginning);
  const digests: ReadDigest[] = [];
  const rejects: Reject[] = [];
  for await (const event of choice.format.read(createReadStream(file), file)) {
    if (event.kind === 'digest') digests.push({ digest: event.digest, text: event.text });
    else rejects.push(event.reject);
  }
  return { file, format: choice.format.name, because: choice.recognition.because, digests, rejects };
}
