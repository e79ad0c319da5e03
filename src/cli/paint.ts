// Colour for terminals: what to look at stands out there, and nothing is added anywhere else.

/** Where lines go, such as standard output. */
export interface PaintedStream {
  readonly isTTY?: boolean;
  hasColors?(environment?: object): boolean;
}

/** Marks words that ask for attention. */
export type Paint = (words: string) => string;

const YELLOW = '\u001b[33m';
const PLAIN = '\u001b[39m';

/** Paints yellow on a terminal that has colours, unless NO_COLOR is set; elsewhere leaves words as they are. */
export function paintFor(stream: PaintedStream, environment: Readonly<Record<string, string | undefined>>): Paint {
  const isColoured = stream.isTTY && !environment.NO_COLOR && stream.hasColors?.(environment);
  return isColoured ? (words) => `${YELLOW}${words}${PLAIN}` : (words) => words;
}
