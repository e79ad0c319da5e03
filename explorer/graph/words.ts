// What the drawing says, in both languages: one table of words each.

import type { EdgeKind, Language } from '../api/operations.ts';
import type { NodeKind } from './node-kinds.ts';
import type { Notice } from './session-state.ts';
import { ENGLISH } from './words-english.ts';
import { RUSSIAN } from './words-russian.ts';

/** All there is to say, in one language. */
export interface Words {
  /** One node of a kind, as a table names it. */
  readonly kind: Readonly<Record<NodeKind, string>>;
  /** Nodes of a kind, as the legend names them. */
  readonly kinds: Readonly<Record<NodeKind, string>>;
  /** What a line says, read from its beginning to its end. */
  readonly facts: Readonly<Record<EdgeKind, string>>;
  readonly notice: (notice: Notice) => string;
  /** The picture in a sentence, for whoever does not see it. */
  readonly summary: (nodes: number, facts: number) => string;
  readonly rows: (first: number, last: number, all: number) => string;
  readonly label: Readonly<Record<LabelName, string>>;
}

/** The names of buttons, columns and parts. */
export type LabelName =
  | 'busy'
  | 'choose'
  | 'clear'
  | 'details'
  | 'fact'
  | 'facts'
  | 'find'
  | 'fit'
  | 'from'
  | 'kind'
  | 'legend'
  | 'legendFacts'
  | 'legendNodes'
  | 'links'
  | 'name'
  | 'next'
  | 'noMatch'
  | 'noWebGl'
  | 'nodes'
  | 'open'
  | 'opened'
  | 'page'
  | 'papers'
  | 'pathFrom'
  | 'pathTo'
  | 'paths'
  | 'previous'
  | 'savePng'
  | 'saveSvg'
  | 'size'
  | 'to'
  | 'toolbar'
  | 'unopened'
  | 'zoomIn'
  | 'zoomOut';

const WORDS: Readonly<Record<Language, Words>> = { EN: ENGLISH, RU: RUSSIAN };

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
