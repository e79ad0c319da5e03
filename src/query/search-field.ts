// A root field that is found by a search: bounded statements, one after the other, and then the one that reads the answer.

import type { Parameters, Row } from '../graph/engine.ts';
import type { EdgeName } from '../model/edge-type.ts';
import { edgeTypes } from '../model/edges.ts';
import type { Ask } from './graph-steps.ts';
import { badInput } from './query-error.ts';

/** What a search has found. */
export interface Found {
  /** Values for the statement that reads the answer; absent where there is nothing to read. */
  readonly parameters?: Parameters;
  readonly read: (row: Row) => unknown;
}

/** Searches. */
export type Search = (ask: Ask) => Promise<Found>;

/** Reads a field of what a search has found, out of the row that the last statement gave. */
export interface FoundField<What> {
  readonly key: string;
  readonly parameters: (found: What) => Parameters;
  readonly read: (row: Row, found: What) => unknown;
}

/** Steps that a path, or a neighbourhood, may be asked for. */
const MOST_STEPS = 6;

/** What a search looks at, whatever it finds: reckoned with when a request's cost is bounded. */
export const SEARCH_COST = 2_000;

/** A number of steps, from 1 to what is allowed. */
export function stepsOf(value: unknown, fallback: number, path: string): number {
  const steps = (value ?? fallback) as number;
  if (steps < 1 || steps > MOST_STEPS) throw badInput(path, `expected 1 to ${MOST_STEPS}, got ${steps}.`);
  return steps;
}

/** The kinds that `through` asks for, in the order of the table of edges; all where it is not given. */
export function kindsThrough(through: unknown): readonly EdgeName[] {
  const asked = through as readonly string[] | null | undefined;
  return edgeTypes.map(({ name }) => name).filter((name) => !asked || asked.includes(name));
}
