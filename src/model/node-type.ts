// What a node type is declared with: its scalar properties, its names, and what it can be filtered and ordered by.

import type { EnumType } from './enums.ts';

/** The labels of the graph's nodes, which are also the names of their GraphQL types. */
export type NodeLabel = 'Paper' | 'Author' | 'Organisation' | 'Reviewer' | 'Review' | 'Digest' | 'Concept' | 'Venue';

/** A scalar property, stored under its own name in both engines. */
export interface Property {
  readonly type: 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | EnumType;
  /** Said to users of the API, so in their words. */
  readonly description: string;
  readonly required?: boolean;
  readonly list?: boolean;
  /** Stored once per language with the suffixes En and Ru, and asked for with a `language` argument; no fallback. */
  readonly localised?: boolean;
  /** Stored, but no field of the API: something else shows it. */
  readonly hidden?: boolean;
}

/** What a list of nodes can be sorted by: a stored property, or the number of nodes that a field of theirs lists. */
export type Order = { readonly description: string } & (
  | { readonly property: string; readonly nullable?: boolean }
  | { readonly count: string }
);

/** One node type; everything that GraphQL, the engines and the writer know of it follows from here. */
export interface NodeType {
  readonly label: NodeLabel;
  /** The root field that lists them all; the one that finds one is the label with a small letter. */
  readonly plural: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, Property>>;
  /** The properties that a node's label is taken from, the first that is set, per language. */
  readonly display: { readonly EN: readonly string[]; readonly RU: readonly string[] };
  /** The properties that hold its names: all of them, folded, answer to filters by name and to `ref`. */
  readonly names: readonly string[];
  /** The stored properties that hold running text, which search reads beside the names. */
  readonly texts?: readonly string[];
  /** The list whose length says how much it matters among others that answer to the same words; without it, nothing does. */
  readonly weighedBy?: string;
  /** Whether completions know its names by their beginning alone: titles have too many words. */
  readonly longNames?: boolean;
  /** Whether `ref` finds it, by a root field of its own. */
  readonly lookup: boolean;
  /** Properties that hold identifiers, with the prefix each is known by in the index of names. */
  readonly identifiers?: Readonly<Record<string, string>>;
  /** Filter field to the property that it compares; `keys` stands for all names. */
  readonly filters: Readonly<Record<string, string>>;
  /** The edge that leads from a part to its whole, for types that form a tree. */
  readonly hierarchy?: 'BROADER' | 'PART_OF';
  readonly orders: Readonly<Record<string, Order>>;
  readonly defaultOrder: { readonly by: string; readonly direction: 'ASC' | 'DESC' };
}

/** Properties that every node has beside its own. */
export const derivedProperties = {
  sortKey: 'The folded label, which lists by name are ordered by.',
  keys: 'All names, folded, which filters by name compare with.',
} as const;
