// What the loaders receive: batches of nodes of one label, then batches of edges of one type.

/** A property value as both engines store it. */
export type PropertyValue = string | number | boolean | readonly string[];

/** Properties by name. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Nodes of one label; each row holds the property that `key` names, unique for the label. */
export interface NodeBatch {
  readonly label: string;
  readonly key: 'id' | 'key';
  readonly rows: readonly Properties[];
}

/** One edge, its ends by their keys. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Edges of one type between nodes of two labels. */
export interface EdgeBatch {
  readonly type: string;
  readonly from: { readonly label: string; readonly key: 'id' | 'key' };
  readonly to: { readonly label: string; readonly key: 'id' | 'key' };
  readonly rows: readonly EdgeRow[];
}

/** Cuts rows into batches of at most `size`. */
export function* batches<Row>(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
