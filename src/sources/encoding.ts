// Decides by evidence in which encoding bytes were written, and decodes them.

/** The encodings that are told apart. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1251'
  | 'koi8-r'
  | 'ibm866'
  | 'iso-8859-5'
  | 'windows-1252';

/** Text and the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const ONE_BYTE: readonly Encoding[] = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'];
/** A declared encoding is believed where the bytes do not say otherwise. */
const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/iu;
const ALIASES: Readonly<Record<string, Encoding>> = {
  'windows-1251': 'windows-1251',
  cp1251: 'windows-1251',
  'koi8-r': 'koi8-r',
  'koi8-u': 'koi8-r',
  ibm866: 'ibm866',
  cp866: 'ibm866',
  'iso-8859-5': 'iso-8859-5',
};
/** The evidence is looked for in this many bytes at the beginning. */
const SAMPLE = 65_536;

function decode(bytes: Uint8Array, encoding: Encoding): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function fromMark(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without a mark: every second byte is the high one, and of Latin or Cyrillic text that is 0, 4 or 0x20. */
function fromHighBytes(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  if (sample.length < 16) return undefined;
  const high = [0, 0];
  const zero = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0 || byte === 4 || byte === 0x20) high[index % 2] = (high[index % 2] ?? 0) + 1;
    if (byte === 0) zero[index % 2] = (zero[index % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  if ((zero[0] ?? 0) + (zero[1] ?? 0) < half / 100) return undefined;
  if ((high[1] ?? 0) > half * 0.9 && (high[0] ?? 0) < half * 0.5) return 'utf-16le';
  return (high[0] ?? 0) > half * 0.9 && (high[1] ?? 0) < half * 0.5 ? 'utf-16be' : undefined;
}

/** UTF-8, even where a cut left a character in halves: broken bytes are then few beside whole characters. */
function asUtf8(bytes: Uint8Array): Decoded | undefined {
  const decoded = decode(bytes, 'utf-8');
  const sample = decoded.text.slice(0, SAMPLE);
  const broken = sample.match(/\ufffd/gu)?.length ?? 0;
  if (broken === 0) return decoded;
  const whole = sample.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0;
  return broken <= Math.max(2, whole / 50) && whole > broken * 4 ? decoded : undefined;
}

/** How Russian a reading is: its frequent small letters, against capitals inside words, two scripts in one, and signs that prose has not. */
function russianness(text: string): number {
  const frequent = text.match(/[оеаинтсрвл]/gu)?.length ?? 0;
  const odd = text.match(/\p{Ll}\p{Lu}|[a-z][а-яё]|[а-яё][a-z]|[\u0080-\u009f\u2500-\u259f\ufffd]/gu)?.length ?? 0;
  return frequent - 2 * odd;
}

function asOneByte(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE);
  const head = new TextDecoder('windows-1252').decode(sample.subarray(0, 4096));
  const declared = ALIASES[DECLARED.exec(head)?.[1]?.toLowerCase() ?? ''];
  const candidates = declared ? [declared, ...ONE_BYTE] : ONE_BYTE;
  const readings = candidates.map((encoding) => ({ encoding, score: russianness(decode(sample, encoding).text) }));
  const best = readings.reduce((first, second) => (second.score > first.score ? second : first));
  const foreign = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  return decode(bytes, best.score > foreign * 0.2 ? best.encoding : 'windows-1252');
}

/**
 * Decodes bytes: by their byte order mark, else as UTF-16 or UTF-8 where they can be that, else in the one-byte
 * encoding that reads most like Russian. The mark is no part of the text; bytes that are no character become U+FFFD.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const encoding = fromMark(bytes) ?? fromHighBytes(bytes);
  if (encoding) return decode(bytes, encoding);
  return asUtf8(bytes) ?? asOneByte(bytes);
}

/** Whether text is none: more than one character of fifty is a control character or stands for a byte that is no character. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const odd = sample.match(/[\0-\u0008\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/gu)?.length ?? 0;
  return odd * 50 > sample.length;
}
