// A picture as an SVG document.

import type { Caption, Outline, Picture } from './picture.ts';

/** Letters of the reader's own machine: a file of its own can't bring any. */
const FONT = 'system-ui, sans-serif';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML can't hold, not even escaped, and halves of characters, which no file can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not come through.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/gu, (one) => ENTITIES[one] ?? one);
}

/** The document's text; names in it are text alone, whatever they hold. */
export function svgOf({ width, height, ground, title, outlines, captions }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${escaped(ground)}"/>`,
    ...outlines.map(outlineElement),
    `<g font-family="${FONT}" paint-order="stroke" stroke="${escaped(ground)}" stroke-width="3" stroke-linejoin="round">`,
    ...captions.map(captionElement),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function outlineElement({ path, fill, stroke, width, title }: Outline): string {
  const attributes = `d="${path}" fill="${escaped(fill)}" stroke="${escaped(stroke)}" stroke-width="${width}"`;
  return title === undefined ? `<path ${attributes}/>` : `<path ${attributes}><title>${escaped(title)}</title></path>`;
}

function captionElement({ text, x, y, size, colour, anchor }: Caption): string {
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" dominant-baseline="central"`;
  return `<text ${place} font-size="${size}" fill="${escaped(colour)}">${escaped(text)}</text>`;
}
