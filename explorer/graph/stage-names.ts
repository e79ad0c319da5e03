// The names of nodes and the words on lines, written over the picture so that none covers another: sigma's own would.

import type Sigma from 'sigma';
import type { LineAttributes, NodeAttributes } from './graph-model.ts';
import type { Caption } from './picture.ts';
import { Labels, widthOf } from './picture-labels.ts';
import type { Theme } from './theme.ts';
import { blocking, heavier, type Weighed } from './weight.ts';

/** A picture as sigma draws it. */
export type Drawing = Sigma<NodeAttributes, LineAttributes>;

const NAME = 13;
const WORD = 11;
const GAP = 4;

/** Lines shorter than this, in pixels, have no words. */
const LEAST_LINE = 60;

/** So much of a node, from its middle, no name may cover. */
const MARK = 4;

/** Among more nodes than these a name may cover some: else the middle of the picture would have none. */
const SPARSE = 300;

interface Spot extends Weighed {
  readonly x: number;
  readonly y: number;
  /** On the screen. */
  readonly radius: number;
  readonly isNamed: boolean;
}

/** Writes over the present frame: chosen nodes first, then the largest, then lines. */
export function writeNames(drawing: Drawing, theme: Theme): void {
  const context = drawing.getCanvases().labels?.getContext('2d');
  if (context === null || context === undefined) return;
  const labels = new Labels();
  const spots = visibleSpots(drawing);
  const names = nameCaptions(drawing, spots, theme);
  Object.assign(context, { textBaseline: 'middle', lineJoin: 'round', lineWidth: 3, strokeStyle: theme.ground });
  const marks = [...spots.values()].filter(({ isNamed }) => isNamed).map((spot) => ({ ...spot, radius: MARK }));
  const block = blocking(labels, spots.size <= SPARSE ? marks : []);
  for (const { isForced, otherwise, weight, ...caption } of names) {
    if (!isForced) block(weight);
    if (labels.take(caption)) write(context, caption);
    // What is chosen or on a path is named in any case: on the other side, or over another name.
    else if (isForced)
      write(context, labels.take({ ...caption, ...otherwise }) ? { ...caption, ...otherwise } : caption);
  }
  for (const caption of lineCaptions(drawing, spots, theme)) if (labels.take(caption)) write(context, caption);
}

function write(context: CanvasRenderingContext2D, caption: Caption): void {
  const { text, x, y, size, colour, anchor } = caption;
  context.font = `${size}px system-ui, sans-serif`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillStyle = colour;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

/** The places of the visible nodes on the screen, those outside of it left out; the heaviest first. */
function visibleSpots(drawing: Drawing): Map<string, Spot> {
  const { width, height } = drawing.getDimensions();
  const graph = drawing.getGraph();
  const spots = graph.nodes().flatMap((id): Spot[] => {
    const node = drawing.getNodeDisplayData(id);
    if (node === undefined || node.hidden) return [];
    const { x, y } = drawing.framedGraphToViewport(node);
    if (x < 0 || y < 0 || x > width || y > height) return [];
    const { size } = graph.getNodeAttributes(id);
    const radius = drawing.scaleSize(node.size);
    return [{ id, x, y, radius, size, lines: graph.degree(id), isNamed: Boolean(node.label) }];
  });
  return new Map(spots.sort(heavier).map((spot) => [spot.id, spot]));
}

interface Name extends Caption {
  readonly isForced: boolean;
  /** How large the node is. */
  readonly weight: number;
  /** The place on the other side of the node. */
  readonly otherwise: Pick<Caption, 'x' | 'anchor'>;
}

function nameCaptions(drawing: Drawing, spots: ReadonlyMap<string, Spot>, { ink: colour }: Theme): Name[] {
  const { width } = drawing.getDimensions();
  const named = [...spots].flatMap(([id, { x, y, radius, size: weight }]): Name[] => {
    const { label: text, forceLabel: isForced = false } = drawing.getNodeDisplayData(id) ?? {};
    if (!text) return [];
    const reach = radius + GAP + widthOf(text, NAME);
    if (x - reach < 0 && x + reach > width && !isForced) return [];
    const right = { x: x + radius + GAP, anchor: 'start' as const };
    const left = { x: x - radius - GAP, anchor: 'end' as const };
    const [place, otherwise] = x + reach < width || x - reach < 0 ? [right, left] : [left, right];
    return [{ text, isForced, weight, y, size: NAME, colour, ...place, otherwise }];
  });
  return named.sort((a, b) => Number(b.isForced) - Number(a.isForced));
}

function lineCaptions(drawing: Drawing, spots: ReadonlyMap<string, Spot>, { soft }: Theme): Caption[] {
  const graph = drawing.getGraph();
  return graph.edges().flatMap((key): Caption[] => {
    const line = drawing.getEdgeDisplayData(key);
    const [from, to] = graph.extremities(key).map((id) => spots.get(id));
    if (line === undefined || line.hidden || !line.label || from === undefined || to === undefined) return [];
    if (Math.hypot(to.x - from.x, to.y - from.y) < LEAST_LINE) return [];
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    return [{ text: line.label, x, y, size: WORD, colour: soft, anchor: 'middle' }];
  });
}
