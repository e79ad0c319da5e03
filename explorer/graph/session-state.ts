// What is known of one drawing at one moment: what the picture, the legend and the tables all show.

import type { ApiError } from '../api/client.ts';
import type { DrawnGraph } from './graph-model.ts';
import type { Hidden } from './visible.ts';

/** Which end of the paths that are looked for. */
export type PathEnd = 'from' | 'to';

/** A node that paths are looked for from or to; it need not be drawn. */
export interface EndNode {
  readonly id: string;
  readonly label: string;
}

/** The paths that are shown: what is not on one of them is drawn faintly. */
export interface ShownPaths {
  /** The ids of each path's nodes in walking order, shortest first. */
  readonly ways: readonly (readonly string[])[];
  readonly nodes: ReadonlySet<string>;
  /** Keys of lines. */
  readonly lines: ReadonlySet<string>;
}

/** Something to tell the user, once it has happened; names are labels of nodes. */
export type Notice =
  | {
      readonly about: 'start';
      readonly name: string;
      readonly nodes: number;
      readonly facts: number;
      /** Of the facts of the node itself: how many are drawn, and how many there are. */
      readonly own: { readonly drawn: number; readonly all: number };
    }
  | { readonly about: 'opened'; readonly name: string; readonly added: number }
  | { readonly about: 'cut'; readonly name: string }
  | { readonly about: 'full'; readonly left: number; readonly most: number }
  | { readonly about: 'paths'; readonly count: number; readonly steps: number; readonly isPartial: boolean }
  | { readonly about: 'missing'; readonly id: string }
  | { readonly about: 'failed'; readonly error: ApiError };

/** One moment. `graph` changes in place; whatever changes, the moment is a new one. */
export interface SessionState {
  readonly graph: DrawnGraph;
  /** Whether an answer is waited for. */
  readonly isBusy: boolean;
  /** The node that the picture began with; null until it is known. */
  readonly middle: string | null;
  readonly selected: string | null;
  readonly ends: Readonly<Record<PathEnd, EndNode | null>>;
  readonly paths: ShownPaths | null;
  readonly hidden: Hidden;
  readonly notices: readonly Notice[];
}
