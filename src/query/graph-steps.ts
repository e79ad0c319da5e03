// The statements that a search walks the graph by: which node an id means, and who the neighbours of nodes are.

import type { Parameters, Row, Statement, Value } from '../graph/engine.ts';
import type { EdgeName } from '../model/edge-type.ts';
import { edgeTypes } from '../model/edges.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { labelOfId } from '../model/nodes.ts';

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

  /** The ids of the nodes that ids mean, former ones included; undefined where an id means none. */
  async resolved(ids: readonly string[]): Promise<readonly (string | undefined)[]> {
    const own = (label: NodeLabel) =>
      `UNWIND $${label} AS id CALL (id) { MATCH (n:${label} {id: id}) RETURN collect(n.id) AS ns } ` +
      `CALL (id) { MATCH (:Name {key: id})-[:NAMES]->(n:${label}) RETURN collect(n.id) AS ms } ` +
      'WITH id, head(ns + ms) AS found WHERE found IS NOT NULL RETURN collect([id, found])';
    const found = new Map(await this.#perLabel('resolve', { labels: byLabel(ids) }, own));
    return ids.map((id) => found.get(id) as string | undefined);
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
    const labels = new Map([...byLabel(ids)].filter(([label]) => this.#at(label).length > 0));
    return (await this.#perLabel('neighbours', { labels, limit: most + 1 }, listed)) as readonly Neighbours[];
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
      const labels = new Map([...byLabel(ids)].filter(([label]) => few(label).length > 0));
      found.push(...((await this.#perLabel('few neighbours', { labels }, listed)) as readonly Neighbours[]));
    }
    return found;
  }

  /**
   * The nodes that most facts link to the ones given, so many at most: of those linked alike, first what more facts speak of,
   * then by id. Of the ones given, those with more than `most` facts are not followed.
   */
  async mostLinked(
    ids: readonly string[],
    { first, most }: { readonly first: number; readonly most: number },
  ): Promise<MostLinked> {
    const labels = new Map([...byLabel(ids)].filter(([label]) => this.#at(label).length > 0));
    if (labels.size === 0) return { ids: [], isPartial: false };
    const kinds = this.#kinds.join('|');
    const starts = [...labels.keys()].map(
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
    const parameters = { ...Object.fromEntries(labels), first, limit: most + 1 } as Parameters;
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

  /** One list of pairs for each label, all in one. */
  async #perLabel(
    what: string,
    { labels, limit }: { readonly labels: ReadonlyMap<NodeLabel, readonly string[]>; readonly limit?: number },
    body: (label: NodeLabel) => string,
  ): Promise<readonly (readonly [string, Value])[]> {
    if (labels.size === 0) return [];
    const lists = [...labels.keys()].map((label, at) => `CALL { ${body(label)} AS r${at} }`);
    const text = `${lists.join('\n')}\nRETURN ${lists.map((_, at) => `r${at}`).join(', ')}`;
    const parameters = { ...Object.fromEntries(labels), ...(limit !== undefined && { limit }) } as Parameters;
    const [row = []] = await this.#ask({ name: `${this.#name} ${what}`, text, parameters });
    return row.flat() as unknown as (readonly [string, Value])[];
  }
}
