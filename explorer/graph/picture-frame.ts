// Where in the picture each node stands: the layout's places, fitted to the width of the page.

import type { DrawnGraph } from './graph-model.ts';

const WIDTH = 1600;
const LEAST_HEIGHT = 500;
const MARGIN = 80;

/** Room for names beside the outermost nodes on the right. */
const NAMES = 240;

/** A place in the picture, in pixels from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The picture's size, and the places in it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly at: (id: string) => Spot;
}

/** Fits the nodes into the picture. In the graph, as in mathematics, y points up. */
export function frameOf(graph: DrawnGraph, ids: readonly string[]): Frame {
  const x = extent(ids.map((id) => graph.getNodeAttribute(id, 'x')));
  const y = extent(ids.map((id) => graph.getNodeAttribute(id, 'y')));
  const room = WIDTH - 2 * MARGIN - NAMES;
  const scale = room / Math.max(x.length, y.length, 1);
  const height = Math.round(Math.max(LEAST_HEIGHT, y.length * scale + 2 * MARGIN));
  const middle = { x: MARGIN + room / 2, y: height / 2 };
  const at = (id: string) => {
    const node = graph.getNodeAttributes(id);
    return { x: middle.x + (node.x - x.middle) * scale, y: middle.y - (node.y - y.middle) * scale };
  };
  return { width: WIDTH, height, at };
}

function extent(values: readonly number[]): { middle: number; length: number } {
  if (values.length === 0) return { middle: 0, length: 0 };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: most - least };
}
