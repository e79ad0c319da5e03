// Which nodes matter more in a picture: what is larger is named first, whatever small ones lie around it.

import type { Labels } from './picture-labels.ts';

/** What tells which of two nodes matters more. */
export interface Weighed {
  readonly id: string;
  /** How large it is by itself, at whatever zoom. */
  readonly size: number;
  /** How many lines it has. */
  readonly lines: number;
}

/** The order of nodes by what they weigh: larger ones first, then those with more lines, then by id. */
export function heavier(a: Weighed, b: Weighed): number {
  return b.size - a.size || b.lines - a.lines || (a.id < b.id ? -1 : 1);
}

/** The mark of a node. */
interface Mark extends Pick<Weighed, 'size'> {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Keeps names off marks, given largest first: a function to call before a node is named, which blocks all marks not smaller than it. */
export function blocking(labels: Labels, marks: readonly Mark[]): (size: number) => void {
  let next = 0;
  return (size) => {
    for (let mark = marks[next]; mark !== undefined && mark.size >= size; mark = marks[next]) {
      labels.block(mark);
      next += 1;
    }
  };
}
