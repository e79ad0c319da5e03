// A name as the picture can hold it: on one line, not endless, and without marks that would turn the text around it.

/** Characters of a name in the picture; tables show it whole. */
const MOST = 60;

const BREAKS_AND_CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Marks that order text from right to left or back: what follows a name must not obey them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const LONE_SURROGATES = /\p{Cs}/gu;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The name on one line, with an ellipsis where it is cut; characters that belong together stay together. */
export function shortLabel(label: string, most = MOST): string {
  const line = label
    .replace(BREAKS_AND_CONTROLS, ' ')
    .replace(DIRECTIONS, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .trim();
  if (line.length <= most) return line;
  let text = '';
  let count = 0;
  for (const { segment } of characters.segment(line)) {
    count += 1;
    if (count === most || text.length + segment.length > most * 4) return `${text.trimEnd()}…`;
    text += segment;
  }
  return text;
}
