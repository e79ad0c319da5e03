// The statements that a search walks the graph by: which node an id means, and who the neighbours of nodes are.

import type { Parameters, Row, Statement, Value } from '../graph/engine.ts';
import type { EdgeName } from '../model/edge-type.ts';
import { edgeTypes } from '../model/edges.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { labelOfId, nodeLabels } from '../model/nodes.ts';

/** Runs one reading statement. */
export type Ask = (statement: Statement) => Promise<readonly Row[]>;

/** A node and its neighbours; null where it has more than were to be looked at. */
export type Neighbours = readonly [id: string, neighbours: readonly string[] | null];

/** Ids by the label that they speak of. */
export function byLabel(ids: readonly string[]): ReadonlyMap<NodeLabel, readonly string[]> {
  const labels = new Map<NodeLabel, string[]>();
  for (const id of ids) {
    const label = labelOfId(id);
    if (!label) continue;
    const known = labels.get(label);
    if (known) known.push(id);
    else labels.set(label, [id]);
  }
  return labels;
}

/** Nodes that most facts link to others, best first, and whether some of those others had too many facts to be followed. */
export interface MostLinked {
  readonly ids: readonly string[];
  readonly isPartial: boolean;
}

/** A node that an id means, and how many facts it has. */
export interface MeantNode {
  readonly id: string;
  readonly facts: number;
}

/** Ids, the labels that are asked about, and how many rows of each. */
interface LabelledIds {
  readonly labels: readonly NodeLabel[];
  readonly ids: readonly string[];
  readonly limit?: number;
}

/** For each label a parameter with its ids. */
function listsOf(labels: readonly NodeLabel[], ids: readonly string[]): Parameters {
  const own = byLabel(ids);
  return Object.fromEntries(labels.map((label) => [label, own.get(label) ?? []]));
}

/** Walks a graph along edges of some kinds. */
export class GraphSteps {
  readonly #ask: Ask;
  readonly #kinds: readonly EdgeName[];
  readonly #name: string;

  constructor(ask: Ask, { name, kinds }: { readonly name: string; readonly kinds: readonly EdgeName[] }) {
    this.#ask = ask;
    this.#name = name;
    this.#kinds = kinds;
  }

  /** The nodes that ids mean, former ones included, and how many facts each has; undefined where an id means none. */
  async resolved(ids: readonly string[]): Promise<readonly (MeantNode | undefined)[]> {
    const meant = (label: NodeLabel) => {
      const kinds = this.#at(label).join('|');
      const facts = kinds ? `COUNT { MATCH (n)-[:${kinds}]-() }` : '0';
      return (
        `UNWIND $${label} AS key CALL (key) { MATCH (n:${label} {id: key}) RETURN collect(n) AS ns } ` +
        `CALL (key) { MATCH (:Name {key: key})-[:NAMES]->(n:${label}) RETURN collect(n) AS ms } ` +
        `WITH key, head(ns + ms) AS n WHERE n IS NOT NULL RETURN collect([key, n.id, ${facts}])`
      );
    };
    const found = (await this.#perLabel('resolve', { labels: nodeLabels, ids }, meant)) as readonly [
      string,
      string,
      number,
    ][];
    const nodes = new Map(found.map(([key, id, facts]) => [key, { id, facts }]));
    return ids.map((id) => nodes.get(id));
  }

