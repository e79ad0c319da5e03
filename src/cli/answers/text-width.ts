// How many places text takes on a terminal, and text cut to fit.

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Characters of two places: East Asian ones, and pictures. */
const WIDE =
  /^(?:\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60])/u;
const CUT = '…';

const widthOfOne = (character: string) => (WIDE.test(character) ? 2 : 1);

/** The places that a line of text takes; its control characters were made visible before. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of CHARACTERS.segment(text)) width += widthOfOne(segment);
  return width;
}

/** The text, or its beginning with an ellipsis where it takes more places than there are. */
export function fitted(text: string, places: number): string {
  if (textWidth(text) <= places) return text;
  let [kept, width] = ['', 0];
  for (const { segment } of CHARACTERS.segment(text)) {
    width += widthOfOne(segment);
    if (width > places - 1) break;
    kept += segment;
  }
  return kept + CUT;
}
