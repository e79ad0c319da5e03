// The name of the node that is pointed at, on a plate that covers what lies below it.

import type { Theme } from './theme.ts';

const SIZE = 13;
const PAD = 5;

interface Named {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
}

/** Writes the name where sigma writes it, in the colours of the page. */
export function drawHover(context: CanvasRenderingContext2D, { x, y, size, label }: Named, theme: Theme): void {
  if (label === null) return;
  context.font = `600 ${SIZE}px system-ui, sans-serif`;
  const left = x + size + 3;
  const { width } = context.measureText(label);
  context.beginPath();
  context.roundRect(left - PAD, y - SIZE / 2 - PAD, width + 2 * PAD, SIZE + 2 * PAD, 4);
  context.fillStyle = theme.ground;
  context.strokeStyle = theme.line;
  context.fill();
  context.stroke();
  context.fillStyle = theme.ink;
  context.fillText(label, left, y + SIZE / 3);
}
