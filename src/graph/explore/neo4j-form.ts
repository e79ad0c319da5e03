// The JSON forms of what Neo4j's driver returns.

import { indexProperties } from '../../model/columns.ts';
import type { Value } from '../engine.ts';
import { numberForm } from './number-form.ts';

/** What the driver's classes look like; they are told by their parts, as the driver's own checks tell them. */
interface DriverObject {
  readonly labels?: readonly string[];
  readonly type?: string;
  readonly startNodeElementId?: string;
  readonly endNodeElementId?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly start?: unknown;
  readonly segments?: ReadonlyArray<{ readonly relationship: unknown; readonly end: unknown }>;
}

/** An end of an edge, which the driver knows by the server's own id alone; the id of the node is filled in later. */
export interface End {
  readonly elementId: string;
  readonly fill: (id: Value) => void;
}

/** The form of a value; the ends of edges in it are added to `ends`. */
export function neo4jForm(value: unknown, ends: End[]): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'bigint') return numberForm(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => neo4jForm(item, ends));
  return Object.getPrototypeOf(value) === Object.prototype
    ? mapForm(value as Readonly<Record<string, unknown>>, ends)
    : objectForm(value, ends);
}

const NONE: ReadonlySet<string> = new Set();

function mapForm(map: Readonly<Record<string, unknown>>, ends: End[], leftOut = NONE): Value {
  return Object.fromEntries(
    Object.keys(map)
      .filter((key) => !leftOut.has(key))
      .sort()
      .map((key) => [key, neo4jForm(map[key], ends)]),
  );
}

function objectForm(value: object, ends: End[]): Value {
  const { labels, type, startNodeElementId, endNodeElementId, properties, start, segments } = value as DriverObject;
  if (segments !== undefined) {
    const nodes = [start, ...segments.map(({ end }) => end)].map((node) => neo4jForm(node, ends));
    return { nodes, edges: segments.map(({ relationship }) => neo4jForm(relationship, ends)) };
  }
  if (labels !== undefined)
    return { labels: [...labels], properties: mapForm(properties ?? {}, ends, indexProperties) };
  if (type === undefined || startNodeElementId === undefined || endNodeElementId === undefined)
    return momentForm(String(value));
  const edge: Record<string, Value> = { type, from: null, to: null, properties: mapForm(properties ?? {}, ends) };
  const fill = (side: 'from' | 'to') => (id: Value) => {
    edge[side] = id;
  };
  ends.push({ elementId: startNodeElementId, fill: fill('from') }, { elementId: endNodeElementId, fill: fill('to') });
  return edge;
}

/** The driver writes nine digits after the second, and a zone's name beside its offset. */
function momentForm(written: string): string {
  return written.replace(/(\.\d*?)0+(?!\d)/u, (_, digits: string) => (digits === '.' ? '' : digits));
}
