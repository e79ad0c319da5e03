// The lines of a picture, with an arrow each, and what they say where there is room for it.

import type { Caption, Outline, PictureParts } from './picture.ts';
import type { Spot } from './picture-frame.ts';
import { type Placing, radiusIn } from './picture-nodes.ts';
import { visibleKinds } from './visible.ts';

const TEXT = 11;
const ARROW = 6;

/** Draws lines; while paths are shown, only the lines of the paths say what they are. */
export function lineItems({ state, theme, words, frame, labels }: PictureParts & Placing): {
  outlines: readonly Outline[];
  captions: readonly Caption[];
} {
  const { graph, hidden, paths } = state;
  const outlines: Outline[] = [];
  const captions: Caption[] = [];
  for (const key of graph.edges()) {
    const [source, target] = graph.extremities(key);
    const kinds = visibleKinds(graph, key, hidden);
    if (kinds.length === 0) continue;
    const [from, to] = [frame.at(source), frame.at(target)];
    const text = kinds.map((kind) => words.facts[kind]).join(', ');
    const isOnPath = paths?.lines.has(key) === true;
    const stroke = isOnPath ? theme.accent : paths === null ? theme.line : theme.faint;
    const path = arrow(from, to, radiusIn(graph, target));
    outlines.push({ path, fill: stroke, stroke, width: isOnPath ? 2.5 : 0.75, title: text });
    if (paths !== null && !isOnPath) continue;
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    const caption: Caption = { text, x, y, size: TEXT, colour: theme.soft, anchor: 'middle' };
    if (labels.take(caption)) captions.push(caption);
  }
  return { outlines, captions };
}

/** A line that ends in an arrow at the rim of the node at its end, as the `d` of an SVG path. */
function arrow(from: Spot, to: Spot, radius: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const point = (along: number, aside: number) =>
    [from.x + ux * along - uy * aside, from.y + uy * along + ux * aside].map((value) => value.toFixed(1)).join(' ');
  const tip = Math.max(0, length - radius - 1);
  const base = Math.max(0, tip - ARROW);
  return `M${point(0, 0)}L${point(tip, 0)}M${point(tip, 0)}L${point(base, ARROW / 2.5)}L${point(base, -ARROW / 2.5)}Z`;
}
