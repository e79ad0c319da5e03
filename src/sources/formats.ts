// The one list of input formats, and the choice among them where nobody named one.

import { digestFormat } from './digest/format.ts';
import type { Places } from './digest/places.ts';
import type { Format, Recognition } from './source.ts';

/** Below this confidence an input is not taken for a format. */
const SURE_ENOUGH = 0.5;

/** The input formats by name. To add one, write its file and name it here. */
const FORMATS = { digest: digestFormat } as const satisfies Record<string, (places: Places) => Format>;

/** The names of the input formats. */
export const formatNames: readonly string[] = Object.keys(FORMATS);

/** The input formats, with what they build on. */
export function formats({ places }: { readonly places: Places }): readonly Format[] {
  return Object.values(FORMATS).map((format) => format(places));
}

/** What an input was taken for, or why for nothing. */
export type Choice =
  | { readonly format: Format; readonly recognition: Recognition }
  | { readonly format?: undefined; readonly reason: string };

/** Chooses the format that is surest of the input that begins with `beginning`. */
export function chosenFormat(list: readonly Format[], beginning: Uint8Array): Choice {
  const opinions = list.map((format) => ({ format, recognition: format.recognise(beginning) }));
  const [best] = opinions.sort((a, b) => b.recognition.confidence - a.recognition.confidence);
  if (best && best.recognition.confidence >= SURE_ENOUGH) return best;
  const said = opinions.map(({ format, recognition }) => `${format.name}: ${recognition.because}`);
  return { reason: `None of the formats knows this input. ${said.join(' ')}`.trim() };
}
