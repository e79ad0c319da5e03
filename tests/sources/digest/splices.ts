// Inputs that nobody would write: pieces of digests, signs that mean something in them, and bytes, put together.

import fc from 'fast-check';
import { inventedDigest, NEWS } from './invented.ts';
import { documentNamed, documents } from './reading.ts';

const WHOLE = [inventedDigest(), NEWS, ...documents.map(documentNamed)].map((text) => Buffer.from(text));
const SIGNS = [
  'Авторы статьи: ',
  '\nАвтор обзора: ',
  '(',
  '(в слэке ',
  '\nСтатьи на сегодня:\n',
  '\nДоступность: ',
  ' et al.',
  '🙂',
  '[8]',
  '<p>',
  '</a>',
  '&nbsp;',
  '\r',
  '\u00a0',
  '\n1. ',
  '«',
  ', 2020)',
];

/** The same inputs every time. */
export const SEED = 20_200_312;

const slice = fc
  .record({ whole: fc.nat(WHOLE.length - 1), from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(2500) })
  .map(({ whole, from, length }) => {
    const bytes = WHOLE[whole] ?? Buffer.of();
    const start = Math.floor(from * bytes.length);
    return bytes.subarray(start, start + length);
  });
const signs = fc
  .record({ sign: fc.constantFrom(...SIGNS), times: fc.nat(60) })
  .map(({ sign, times }) => Buffer.from(sign.repeat(times)));
/** Spliced digests. */
export const spliced = fc
  .array(fc.oneof(slice, slice, signs, fc.uint8Array({ maxLength: 30 })), { maxLength: 6 })
  .map((parts) => Buffer.concat(parts));
