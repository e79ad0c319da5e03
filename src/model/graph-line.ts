// A graph as lines of JSON: what each line may hold, out of the model, for whoever writes them and reads them back.

import { z } from 'zod';
import { type Column, edgeColumns, ownColumns, type StoredValue } from './columns.ts';
import type { EdgeName } from './edge-type.ts';
import { edgeTypes } from './edges.ts';
import type { StoredEvidence } from './evidence.ts';
import type { NodeLabel } from './node-type.ts';
import { nodeLabels, nodeTypes } from './nodes.ts';
import type { RecordLine } from './record-line.ts';

/** The version of the lines; it rises when a reader of the old ones would misread the new ones. */
export const GRAPH_LINES_VERSION = 1;

function valueSchema({ type, isList }: Column): z.ZodType {
  if (typeof type === 'object') return z.enum(Object.keys(type.values));
  const one = { String: z.string(), Date: z.string(), Int: z.int(), Float: z.number(), Boolean: z.boolean() }[type];
  return isList ? z.array(one) : one;
}

function propertiesSchema(columns: readonly Column[]) {
  return z.strictObject(Object.fromEntries(columns.map((column) => [column.name, valueSchema(column).optional()])));
}

const names = z.array(z.string().min(1));

function nodeLine(label: NodeLabel) {
  const id = z
    .string()
    .regex(new RegExp(`^${label.toLowerCase()}:.`, 'su'), `expected an id that begins with ${label.toLowerCase()}:`);
  return z.strictObject({
    node: z.literal(label),
    id,
    properties: propertiesSchema(ownColumns(nodeTypes[label])),
    names,
  });
}

/** One reason for an edge; what a later version says besides is kept. */
export const reasonSchema = z.looseObject({
  document: z.string(),
  start: z.int().nullable().optional(),
  end: z.int().nullable().optional(),
  quote: z.string().nullable().optional(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

function edgeLine(type: (typeof edgeTypes)[number]) {
  const properties = propertiesSchema(edgeColumns(type));
  return z.strictObject({
    edge: z.literal(type.name),
    from: z.string(),
    to: z.string(),
    properties,
    evidence: z.array(reasonSchema),
  });
}

const count = z.int().nonnegative();

/** The first line: what the file is; whether it is a part of a graph, which comes without records. */
export const headLine = z.strictObject({
  papergraph: z.literal('graph'),
  version: z.literal(GRAPH_LINES_VERSION),
  part: z.boolean().default(false),
});
/** A line of one node. */
export const nodeLines = z.discriminatedUnion('node', nodeLabels.map(nodeLine) as [ReturnType<typeof nodeLine>]);
/** A line of one edge. */
export const edgeLines = z.discriminatedUnion('edge', edgeTypes.map(edgeLine) as [ReturnType<typeof edgeLine>]);
/** The last line: how many of each came before, which tells a whole file from one cut short. */
export const endLine = z.strictObject({ end: z.strictObject({ nodes: count, edges: count, records: count }) });

type Properties = Readonly<Record<string, StoredValue>>;

/** A node with its own properties and the keys that the index of names leads to it by; all nodes come before all edges. */
export interface NodeLine {
  readonly node: NodeLabel;
  readonly id: string;
  readonly properties: Properties;
  readonly names: readonly string[];
}

/** An edge between two of the nodes, with why it is there. */
export interface EdgeLine {
  readonly edge: EdgeName;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly evidence: readonly StoredEvidence[];
}

/** Any of the lines. */
export type GraphLine = z.input<typeof headLine> | NodeLine | EdgeLine | RecordLine | z.input<typeof endLine>;
