// The drawing of the graph: what a page gives it, and what it gives back.

import type { Execute } from '../api/client.ts';
import type { Operation } from '../api/operation.ts';
import type { Language } from '../api/operations.ts';

/** What a drawing is made with. */
export interface GraphOptions {
  readonly api: Execute;
  /** The id of the node in the middle. */
  readonly start: string;
  readonly language: Language;
  /** Called where the user wants a node's page. */
  readonly onOpen: (id: string) => void;
  /** Called with each operation that the drawing runs. */
  readonly onQuery: (document: Operation<unknown, never>, variables: unknown) => void;
}

/** A drawing that is on the page. */
export interface GraphView {
  /** Takes it off the page, with its workers and listeners. */
  destroy(): void;
}

/** Draws what lies around a node into `element`. */
export function mountGraph(element: HTMLElement, { start }: GraphOptions): GraphView {
  element.textContent = start;
  return {
    destroy() {
      element.textContent = '';
    },
  };
}
