// Reads the chosen part of the graph for the formats: nodes, edges and records, in pages that are dropped once written.

import type { Engine, Row } from '../graph/engine.ts';
import { type Column, edgeColumns, reasonColumns, type StoredValue } from '../model/columns.ts';
import type { EdgeName, EdgeType } from '../model/edge-type.ts';
import { edgeTypes } from '../model/edges.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { MARKS } from '../model/record-line.ts';
import { displayed } from '../query/place.ts';
import { PAGE_ROWS, PATIENCE, pagesOf, partsOf } from './pages.ts';
import { type RecordRow, recordSubjectsOf, recordsOf } from './record-pages.ts';
import { keysOf, type NameOfNode, namesOf, type Selection } from './selection.ts';

/** Properties that are set, by the name they are stored under. */
export type Properties = Readonly<Record<string, StoredValue>>;

/** A node as it is stored. */
export interface ExportedNode {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Properties;
}

/** An edge as it is stored, with what its ends are shown as. */
export interface ExportedEdge {
  readonly name: EdgeName;
  readonly from: string;
  readonly to: string;
  readonly fromShown: string;
  readonly toShown: string;
  readonly properties: Properties;
  /** Each one JSON, as stored. */
  readonly evidence: readonly string[];
  readonly documents: readonly string[];
}

/** A node with the edges at whose end of fewer edges it stands: a paper with its authors, an author with affiliations. */
export interface ExportedRecord {
  readonly node: ExportedNode;
  readonly edges: ReadonlyMap<EdgeName, readonly ExportedEdge[]>;
}

/** Nodes whose edges are read together. */
const NEAR_IDS = 250;

