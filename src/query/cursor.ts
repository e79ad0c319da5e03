// Cursors: where a row stands in an order, opaque to users.

import { badCursor } from './query-error.ts';

/** A sort key as a cursor holds it. */
export type KeyValue = string | number | null;

/** Where a row stands: its sort keys and, for ties, its id. */
export interface Position {
  readonly keys: readonly KeyValue[];
  readonly id: string;
}

/** The cursor of a row; `order` names the order that it stands in. */
export function encodeCursor(order: string, { keys, id }: Position): string {
  return Buffer.from(JSON.stringify([order, ...keys, id])).toString('base64url');
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** What a cursor must be to belong to an order. */
export interface CursorOrder {
  readonly name: string;
  readonly keys: readonly { readonly type: 'number' | 'string'; readonly nullable: boolean }[];
}

function fits(value: unknown, { type, nullable }: CursorOrder['keys'][number]): value is KeyValue {
  if (value === null) return nullable;
  return typeof value === type && (typeof value !== 'number' || Number.isFinite(value));
}

/**
 * Reads a cursor of that order.
 * @throws BAD_CURSOR where it is none, or one of another order.
 */
export function decodeCursor(cursor: string, order: CursorOrder, field: string): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || typeof parts[0] !== 'string') {
    throw badCursor(field, `expected a cursor that a page gave, got ${JSON.stringify(cursor.slice(0, 60))}.`);
  }
  const [name, ...values] = parts as [string, ...unknown[]];
  if (name !== order.name) {
    throw badCursor(field, `expected a cursor of the order ${order.name}, got one of ${name.slice(0, 60)}.`);
  }
  const id = values.pop();
  const keys = order.keys.flatMap((key, index) => (fits(values[index], key) ? [values[index] as KeyValue] : []));
  if (values.length !== order.keys.length || keys.length !== values.length || typeof id !== 'string') {
    throw badCursor(field, 'the cursor is damaged.');
  }
  return { keys, id };
}
