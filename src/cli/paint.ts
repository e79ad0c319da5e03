// Colour for terminals: what to look at stands out there, and nothing is added anywhere else.

/** Where lines go, such as standard output. */
export interface PaintedStream {
  readonly isTTY?: boolean;
  hasColors?(environment?: object): boolean;
}

/** Marks words that ask for attention. */
export type Paint = (words: string) => string;

/** What words are painted for: to warn unless said otherwise. */
export type Tone = 'good' | 'warning' | 'bad' | 'head';

/** How a terminal begins and ends each, by its ANSI codes. */
const CODES: Readonly<Record<Tone, readonly [begin: number, end: number]>> = {
  good: [32, 39],
  warning: [33, 39],
  bad: [31, 39],
  head: [1, 22],
};

/** Paints on a terminal that has colours, unless NO_COLOR is set; elsewhere leaves words as they are. */
export function paintFor(
  stream: PaintedStream,
  environment: Readonly<Record<string, string | undefined>>,
  tone: Tone = 'warning',
): Paint {
  const isColoured = stream.isTTY && !environment.NO_COLOR && stream.hasColors?.(environment);
  const [begin, end] = CODES[tone];
  return isColoured ? (words) => `\u001b[${begin}m${words}\u001b[${end}m` : (words) => words;
}
