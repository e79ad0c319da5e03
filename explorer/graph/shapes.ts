// The outlines of nodes: one list of corners each, from which the screen, the SVG and the legend are drawn.

/** A point of an outline, where 1 is the radius of a node. */
export type Point = readonly [x: number, y: number];

/** The names of the outlines. */
export type ShapeName = 'circle' | 'square' | 'diamond' | 'triangle' | 'flag' | 'hexagon' | 'cross' | 'star';

const UPWARDS = -Math.PI / 2;

/**
 * The corners of each outline, in turn around the middle, from which every corner can be seen in a straight line. The outlines
 * are drawn larger the more area a circle around them would leave empty, so that nodes of one size look alike in weight.
 */
export const SHAPES: Readonly<Record<ShapeName, readonly Point[]>> = {
  circle: corners(32, [1]),
  square: corners(4, [1.2], UPWARDS + Math.PI / 4),
  diamond: corners(4, [1.25]),
  triangle: corners(3, [1.4]),
  flag: corners(3, [1.4], -UPWARDS),
  hexagon: corners(6, [1.1]),
  cross: cross(1.15, 0.42),
  star: corners(10, [1.35, 0.62]),
};

/** `count` corners on rays as far apart as each other; `radii` are taken in turn. */
function corners(count: number, radii: readonly number[], first = UPWARDS): Point[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = first + (2 * Math.PI * at) / count;
    const radius = radii[at % radii.length] ?? 1;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** Two bars across each other, `reach` long from the middle and twice `half` wide. */
function cross(reach: number, half: number): Point[] {
  const arm: Point[] = [
    [-half, -reach],
    [half, -reach],
    [half, -half],
  ];
  const turned = (quarters: number) =>
    arm.map(
      ([x, y]): Point => (quarters === 0 ? [x, y] : quarters === 1 ? [-y, x] : quarters === 2 ? [-x, -y] : [y, -x]),
    );
  return [0, 1, 2, 3].flatMap(turned);
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
