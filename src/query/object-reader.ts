// Puts an object of the answer together out of the readers of its fields.

import type { Row } from '../graph/engine.ts';
import type { Reader } from './place.ts';
import { TYPE } from './type-key.ts';

/** The fields of an object by response key, in response order. */
export type FieldReaders = readonly (readonly [key: string, read: Reader])[];

/** Reads an object with these fields; one of an interface type also says its type. */
export function objectReader(fields: FieldReaders, typeName?: string): Reader {
  const keys = fields.map(([key]) => key);
  const readers = fields.map(([, read]) => read);
  const bare = keys.includes('__proto__');
  return (row: Row) => {
    const object: Record<string | symbol, unknown> = bare ? Object.create(null) : {};
    for (let index = 0; index < keys.length; index++) {
      object[keys[index] as string] = (readers[index] as Reader)(row);
    }
    if (typeName) object[TYPE] = typeName;
    return object;
  };
}

/** Reads the same value from every row. */
export function constant(value: unknown): Reader {
  return () => value;
}
