// The colours of the page as the picture needs them: canvases and images know no custom properties.

import { NODE_KINDS, type NodeKind } from './node-kinds.ts';

/** The colours of a picture, as CSS writes them. */
export interface Theme {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  /** For what is not on a path while paths are shown. */
  readonly faint: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
}

/** Reads the colours that hold where `element` stands, in the scheme that holds now. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const kinds = NODE_KINDS.map((kind) => [kind, read(`kind-${kind.toLowerCase()}`)]);
  return {
    ground: read('card'),
    ink: read('ink'),
    soft: read('ink-soft'),
    line: read('line-strong'),
    faint: read('line'),
    accent: read('accent'),
    kinds: Object.fromEntries(kinds) as Record<NodeKind, string>,
  };
}
