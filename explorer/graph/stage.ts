// The picture on the page: sigma draws the graph with WebGL, and clicks come back as ids of nodes.

import Sigma from 'sigma';
import type { LineAttributes, NodeAttributes } from './graph-model.ts';
import { drawHover } from './hover.ts';
import { lineLook, nodeLook } from './look.ts';
import type { SessionState } from './session-state.ts';
import { type ShapeDisplayData, shapeProgram } from './shape-program.ts';
import { SHAPES, type ShapeName } from './shapes.ts';
import { type Drawing, writeNames } from './stage-names.ts';
import { readTheme, type Theme } from './theme.ts';
import type { Words } from './words.ts';

/** What a stage is made with. */
export interface StageParts {
  readonly element: HTMLElement;
  readonly words: Words;
  readonly state: SessionState;
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
}

/** Pixels kept free around the nodes when all are shown. */
const MARGIN = 40;

/** A node nearer to the edge than this, in pixels, is hardly in view. */
const EDGE = 20;

const STEP = 1.5;

/** Pixels from which on nodes have their full size. */
const WIDE = 640;

const dark = '(prefers-color-scheme: dark)';
const calm = '(prefers-reduced-motion: reduce)';

/** Whether this browser can draw the picture at all. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
}

/** A picture that follows a session. */
export class Stage {
  readonly #sigma: Drawing;
  readonly #element: HTMLElement;
  readonly #scheme = matchMedia(dark);
  #state: SessionState;
  #theme: Theme;
  #order = 0;

  constructor({ element, words, state, onChoose, onLeave }: StageParts) {
    this.#element = element;
    this.#state = state;
    this.#theme = readTheme(element);
    this.#sigma = new Sigma<NodeAttributes, LineAttributes>(state.graph, element, {
      nodeProgramClasses: programs(),
      nodeReducer: (id) => this.#scaled(nodeLook(id, this.#state, this.#theme)),
      edgeReducer: (key) => lineLook(key, { state: this.#state, theme: this.#theme, words }),
      defaultDrawNodeHover: (context, node) => drawHover(context, node, this.#theme),
      defaultEdgeType: 'arrow',
      renderLabels: false,
      zIndex: true,
      stagePadding: MARGIN,
      minCameraRatio: 0.02,
      maxCameraRatio: 20,
      allowInvalidContainer: true,
    });
    this.#sigma.on('afterRender', () => writeNames(this.#sigma, this.#theme));
    this.#sigma.on('clickNode', ({ node }) => onChoose(node));
    this.#sigma.on('clickStage', onLeave);
    this.#sigma.on('enterNode', () => element.classList.add('graph-pointing'));
    this.#sigma.on('leaveNode', () => element.classList.remove('graph-pointing'));
    this.#scheme.addEventListener('change', this.#recolour);
    this.update(state);
  }

  /** Draws another moment; what was added is brought into view. */
  update(state: SessionState): void {
    const before = this.#state;
    this.#state = state;
    // While an answer is awaited the picture changes only by what is chosen.
    if (state.isBusy && looksAlike(before, state)) return;
    const placed = state.graph.filterNodes((_, node) => node.placed);
    const isFirst = this.#order === 0 && placed.length > 0;
    // Once there is a picture its scale stays, so that earlier nodes keep their places on the screen too.
    this.#sigma.refresh();
    if (isFirst) this.#sigma.setCustomBBox(this.#sigma.getBBox()).refresh();
    if (!isFirst) this.#showAll(placed.slice(this.#order));
    if (state.paths !== before.paths) this.#showAll(state.paths?.nodes ?? []);
    this.#order = placed.length;
  }

  /** Brings a node into view, where it is not. */
  show(id: string): void {
    const node = this.#sigma.getNodeDisplayData(id);
    if (node === undefined || node.hidden) return;
    if (!this.#isInView(node)) this.#move({ x: node.x, y: node.y });
  }

  /** Larger by half, or smaller. */
  zoom(direction: 'in' | 'out'): void {
    const { ratio } = this.#sigma.getCamera();
    this.#move({ ratio: direction === 'in' ? ratio / STEP : ratio * STEP });
  }

  /** Fits all that is visible into the picture. */
  fit(): void {
    const { left, top, right, bottom } = this.#extent();
    if (left > right) return;
    const { width, height } = this.#sigma.getDimensions();
    const { x, y } = this.#sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
    const scale = Math.max((right - left) / (width - 2 * MARGIN), (bottom - top) / (height - 2 * MARGIN));
    this.#move({ x, y, ratio: this.#sigma.getCamera().ratio * Math.max(scale, 0.05) });
  }

  /** Takes it off the page. */
  destroy(): void {
    this.#scheme.removeEventListener('change', this.#recolour);
    this.#sigma.kill();
  }

  readonly #recolour = () => {
    this.#theme = readTheme(this.#element);
    this.#sigma.refresh();
  };

  /** Smaller on a narrow screen, where nodes would lie over one another. */
  #scaled(look: ShapeDisplayData): ShapeDisplayData {
    const scale = Math.max(0.6, Math.min(1, this.#element.clientWidth / WIDE));
    return { ...look, size: look.size * scale };
  }

  #showAll(ids: Iterable<string>): void {
    const nodes = [...ids].flatMap((id) => this.#sigma.getNodeDisplayData(id) ?? []);
    if (!nodes.every((node) => node.hidden || this.#isInView(node))) this.fit();
  }

  #isInView(node: { x: number; y: number }): boolean {
    const { x, y } = this.#sigma.framedGraphToViewport(node);
    const { width, height } = this.#sigma.getDimensions();
    return x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
  }

  /** Where on the screen the visible nodes lie, in pixels. */
  #extent() {
    const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    this.#state.graph.forEachNode((id, node) => {
      if (this.#sigma.getNodeDisplayData(id)?.hidden !== false) return;
      const { x, y } = this.#sigma.graphToViewport(node);
      extent.left = Math.min(extent.left, x);
      extent.right = Math.max(extent.right, x);
      extent.top = Math.min(extent.top, y);
      extent.bottom = Math.max(extent.bottom, y);
    });
    return extent;
  }

  #move(target: { x?: number; y?: number; ratio?: number }): void {
    const camera = this.#sigma.getCamera();
    if (matchMedia(calm).matches) camera.setState(target);
    else void camera.animate(target, { duration: 300 });
  }
}

function looksAlike(one: SessionState, other: SessionState): boolean {
  return (['selected', 'ends', 'paths', 'hidden'] as const).every((part) => one[part] === other[part]);
}

function programs() {
  const shapes = Object.keys(SHAPES) as ShapeName[];
  return Object.fromEntries(shapes.map((shape) => [shape, shapeProgram(shape)]));
}
