// Cursors: where a row stands in an order, opaque to users.

import { badCursor } from './query-error.ts';

/** A sort key as a cursor holds it. */
export type KeyValue = string | number | boolean | null;

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

function isKey(value: unknown): value is KeyValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * Reads a cursor of that order with that many keys.
 * @throws BAD_CURSOR where it is none, or one of another order.
 */
export function decodeCursor(cursor: string, order: { name: string; keys: number }, field: string): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || typeof parts[0] !== 'string') {
    throw badCursor(field, `expected a cursor that a page gave, got ${JSON.stringify(cursor.slice(0, 60))}.`);
  }
  const [name, ...values] = parts as [string, ...unknown[]];
  if (name !== order.name)
    throw badCursor(field, `expected a cursor of the order ${order.name}, got one of ${name.slice(0, 60)}.`);
  const id = values.pop();
  if (values.length !== order.keys || typeof id !== 'string' || !values.every(isKey)) {
    throw badCursor(field, 'the cursor is damaged.');
  }
  return { keys: values, id };
}
