// What a request costs its client, in points.

const NODES_PER_POINT = 100;

/** One point for the request, and one for each hundred nodes, begun or whole, that it may touch. */
export function pointsFor(nodes: number): number {
  return 1 + Math.ceil(nodes / NODES_PER_POINT);
}
