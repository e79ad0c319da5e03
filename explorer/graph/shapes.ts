// The outlines of nodes: one list of corners each, from which the screen, the SVG and the legend are drawn.

/** A point of an outline, where 1 is the radius of a node. */
export type Point = readonly [x: number, y: number];

/** The names of the outlines. */
export type ShapeName = 'circle' | 'page' | 'hexagon' | 'triangle' | 'diamond' | 'bubble' | 'book' | 'pin';

/**
 * The corners of each outline, in turn around the middle, from which every corner can be seen in a straight line. The outlines
 * are drawn larger the more area a circle around them would leave empty, so that nodes of one size look alike in weight.
 */
export const SHAPES: Readonly<Record<ShapeName, readonly Point[]>> = {
  circle: corners(32, 1),
  page: [
    [-0.8, -1.05],
    [0.3, -1.05],
    [0.8, -0.55],
    [0.8, 1.05],
    [-0.8, 1.05],
  ],
  hexagon: corners(6, 1.1),
  triangle: corners(3, 1.4),
  diamond: corners(4, 1.25),
  bubble: [
    [-1.05, -1],
    [1.05, -1],
    [1.05, 0.5],
    [0.2, 0.5],
    [-0.5, 1.2],
    [-0.5, 0.5],
    [-1.05, 0.5],
  ],
  book: [
    [-1.1, -0.9],
    [0, -0.55],
    [1.1, -0.9],
    [1.1, 0.65],
    [0, 1],
    [-1.1, 0.65],
  ],
  pin: pin(0.95, 1.35),
};

/** `count` corners on a circle, as far apart as each other, from the uppermost. */
function corners(count: number, radius: number): Point[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** A circle a little above the middle that runs into a point as far below it as `reach` says. */
function pin(radius: number, reach: number): Point[] {
  const round = corners(32, radius).map(([x, y]): Point => [x, y - radius / 3]);
  const [right, left] = [round.slice(0, 12), round.slice(21)];
  return [...right, [0, reach], ...left];
}

/** Where and how large an outline is drawn. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The outline as the `d` of an SVG path, which a canvas takes as well; coordinates are rounded to hundredths. */
export function shapePath(shape: ShapeName, { x, y, radius }: Spot): string {
  const points = SHAPES[shape].map(([dx, dy]) => `${rounded(x + dx * radius)} ${rounded(y + dy * radius)}`);
  return `M${points.join('L')}Z`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
