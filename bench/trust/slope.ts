// How much a figure grows.

/** The slope of the straight line that lies nearest to the points, by least squares. */
export function slope(points: ReadonlyArray<readonly [x: number, y: number]>): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [middleX, middleY] = [mean(0), mean(1)];
  const up = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  const across = points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
  return up / across;
}
