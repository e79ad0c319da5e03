// Values to ask for: what the graph's nodes hold, by label and filter, so that generated questions find something.

import type { GraphRows, NodeRow } from '../../src/ingest/graph-rows.ts';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeTypes } from '../../src/model/nodes.ts';
import type { Draw } from './draw.ts';

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** What a property, or all names or handles, of nodes hold. */
function valuesOf(rows: readonly NodeRow[], label: NodeLabel, on: string): readonly unknown[] {
  const properties = on === 'keys' ? nodeTypes[label].names : on === 'handleKeys' ? ['handles'] : [on];
  const values = rows.flatMap((row) => properties.flatMap((name) => listed(row.properties[name])));
  if (on !== 'handleKeys') return values;
  return values.map((handle) => String(handle).slice(String(handle).indexOf(':') + 1));
}

/** The values of a graph. */
export class Stock {
  readonly #ids = new Map<string, readonly string[]>();
  readonly #values = new Map<string, readonly unknown[]>();
  readonly #references = new Map<string, readonly string[]>();

  constructor(rows: GraphRows) {
    for (const { label, filters, identifiers, plural } of Object.values(nodeTypes)) {
      const own = rows.nodes.filter((row) => row.label === label);
      this.#ids.set(
        label,
        own.map(({ id }) => id),
      );
      for (const [field, on] of Object.entries(filters)) {
        this.#values.set(`${label}.${field}`, valuesOf(own, label, on));
      }
      const names = ['keys', ...Object.keys(identifiers ?? {})].flatMap((on) => valuesOf(own, label, on));
      this.#references.set(label, [...names.map(String), `${plural} that are not there`]);
    }
  }

  /** An id of that label; now and then one that nothing has. */
  id(draw: Draw, label: NodeLabel): string {
    return draw.chance(5) ? `${label.toLowerCase()}:nothing-has-this` : draw.pick(this.#ids.get(label) ?? []);
  }

  /** A value that a filter of that label may find. */
  value(draw: Draw, label: NodeLabel, field: string): unknown {
    const values = this.#values.get(`${label}.${field}`) ?? [];
    return values.length > 0 ? draw.pick(values) : undefined;
  }

  /** An id, a name or an identifier of that label. */
  reference(draw: Draw, label: NodeLabel): string {
    return draw.chance(30) ? this.id(draw, label) : respelt(draw, draw.pick(this.#references.get(label) ?? ['?']));
  }
}

/** The same text as another hand would write it: folding makes both one. */
export function respelt(draw: Draw, text: string): string {
  const ways: readonly ((text: string) => string)[] = [
    (same) => same,
    (same) => same.toUpperCase(),
    (same) => same.toLowerCase().replaceAll('ё', 'е'),
    (same) => same.replaceAll('е', 'ё'),
    (same) => same.replaceAll('-', ' ').replaceAll(' ', '  '),
    (same) => same.replaceAll(' ', '–'),
  ];
  return draw.chance(60) ? text : draw.pick(ways)(text);
}

/** A part of a text: the beginning of it, or something inside. */
export function part(draw: Draw, text: string, start: boolean): string {
  const letters = [...text];
  const from = start ? 0 : draw.integer(0, Math.max(letters.length - 2, 0));
  return letters.slice(from, from + draw.integer(1, 5)).join('');
}