  /**
   * The neighbours of each node; one that several facts lead to stands there as often. Of a node with more than `most` facts
   * no more are looked at.
   */
  async neighbours(ids: readonly string[], most: number): Promise<readonly Neighbours[]> {
    const listed = (label: NodeLabel) =>
      `UNWIND $${label} AS id MATCH (n:${label} {id: id}) ` +
      `CALL (n) { MATCH (n)-[:${this.#at(label).join('|')}]-(m) WITH m LIMIT $limit RETURN collect(m.id) AS ms } ` +
      'RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END])';
    const labels = nodeLabels.filter((label) => this.#at(label).length > 0);
    return (await this.#perLabel('neighbours', { labels, ids, limit: most + 1 }, listed)) as readonly Neighbours[];
  }

  /** The neighbours along the kinds of edges of which such nodes have few: what is above a concept, not its papers. */
  async fewNeighbours(ids: readonly string[]): Promise<readonly Neighbours[]> {
    const found: Neighbours[] = [];
    for (const end of ['from', 'to'] as const) {
      const few = (label: NodeLabel) => this.#at(label, end);
      const listed = (label: NodeLabel) => {
        const [left, right] = end === 'from' ? ['-', '->'] : ['<-', '-'];
        const match = `MATCH (n:${label} {id: id})${left}[:${few(label).join('|')}]${right}(m)`;
        return `UNWIND $${label} AS id ${match} WITH id, collect(m.id) AS ms RETURN collect([id, ms])`;
      };
      const labels = nodeLabels.filter((label) => few(label).length > 0);
      found.push(...((await this.#perLabel('few neighbours', { labels, ids }, listed)) as readonly Neighbours[]));
    }
    return found;
  }

  /** The neighbours that two nodes have in common, by id, so many at most. */
  async commonNeighbours(one: string, other: string, most: number): Promise<readonly string[]> {
    const [near, far] = [labelOfId(one), labelOfId(other)];
    const kinds = this.#kinds.join('|');
    const text =
      `MATCH (a:${near} {id: $one}) MATCH (b:${far} {id: $other}) MATCH (a)-[:${kinds}]-(m) MATCH (m)-[:${kinds}]-(b) ` +
      'WITH DISTINCT m ORDER BY m.id LIMIT $most RETURN m.id';
    const rows = await this.#ask({ name: `${this.#name} common neighbours`, text, parameters: { one, other, most } });
    return rows.map(([id]) => String(id));
  }

  /**
   * The nodes that most facts link to the ones given, so many at most: of those linked alike, first what more facts speak of,
   * then by id. Of the ones given, those with more than `most` facts are not followed.
   */
  async mostLinked(
    ids: readonly string[],
    { first, most }: { readonly first: number; readonly most: number },
  ): Promise<MostLinked> {
    const labels = nodeLabels.filter((label) => this.#at(label).length > 0);
    if (labels.length === 0) return { ids: [], isPartial: false };
    const kinds = this.#kinds.join('|');
    const starts = labels.map(
      (label, at) => `CALL { UNWIND $${label} AS id MATCH (n:${label} {id: id}) RETURN collect(n) AS n${at} }`,
    );
    const followed = `UNWIND given AS n CALL (n) { MATCH (n)-[:${kinds}]-(m) WITH m LIMIT $limit RETURN count(m) AS c } WITH n, c WHERE c < $limit`;
    const ranked =
      `MATCH (n)-[:${kinds}]-(m) WITH m, count(*) AS links ` +
      `WITH m, links, COUNT { MATCH (m)-[:${kinds}]-() } AS facts ORDER BY links DESC, facts DESC, m.id LIMIT $first`;
    const text = [
      ...starts,
      `WITH ${starts.map((_, at) => `n${at}`).join(' + ')} AS given`,
      `CALL (given) { ${followed} RETURN collect(n) AS ns }`,
      `CALL (ns) { UNWIND ns AS n ${ranked} RETURN collect([m.id, links, facts]) AS found }`,
      'RETURN size(given) - size(ns), found',
    ].join('\n');
    const parameters = { ...listsOf(labels, ids), first, limit: most + 1 };
    const [row] = await this.#ask({ name: `${this.#name} most linked`, text, parameters });
    const [left, found] = row as unknown as [number, readonly (readonly [string, number, number])[]];
    return { ids: found.map(([id]) => id), isPartial: left > 0 };
  }

  /** The kinds of edges at nodes of a label; with an end, those of which such nodes have few and stand at that end. */
  #at(label: NodeLabel, end?: 'from' | 'to'): readonly EdgeName[] {
    const ends = end ? [end] : (['from', 'to'] as const);
    const own = edgeTypes.filter(
      (edge) => this.#kinds.includes(edge.name) && ends.some((one) => edge[one].label === label),
    );
    return own.filter(({ fewer }) => !end || fewer === end).map(({ name }) => name);
  }

  /** One list of rows for each label, all in one; the text depends on the labels and not on the ids, so its plan is kept. */
  async #perLabel(
    what: string,
    { labels, ids, limit }: LabelledIds,
    body: (label: NodeLabel) => string,
  ): Promise<readonly Value[]> {
    if (labels.length === 0) return [];
    const lists = labels.map((label, at) => `CALL { ${body(label)} AS r${at} }`);
    const text = `${lists.join('\n')}\nRETURN ${lists.map((_, at) => `r${at}`).join(', ')}`;
    const parameters = { ...listsOf(labels, ids), ...(limit !== undefined && { limit }) };
    const [row = []] = await this.#ask({ name: `${this.#name} ${what}`, text, parameters });
    return row.flatMap((list) => list as readonly Value[]);
  }
}
