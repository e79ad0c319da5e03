// Digests as an input format: recognising them, and reading a file of one.

import { DocumentText } from '../document-text.ts';
import { collected, type Format, LONGEST_RAW, type Recognition, type RejectCode, type SourceEvent } from '../source.ts';
import { documentText, type NoText } from '../text.ts';
import { writtenDigest } from './digest.ts';
import { linesOf } from './lines.ts';
import type { Places } from './places.ts';

/** A digest of a hundred reviews has about 2 MB. */
const LARGEST = 32 * 1024 * 1024;
/** Recognising needs no places. */
const NOWHERE: Places = { has: () => false, isCountry: () => false, isCampus: () => false };

function reject(file: string, what: { code: RejectCode; reason: string; line?: number }, raw = ''): SourceEvent {
  return {
    kind: 'reject',
    reject: { file, line: what.line ?? 1, code: what.code, reason: what.reason, raw: raw.slice(0, LONGEST_RAW) },
  };
}

const isText = (text: DocumentText | NoText): text is DocumentText => text instanceof DocumentText;

async function* eventsOf(bytes: Uint8Array | undefined, file: string, places: Places): AsyncIterable<SourceEvent> {
  if (!bytes) {
    yield reject(file, {
      code: 'TOO_LARGE',
      reason: `A digest of at most ${LARGEST} bytes was expected, and more came.`,
    });
    return;
  }
  const text = documentText(bytes);
  if (!isText(text)) {
    yield reject(file, text);
    return;
  }
  const digest = writtenDigest(text, file, places);
  if (!('items' in digest)) {
    yield reject(file, { code: 'NOT_A_DIGEST', reason: digest.reason }, text.text.trimStart());
    return;
  }
  yield { kind: 'digest', digest, text };
  if (digest.unread.length === 0) return;
  const lines = new Map(linesOf(text).map((line) => [line.number, line.text]));
  for (const { line, reason } of digest.unread) yield reject(file, { code: 'UNREAD', reason, line }, lines.get(line));
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function recognition(beginning: Uint8Array): Recognition {
  const text = documentText(beginning);
  if (!isText(text)) return { confidence: 0, because: text.reason };
  const digest = writtenDigest(text, 'beginning', NOWHERE);
  if (!('items' in digest)) return { confidence: 0, because: digest.reason };
  const labels = linesOf(text).flatMap(({ label }) => label?.kind ?? []);
  const count = (kind: string) => labels.filter((label) => label === kind).length;
  const [bylines, reviewers, available] = [count('byline'), count('reviewer'), count('availability')];
  const service = bylines + reviewers + available;
  const seen = [
    counted(bylines, 'by-line', 'by-lines'),
    counted(reviewers, 'reviewer line', 'reviewer lines'),
    counted(available, 'line of availability', 'lines of availability'),
  ].join(', ');
  if (digest.shape !== 'article' && service > 0)
    return { confidence: Math.min(1, 0.6 + service / 10), because: `It has ${seen}.` };
  if (digest.shape !== 'article') return { confidence: 0.6, because: 'It has the table of contents of a digest.' };
  return { confidence: 0.5, because: 'It is a long text about one paper, whose title it quotes.' };
}

/** The format of digests; `places` are the words in brackets that are no organisations. */
export function digestFormat(places: Places): Format {
  return {
    name: 'digest',
    recognise: recognition,
    async *read(bytes, file) {
      yield* eventsOf(await collected(bytes, LARGEST), file, places);
    },
  };
}