function setOnly(columns: readonly Column[], values: Row): Properties {
  const entries = columns.map(({ name }, index) => [name, values[index] ?? null] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as Properties;
}

function edgeStatement(type: EdgeType): { readonly text: string; readonly columns: readonly Column[] } {
  const { name, from, to, fewer } = type;
  const [near, far] = fewer === 'from' ? ['a', 'b'] : ['b', 'a'];
  const columns = [...edgeColumns(type), ...reasonColumns];
  const start = `UNWIND $ids AS id MATCH (${near}:${type[fewer].label} {id: id})`;
  const pattern = fewer === 'from' ? `(a)-[e:${name}]->(b:${to.label})` : `(b)<-[e:${name}]-(a:${from.label})`;
  const next = `${near}.id > $after0 OR (${near}.id = $after0 AND ${far}.id > $after1)`;
  const shown = [
    displayed({ label: from.label, variable: 'a' }, 'EN'),
    displayed({ label: to.label, variable: 'b' }, 'EN'),
  ];
  const read = [`${near}.id`, `${far}.id`, ...shown, ...columns.map((column) => `e.${column.name}`)].join(', ');
  return { text: `${start} MATCH ${pattern} WHERE ${next} RETURN ${read} ORDER BY ${near}.id, ${far}.id`, columns };
}

function edgeOf({ name, fewer }: EdgeType, columns: readonly Column[], row: Row): ExportedEdge {
  const [near, far, fromShown, toShown, ...values] = row;
  const [from, to] = fewer === 'from' ? [near, far] : [far, near];
  const { evidence = [], documents = [], ...properties } = setOnly(columns, values);
  return {
    name,
    from: String(from),
    to: String(to),
    fromShown: String(fromShown),
    toShown: String(toShown),
    properties,
    evidence: evidence as readonly string[],
    documents: documents as readonly string[],
  };
}

/** The chosen part of a graph, read anew by whoever iterates over it. */
export class GraphReading {
  readonly #engine: Engine;
  readonly #selection: Selection;

  constructor(engine: Engine, selection: Selection) {
    this.#engine = engine;
    this.#selection = selection;
  }

  /** The nodes of a label with these of their properties, in pages. */
  async *nodes(label: NodeLabel, columns: readonly Column[]): AsyncGenerator<readonly ExportedNode[]> {
    for await (const ids of this.#idParts(label, PAGE_ROWS)) yield await this.#nodesOf(label, ids, columns);
  }

  /** The edges of a type between chosen nodes, in pages. */
  async *edges(type: EdgeType): AsyncGenerator<readonly ExportedEdge[]> {
    for await (const ids of this.#idParts(type[type.fewer].label, NEAR_IDS)) yield* this.#edgesOf(type, ids);
  }

  /** The nodes of a label, each with its edges, or with the edges of these types only, in pages of some hundred nodes. */
  async *records(
    label: NodeLabel,
    columns: readonly Column[],
    only?: readonly EdgeName[],
  ): AsyncGenerator<readonly ExportedRecord[]> {
    const own = edgeTypes.filter((type) => type[type.fewer].label === label);
    const types = own.filter(({ name }) => only?.includes(name) ?? true);
    for await (const ids of this.#idParts(label, NEAR_IDS)) {
      const nodes = await this.#nodesOf(label, ids, columns);
      const held = new Map(nodes.map(({ id }) => [id, new Map<EdgeName, ExportedEdge[]>()]));
      for (const type of types) {
        for await (const page of this.#edgesOf(type, ids)) {
          for (const edge of page) {
            const edges = held.get(type.fewer === 'from' ? edge.from : edge.to);
            const known = edges?.get(type.name);
            if (known) known.push(edge);
            else edges?.set(type.name, [edge]);
          }
        }
      }
      yield nodes.map((node) => ({ node, edges: held.get(node.id) ?? new Map() }));
    }
  }

  /** What the index of names leads to chosen nodes of a label by, in pages. */
  async *names(label: NodeLabel): AsyncGenerator<readonly NameOfNode[]> {
    for await (const ids of this.#idParts(label, NEAR_IDS)) yield* namesOf(this.#engine, label, ids);
  }

  /** The names that lead to these nodes. */
  async namesById(label: NodeLabel, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>(ids.map((id) => [id, []]));
    for await (const page of namesOf(this.#engine, label, ids)) {
      for (const { id, key } of page) found.get(id)?.push(key);
    }
    return found;
  }

  /** All keys of the index of names that lead to a chosen node, each once, in pages. */
  nameKeys(): AsyncIterable<readonly string[]> {
    return this.#selection.nameKeys();
  }

  /** Whether facts are left out, or the records behind them: by this choice or from the graph itself. */
  async isPart(): Promise<boolean> {
    const text = 'UNWIND $keys AS key MATCH (r:Record {key: key}) RETURN r.key';
    const parameters = { keys: Object.values(MARKS) };
    return this.#selection.isPart || (await this.#engine.read({ name: 'marks', text, parameters })).length > 0;
  }

  /** The records from which the facts of a whole graph follow, in pages; a part has a mark instead. */
  async *recordRows(): AsyncGenerator<readonly RecordRow[]> {
    if (await this.isPart()) yield [[MARKS.PART, MARKS.PART, null, null]];
    else yield* recordsOf(this.#engine);
  }

  /** The keys under which the records of a whole graph are found, in pages. */
  async *subjects(): AsyncGenerator<readonly string[]> {
    if (!(await this.isPart())) yield* keysOf(this.#engine, 'Subject', 'key');
  }

  /** Which record is found under which key, in pages. */
  async *recordSubjects(): AsyncGenerator<readonly (readonly [record: string, subject: string])[]> {
    if (!(await this.isPart())) yield* recordSubjectsOf(this.#engine);
  }

  async *#idParts(label: NodeLabel, size: number): AsyncGenerator<readonly string[]> {
    for await (const ids of this.#selection.ids(label)) yield* partsOf(ids, size);
  }

  async #nodesOf(label: NodeLabel, ids: readonly string[], columns: readonly Column[]): Promise<ExportedNode[]> {
    const read = ['n.id', ...columns.map(({ name }) => `n.${name}`)].join(', ');
    const text = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN ${read} ORDER BY n.id`;
    const rows = await this.#engine.read({ name: `nodes of ${label}`, text, parameters: { ids } }, PATIENCE);
    return rows.map(([id, ...values]) => ({ label, id: String(id), properties: setOnly(columns, values) }));
  }

  async *#edgesOf(type: EdgeType, ids: readonly string[]): AsyncGenerator<readonly ExportedEdge[]> {
    const { text, columns } = edgeStatement(type);
    const name = `edges ${type.name}`;
    for await (const rows of pagesOf(this.#engine, { name, text, keys: 2, parameters: { ids } })) {
      const edges = rows.map((row) => edgeOf(type, columns, row));
      yield edges.filter(({ from, to }) => this.#isChosen(type, from, to));
    }
  }

  #isChosen({ from, to }: EdgeType, start: string, end: string): boolean {
    return this.#selection.has(from.label, start) && this.#selection.has(to.label, end);
  }
}
