// A picture as a PNG, painted on a canvas of the page.

import type { Picture } from './picture.ts';

/** Pixels of the image for one of the picture: sharp on paper and on fine screens. */
const SCALE = 2;

/**
 * The image.
 *
 * @throws Error where the browser gives no canvas, or none so large.
 */
export async function pngOf(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to paint on.');
  context.scale(SCALE, SCALE);
  paint(context, picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error('The browser makes no image so large.')) : resolve(blob),
    );
  });
}

function paint(context: CanvasRenderingContext2D, { width, height, ground, outlines, captions }: Picture): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
  for (const { path, fill, stroke, width: lineWidth } of outlines) {
    const shape = new Path2D(path);
    Object.assign(context, { fillStyle: fill, strokeStyle: stroke, lineWidth });
    context.fill(shape);
    context.stroke(shape);
  }
  Object.assign(context, { strokeStyle: ground, lineWidth: 3, textBaseline: 'middle' });
  for (const { text, x, y, size, colour, anchor } of captions) {
    Object.assign(context, { fillStyle: colour, font: `${size}px system-ui, sans-serif` });
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
