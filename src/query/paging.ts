// The paging arguments of a list: how many, from which end, between which cursors.

import { decodeCursor, type Position } from './cursor.ts';
import type { OrderKey } from './order.ts';
import { badInput, limitExceeded } from './query-error.ts';

/** A page of a list. */
export interface Page {
  readonly size: number;
  /** Whether it is taken from the end. */
  readonly backward: boolean;
  readonly after?: Position;
  readonly before?: Position;
}

/** Rows of a page where neither first nor last is given. */
export const DEFAULT_PAGE = 20;

function sizeOf(argument: 'first' | 'last', value: number, { path, limit }: { path: string; limit: number }): number {
  if (value < 1) throw badInput(`${path}.${argument}`, `expected 1 to ${limit}, got ${value}.`);
  if (value > limit) throw limitExceeded(`${path}.${argument}`, 'page', { allowed: limit, got: value });
  return value;
}

/** The number of rows that the paging arguments ask for. */
export function pageSize(
  values: Readonly<Record<string, unknown>>,
  bounds: { path: string; limit: number },
): Pick<Page, 'size' | 'backward'> {
  const { first, last } = values as { first?: number | null; last?: number | null };
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput(bounds.path, 'expected first or last, got both.');
  }
  if (typeof last === 'number') return { size: sizeOf('last', last, bounds), backward: true };
  const size = typeof first === 'number' ? sizeOf('first', first, bounds) : Math.min(DEFAULT_PAGE, bounds.limit);
  return { size, backward: false };
}

/** The page that the arguments of a list ask for, its cursors read. */
export function pageOf(
  values: Readonly<Record<string, unknown>>,
  order: { readonly name: string; readonly keys: readonly OrderKey[] },
  bounds: { path: string; limit: number },
): Page {
  const read = (argument: 'after' | 'before') => {
    const cursor = values[argument];
    if (typeof cursor !== 'string') return {};
    return { [argument]: decodeCursor(cursor, order, `${bounds.path}.${argument}`) };
  };
  return { ...pageSize(values, bounds), ...read('after'), ...read('before') };
}
