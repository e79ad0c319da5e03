// Keeps texts apart: whichever comes first has its place, and what would cover it is not written.

import type { Caption } from './picture.ts';

/** Letters are about so wide, as a part of their size; without a browser nothing measures them. */
const LETTER = 0.56;

/** About how wide a text of `size` pixels is. */
export function widthOf(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** Boxes are found again by squares of this many pixels. */
const SQUARE = 64;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The places that are taken. */
export class Labels {
  readonly #taken = new Map<string, Box[]>();

  /** Takes a place, whatever is there already. */
  block({ x, y, radius }: { x: number; y: number; radius: number }): void {
    this.#keep({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }

  /** Takes the place of a text where it is free, and says whether it was. */
  take({ text, x, y, size, anchor }: Caption): boolean {
    const width = widthOf(text, size);
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    const box = { left, top: y - size / 2, right: left + width, bottom: y + size / 2 };
    const isFree = squares(box).every((square) => !this.#taken.get(square)?.some((other) => overlap(box, other)));
    if (isFree) this.#keep(box);
    return isFree;
  }

  #keep(box: Box): void {
    for (const square of squares(box)) {
      const boxes = this.#taken.get(square);
      if (boxes === undefined) this.#taken.set(square, [box]);
      else boxes.push(box);
    }
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function squares({ left, top, right, bottom }: Box): string[] {
  const names: string[] = [];
  for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x++) {
    for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y++) names.push(`${x} ${y}`);
  }
  return names;
}
