// The picture as a list of things to draw, which becomes an SVG or a PNG; it needs no browser and no WebGL.

import { frameOf } from './picture-frame.ts';
import { Labels } from './picture-labels.ts';
import { LEGEND_HEIGHT, legendOf } from './picture-legend.ts';
import { lineItems } from './picture-lines.ts';
import { nodeItems } from './picture-nodes.ts';
import type { SessionState } from './session-state.ts';
import type { Theme } from './theme.ts';
import { isNodeVisible } from './visible.ts';
import type { Words } from './words.ts';

/** An outline: `path` is the `d` of an SVG path. */
export interface Outline {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  /** What it stands for, whole: shown where the image is pointed at. */
  readonly title?: string;
}

/** A text on one line. */
export interface Caption {
  readonly text: string;
  /** Where it begins or ends, or its middle, as `anchor` says. */
  readonly x: number;
  /** The middle of its letters. */
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What there is to draw, first things first; lengths in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly title: string;
  readonly outlines: readonly Outline[];
  readonly captions: readonly Caption[];
}

/** What a picture is made of. */
export interface PictureParts {
  readonly state: Pick<SessionState, 'graph' | 'hidden' | 'paths'>;
  readonly theme: Theme;
  readonly words: Words;
  readonly title: string;
}

/** Draws all that is visible, with the names that there is room for and a legend below. */
export function pictureOf(parts: PictureParts): Picture {
  const { graph, hidden } = parts.state;
  const ids = graph.filterNodes((id) => isNodeVisible(graph, id, hidden));
  const frame = frameOf(graph, ids);
  const labels = new Labels();
  const nodes = nodeItems(ids, { ...parts, frame, labels });
  const lines = lineItems({ ...parts, frame, labels });
  const legend = legendOf(parts, frame.height + LEGEND_HEIGHT / 2);
  return {
    width: frame.width,
    height: frame.height + LEGEND_HEIGHT,
    ground: parts.theme.ground,
    title: parts.title,
    outlines: [...lines.outlines, ...nodes.outlines, ...legend.outlines],
    captions: [...lines.captions, ...nodes.captions, ...legend.captions],
  };
}
