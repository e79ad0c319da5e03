// The names of nodes and the words on lines, written over the picture so that none covers another: sigma's own would.

import type Sigma from 'sigma';
import type { LineAttributes, NodeAttributes } from './graph-model.ts';
import type { Caption } from './picture.ts';
import { Labels } from './picture-labels.ts';
import type { Theme } from './theme.ts';

/** A picture as sigma draws it. */
export type Drawing = Sigma<NodeAttributes, LineAttributes>;

const NAME = 13;
const WORD = 11;
const GAP = 4;

/** Lines shorter than this, in pixels, have no words. */
const LEAST_LINE = 60;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Writes over the present frame: chosen nodes first, then those with most lines, then lines. */
export function writeNames(drawing: Drawing, theme: Theme): void {
  const context = drawing.getCanvases().labels?.getContext('2d');
  if (context === null || context === undefined) return;
  const labels = new Labels();
  const spots = visibleSpots(drawing);
  for (const { x, y, size } of spots.values()) labels.block({ x, y, radius: Math.min(size, 4) });
  Object.assign(context, { textBaseline: 'middle', lineJoin: 'round', lineWidth: 3, strokeStyle: theme.ground });
  for (const caption of nameCaptions(drawing, spots, theme)) write(context, caption, labels);
  for (const caption of lineCaptions(drawing, spots, theme)) write(context, caption, labels);
}

function write(context: CanvasRenderingContext2D, caption: Caption, labels: Labels): void {
  if (!labels.take(caption)) return;
  const { text, x, y, size, colour, anchor } = caption;
  context.font = `${size}px system-ui, sans-serif`;
  context.textAlign = anchor === 'middle' ? 'center' : 'start';
  context.fillStyle = colour;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

/** The places of the visible nodes on the screen, those outside of it left out. */
function visibleSpots(drawing: Drawing): Map<string, Spot & { readonly size: number }> {
  const { width, height } = drawing.getDimensions();
  const spots = new Map<string, Spot & { readonly size: number }>();
  for (const id of drawing.getGraph().nodes()) {
    const node = drawing.getNodeDisplayData(id);
    if (node === undefined || node.hidden) continue;
    const { x, y } = drawing.framedGraphToViewport(node);
    if (x > 0 && y > 0 && x < width && y < height) spots.set(id, { x, y, size: drawing.scaleSize(node.size) });
  }
  return spots;
}

function nameCaptions(drawing: Drawing, spots: ReturnType<typeof visibleSpots>, { ink }: Theme): Caption[] {
  const graph = drawing.getGraph();
  const rank = (id: string) => (drawing.getNodeDisplayData(id)?.forceLabel ? Infinity : graph.degree(id));
  const ids = [...spots.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  return ids.flatMap((id): Caption[] => {
    const spot = spots.get(id);
    const text = drawing.getNodeDisplayData(id)?.label;
    if (spot === undefined || !text) return [];
    return [{ text, x: spot.x + spot.size + GAP, y: spot.y, size: NAME, colour: ink, anchor: 'start' }];
  });
}

function lineCaptions(drawing: Drawing, spots: ReturnType<typeof visibleSpots>, { soft }: Theme): Caption[] {
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
