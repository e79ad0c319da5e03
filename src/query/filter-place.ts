// Where a filter stands.

import type { NodeLabel } from '../model/node-type.ts';
import type { Compilation } from './place.ts';
import type { StatementWriter } from './statement-writer.ts';

/** A filter as GraphQL coerced it. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Where a filter stands: what it filters, and how deep. */
export interface FilterPlace {
  readonly writer: StatementWriter;
  readonly compilation: Compilation;
  readonly label: NodeLabel;
  readonly variable: string;
  /** The way to it in the operation. */
  readonly path: string;
  /** Relations above it in the filter. */
  readonly depth: number;
}
