// Nodes and edges as they are about to be written, put together from whatever states them.

import type { EdgeName } from '../model/edge-type.ts';
import type { StoredEvidence } from '../model/evidence.ts';
import type { NodeLabel } from '../model/node-type.ts';

/** The value of a stored property. */
export type PropertyValue = string | number | boolean | readonly string[] | null | undefined;

/** A node to be written. */
export interface NodeRow {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** An edge to be written. */
export interface EdgeRow {
  readonly name: EdgeName;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly reasons: readonly StoredEvidence[];
}

function isMissing(value: PropertyValue): boolean {
  return value === undefined || value === null;
}

/** Properties of which the least or the greatest of what is stated holds. */
const EXTREMES: Readonly<Record<string, (a: number, b: number) => number>> = {
  firstYear: Math.min,
  lastYear: Math.max,
  score: Math.max,
};

/** What two statements of one property come to: lists are united, years and scores widened, else the first one stands. */
function merged(name: string, known: PropertyValue, stated: PropertyValue): PropertyValue {
  if (Array.isArray(known) && Array.isArray(stated)) return [...new Set([...known, ...stated])];
  if (isMissing(known) || isMissing(stated)) return isMissing(known) ? stated : known;
  const extreme = EXTREMES[name];
  return extreme ? extreme(Number(known), Number(stated)) : known;
}

function mergedProperties(known: NodeRow['properties'], stated: NodeRow['properties']): NodeRow['properties'] {
  const names = new Set([...Object.keys(known), ...Object.keys(stated)]);
  return Object.fromEntries([...names].map((name) => [name, merged(name, known[name], stated[name])]));
}

function unitedReasons(known: readonly StoredEvidence[], stated: readonly StoredEvidence[]): readonly StoredEvidence[] {
  const byText = new Map([...known, ...stated].map((reason) => [JSON.stringify(reason), reason]));
  return [...byText.values()];
}

/** By which an edge is told from all others. */
export function edgeKey({ name, from, to }: EdgeEnds): string {
  return `${name} ${from} ${to}`;
}

/** An edge without what is said of it. */
export type EdgeEnds = Pick<EdgeRow, 'name' | 'from' | 'to'>;

/** A graph in the making: what is stated of one node, or of one edge, in several places comes together here. */
export class GraphRows {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #edges = new Map<string, EdgeRow>();
  readonly #wantsNode: (id: string) => boolean;
  /** Whether an edge is kept. */
  readonly wants: (edge: EdgeEnds) => boolean;

  /** Edges and nodes that are not wanted are left out. */
  constructor(wants: (edge: EdgeEnds) => boolean = () => true, wantsNode: (id: string) => boolean = () => true) {
    this.wants = wants;
    this.#wantsNode = wantsNode;
  }

  addNode(row: NodeRow): void {
    if (!this.#wantsNode(row.id)) return;
    const known = this.#nodes.get(row.id);
    this.#nodes.set(row.id, known ? { ...known, properties: mergedProperties(known.properties, row.properties) } : row);
  }

  addEdge(row: EdgeRow): void {
    if (!this.wants(row)) return;
    const key = edgeKey(row);
    const known = this.#edges.get(key);
    if (!known) {
      this.#edges.set(key, row);
      return;
    }
    const { name, from, to } = row;
    const properties = mergedProperties(known.properties, row.properties);
    this.#edges.set(key, { name, from, to, properties, reasons: unitedReasons(known.reasons, row.reasons) });
  }

  /** The node of that id, as known so far. */
  node(id: string): NodeRow | undefined {
    return this.#nodes.get(id);
  }

  get nodes(): readonly NodeRow[] {
    return [...this.#nodes.values()];
  }

  get edges(): readonly EdgeRow[] {
    return [...this.#edges.values()];
  }
}
