// How a node and a line look at one moment: which colour, what is written beside it, and whether it is there at all.

import type { EdgeDisplayData } from 'sigma/types';
import { KIND_SHAPES } from './node-kinds.ts';
import type { SessionState } from './session-state.ts';
import type { ShapeDisplayData } from './shape-program.ts';
import { shortLabel } from './short-label.ts';
import type { Theme } from './theme.ts';
import { isNodeVisible, visibleKinds } from './visible.ts';
import type { Words } from './words.ts';

/** Characters of a name beside its node: the table and the details show it whole. */
const MOST = 40;

/** A ring lies inside of a node, and would make it look smaller. */
const RING = 1.5;

/** The look of a node; it has a ring where its neighbours are shown. */
export function nodeLook(id: string, { graph, hidden, paths, ...state }: SessionState, theme: Theme) {
  const { kind, label, size, x, y, opened, placed } = graph.getNodeAttributes(id);
  const isOnPath = paths?.nodes.has(id) === true;
  const isFaint = paths !== null && !isOnPath;
  const isChosen = state.selected === id || state.ends.from?.id === id || state.ends.to?.id === id;
  const look: ShapeDisplayData = {
    ...{ x, y, size: isChosen ? size + 2 : opened ? size + RING : size },
    type: KIND_SHAPES[kind],
    color: isFaint ? theme.faint : theme.kinds[kind],
    ring: isFaint ? theme.faint : isChosen ? theme.accent : opened ? theme.ink : theme.kinds[kind],
    label: isFaint ? null : shortLabel(label, MOST),
    hidden: !placed || !isNodeVisible(graph, id, hidden),
    forceLabel: isOnPath || isChosen || (paths === null && state.middle === id),
    highlighted: false,
    zIndex: isChosen ? 2 : isFaint ? 0 : 1,
  };
  return look;
}

/** What a line is drawn from. */
export interface LineParts {
  readonly state: SessionState;
  readonly theme: Theme;
  readonly words: Words;
}

/** The look of a line. */
export function lineLook(key: string, { state, theme, words }: LineParts): Partial<EdgeDisplayData> {
  const { graph, hidden, paths } = state;
  const kinds = visibleKinds(graph, key, hidden);
  const isOnPath = paths?.lines.has(key) === true;
  const isPlaced = graph.extremities(key).every((id) => graph.getNodeAttribute(id, 'placed'));
  return {
    label: paths !== null && !isOnPath ? null : kinds.map((kind) => words.facts[kind]).join(', '),
    color: isOnPath ? theme.accent : paths === null ? theme.line : theme.faint,
    size: isOnPath ? 3 : 1,
    hidden: kinds.length === 0 || !isPlaced,
    forceLabel: isOnPath,
    zIndex: isOnPath ? 1 : 0,
  };
}
