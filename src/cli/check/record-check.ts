// Checks that the facts of the graph are those that follow from its records, derived anew and compared.

import type { GraphReading } from '../../exports/reading.ts';
import type { Engine } from '../../graph/engine.ts';
import { GraphRows, type PropertyValue } from '../../ingest/graph-rows.ts';
import { knowledgeRows } from '../../ingest/knowledge-rows.ts';
import { addStatements } from '../../ingest/statements/rows.ts';
import type { Settled } from '../../ingest/statements/settle.ts';
import type { ReviewStatement } from '../../ingest/statements/statement.ts';
import { storedDecisions, united } from '../../ingest/statements/store.ts';
import { ownColumns } from '../../model/columns.ts';
import { edgeTypes } from '../../model/edges.ts';
import { nodeLabels, nodeTypes } from '../../model/nodes.ts';
import { type Finding, Tally, WRITE_ANEW } from './finding.ts';

const CHECK = 'records';
/** Deriving holds everything in memory: more records than these are compared only where that is asked for. */
const CHEAP = 5_000;

/** One text for equal values, whatever the order of keys; what is not set and what is empty count as one. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner ?? undefined;
    const set = Object.entries(inner).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0));
    return Object.fromEntries(set.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Text that is no JSON differs from all that records state, as it should. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** @throws SyntaxError where a record is no JSON. */
async function derivedRows(engine: Engine, graph: GraphReading): Promise<GraphRows> {
  const decided = await storedDecisions(engine);
  const settled = new Map<ReviewStatement, Settled>();
  for await (const page of graph.recordRows()) {
    for (const [, stated, linked, whose] of page) {
      if (linked === null || whose === null) continue;
      settled.set(united(JSON.parse(stated), JSON.parse(linked)), JSON.parse(whose) as Settled);
    }
  }
  const rows = new GraphRows();
  knowledgeRows(decided, rows);
  addStatements(rows, settled, decided.samePersons);
  return rows;
}

/** Counts what differs from what is expected by key, and what is expected and not there. */
class Comparison {
  readonly tally = new Tally();
  readonly #expected: Map<string, string>;

  constructor(expected: Iterable<readonly [key: string, text: string]>) {
    this.#expected = new Map(expected);
  }

  meet(key: string, text: string): void {
    this.tally.seen++;
    const expected = this.#expected.get(key);
    this.#expected.delete(key);
    if (expected === undefined) this.tally.fault(`${key} follows from no record`);
    else if (expected !== text) this.tally.fault(`${key} differs from what records state`);
  }

  end(): void {
    for (const key of this.#expected.keys()) this.tally.fault(`${key} is missing`);
  }
}

const nodeText = (properties: Readonly<Record<string, PropertyValue>>) => canonical(properties);
const edgeText = (properties: Readonly<Record<string, PropertyValue>>, reasons: readonly unknown[]) =>
  canonical([properties, reasons.map(canonical).sort()]);

async function compare(rows: GraphRows, graph: GraphReading): Promise<Tally> {
  const edgeKey = ({ name, from, to }: { name: string; from: string; to: string }) => `${name} from ${from} to ${to}`;
  const comparison = new Comparison([
    ...rows.nodes.map(({ id, properties }) => [id, nodeText(properties)] as const),
    ...rows.edges.map((edge) => [edgeKey(edge), edgeText(edge.properties, edge.reasons)] as const),
  ]);
  for (const label of nodeLabels) {
    for await (const page of graph.nodes(label, ownColumns(nodeTypes[label]))) {
      for (const { id, properties } of page) comparison.meet(id, nodeText(properties));
    }
  }
  for (const type of edgeTypes) {
    for await (const page of graph.edges(type)) {
      for (const edge of page) {
        const reasons = edge.evidence.map(parsed);
        comparison.meet(edgeKey(edge), edgeText(edge.properties, reasons));
      }
    }
  }
  comparison.end();
  return comparison.tally;
}

/** Derives the facts anew and compares them; of a large graph only where `isThorough`. */
export async function checkRecords(engine: Engine, graph: GraphReading, isThorough: boolean): Promise<Finding> {
  if (await graph.isPart())
    return { check: CHECK, state: 'ok', says: 'a part of a graph has no records to compare with' };
  const [row] = await engine.read({ name: 'count records', text: 'MATCH (r:Record) RETURN count(r)', parameters: {} });
  const records = Number(row?.[0]);
  if (records > CHEAP && !isThorough) {
    const says = `${records} records are not compared with the facts, as that takes long`;
    return { check: CHECK, state: 'advice', says, helps: 'papergraph check --thorough compares them' };
  }
  const derived = await derivedRows(engine, graph).catch((error: unknown) => {
    if (error instanceof SyntaxError) return error;
    throw error;
  });
  if (derived instanceof SyntaxError) {
    return { check: CHECK, state: 'fault', says: `a record cannot be read: ${derived.message}`, helps: WRITE_ANEW };
  }
  const well = `they are those that follow from ${records} records`;
  return (await compare(derived, graph)).finding(CHECK, { things: 'nodes and edges', well, helps: WRITE_ANEW });
}
