// A line of a document: where it stands, what it shows, and what it opens with.

import type { Stretch } from '../document-text.ts';
import type { Label } from './labels.ts';

/** A line of the document; two of them have one number where a service line was glued to what stands before it. */
export interface Line extends Stretch {
  /** Counts from 1. */
  readonly number: number;
  /** What it shows, as `asWritten`; empty for an empty line. */
  readonly text: string;
  readonly label: Label | undefined;
  /** Whether the page put it there, not the writers. */
  readonly scrap: boolean;
  /** The level of the heading that the markup made of it, from 1; 0 for none. */
  readonly heading: number;
}
