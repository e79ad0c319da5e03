// The graph as the oracle sees it: nodes and edges in memory, and walks along them.

import type { EdgeRow, GraphRows, NodeRow } from '../../src/ingest/graph-rows.ts';
import { OracleWords } from './oracle-words.ts';

/** One step of a walk, such as `>ABOUT` (along the edge) or `<ABOUT` (against it). */
export type WalkStep = `${'>' | '<'}${string}`;

/** A node that a walk leads to; over a single step, with its edge. */
export interface Reached {
  readonly id: string;
  readonly edge?: EdgeRow;
}

/** The folding that names are compared by, written down once more. */
export function folded(name: string): string {
  const dashes = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[\u2010-\u2015\u2212\u00ad_-]/gu, ' ');
  return dashes.split(/\s+/u).filter(Boolean).join(' ');
}

/** The folding of values in which a hyphen means something. */
export function caseFolded(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/ё/gu, 'е');
}

/** Compares by code point. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [
    Array.from(a, (one) => one.codePointAt(0) ?? 0),
    Array.from(b, (one) => one.codePointAt(0) ?? 0),
  ];
  const at = left.findIndex((point, index) => point !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at] ?? 0) - (right[at] ?? -1);
}

/** A graph to walk in. */
export class OracleGraph {
  readonly #nodes: ReadonlyMap<string, NodeRow>;
  readonly #steps = new Map<string, Reached[]>();
  #words: OracleWords | undefined;

  constructor(rows: GraphRows) {
    this.#nodes = new Map(rows.nodes.map((node) => [node.id, node]));
    for (const edge of rows.edges) {
      this.#link(`${edge.from}>${edge.name}`, { id: edge.to, edge });
      this.#link(`${edge.to}<${edge.name}`, { id: edge.from, edge });
    }
  }

  #link(key: string, reached: Reached): void {
    const known = this.#steps.get(key);
    if (known) known.push(reached);
    else this.#steps.set(key, [reached]);
  }

  /** The node of that id. */
  node(id: string): NodeRow | undefined {
    return this.#nodes.get(id);
  }

  /** The ids of all nodes of a label. */
  all(label: string): readonly string[] {
    return [...this.#nodes.values()].filter((node) => node.label === label).map(({ id }) => id);
  }

  /** A property of a node. */
  property(id: string, name: string): unknown {
    return this.#nodes.get(id)?.properties[name] ?? null;
  }

  /** Where steps lead, each node once. */
  walk(id: string, steps: readonly WalkStep[]): readonly Reached[] {
    const [step, ...rest] = steps;
    if (step === undefined) return [{ id }];
    const first = this.#steps.get(`${id}${step}`) ?? [];
    if (rest.length === 0) return first;
    const ids = new Set(first.flatMap((reached) => this.walk(reached.id, rest).map((far) => far.id)));
    return [...ids].map((far) => ({ id: far }));
  }

  /** A node and all below it in its tree. */
  subtree(id: string): ReadonlySet<string> {
    const step: WalkStep = id.startsWith('concept:') ? '<BROADER' : '<PART_OF';
    const found = new Set<string>(this.#nodes.has(id) ? [id] : []);
    for (const one of found) for (const { id: below } of this.walk(one, [step])) found.add(below);
    return found;
  }

  /** All names of a node. */
  names(id: string): readonly string[] {
    const node = this.#nodes.get(id);
    const { title, shortName, name, nameRu, aliases } = node?.properties ?? {};
    const own =
      node?.label === 'Review' ? [] : [title, shortName, name, nameRu, ...((aliases as string[] | null) ?? [])];
    return own.filter((one) => typeof one === 'string');
  }

  /** Whether all words of a text stand in a node's names and texts. */
  hasWords(id: string, text: string): boolean {
    this.#words ??= new OracleWords(
      new Map(
        [...this.#nodes.values()].map(({ id: each, properties: { abstract, summaryEn, summaryRu } }) => {
          const texts = [abstract, summaryEn, summaryRu].filter((one) => typeof one === 'string');
          return [each, [...this.names(each), ...texts]];
        }),
      ),
    );
    return this.#words.has(id, text);
  }
}
