// The JSON forms of what the embedded engine returns.

import { indexProperties } from '../../model/columns.ts';
import type { Value } from '../engine.ts';
import { numberForm } from './number-form.ts';

/** The form of a value; `idOf` tells the id of the node with an engine's own number. */
export function embeddedForm(value: unknown, idOf: (node: number) => Value): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'bigint') return numberForm(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => embeddedForm(item, idOf));
  // Dates come for moments without a zone alone; all other moments come as texts.
  if (value instanceof Date) return value.toISOString().replace(/(?:\.0+|(\.\d*?)0*)Z$/u, '$1');
  return mapForm(value as Readonly<Record<string, unknown>>, idOf);
}

function mapForm(map: Readonly<Record<string, unknown>>, idOf: (node: number) => Value): Value {
  const form = (item: unknown) => embeddedForm(item, idOf);
  const { _id, _labels: labels, _type: type, _source: source, _target: target, ...properties } = map;
  const isOwn = typeof _id === 'number';
  if (isOwn && Array.isArray(labels))
    return { labels: labels.map(form), properties: plain(properties, form, indexProperties) };
  if (isOwn && typeof source === 'number' && typeof target === 'number')
    return { type: form(type), from: idOf(source), to: idOf(target), properties: plain(properties, form) };
  return plain(map, form);
}

const NONE: ReadonlySet<string> = new Set();

function plain(map: Readonly<Record<string, unknown>>, form: (item: unknown) => Value, leftOut = NONE): Value {
  return Object.fromEntries(
    Object.keys(map)
      .filter((key) => !leftOut.has(key))
      .sort()
      .map((key) => [key, form(map[key])]),
  );
}
