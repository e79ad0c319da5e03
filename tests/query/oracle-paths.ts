// Paths and neighbourhoods as a naive evaluation finds them: every way followed, then sorted and cut.

import type { EdgeRow, GraphRows } from '../../src/ingest/graph-rows.ts';
import { byCodePoint } from './oracle-graph.ts';

/** What is gone along. */
export interface Ways {
  readonly kinds: readonly string[];
}

/** Two ends, and what a path between them may be. */
export interface PathsAsked extends Ways {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
}

/** A node in the middle, and how much is drawn around it. */
export interface NeighbourhoodAsked extends Ways {
  readonly id: string;
  readonly depth: number;
  readonly first: number;
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  return at < 0 ? 0 : byCodePoint(a[at] as string, b[at] as string);
}

/** Goes along the edges of a graph. */
export class OraclePaths {
  readonly #edges: readonly EdgeRow[];
  readonly #at = new Map<string, EdgeRow[]>();

  constructor(rows: GraphRows) {
    this.#edges = rows.edges;
    for (const edge of rows.edges) {
      for (const end of [edge.from, edge.to]) this.#at.set(end, [...(this.#at.get(end) ?? []), edge]);
    }
  }

  /** The edges at a node, of those kinds. */
  edgesAt(id: string, { kinds }: Ways): readonly EdgeRow[] {
    return (this.#at.get(id) ?? []).filter(({ name }) => kinds.includes(name));
  }

  #neighbours(id: string, ways: Ways): readonly string[] {
    return this.edgesAt(id, ways).map(({ from, to }) => (from === id ? to : from));
  }

  /** How many steps every node is from one. */
  #distances(id: string, ways: Ways): ReadonlyMap<string, number> {
    const found = new Map([[id, 0]]);
    for (const [one, steps] of found) {
      for (const next of this.#neighbours(one, ways)) if (!found.has(next)) found.set(next, steps + 1);
    }
    return found;
  }

  /** The first simple paths, shortest first, of one length by their ids. */
  paths(asked: PathsAsked): readonly (readonly string[])[] {
    const { from, to, maxLength, first } = asked;
    if (from === to) return [];
    const left = this.#distances(to, asked);
    const paths: (readonly string[])[] = [];
    const follow = (path: readonly string[], length: number): void => {
      const last = path.at(-1) as string;
      if (last === to || path.length > length) {
        if (last === to && path.length === length + 1) paths.push(path);
        return;
      }
      for (const next of new Set(this.#neighbours(last, asked))) {
        const steps = left.get(next) ?? Number.POSITIVE_INFINITY;
        if (steps + path.length <= length && !path.includes(next)) follow([...path, next], length);
      }
    };
    for (let length = 1; length <= maxLength && paths.length < first; length++) follow([from], length);
    return [...paths].sort((a, b) => a.length - b.length || compareIds(a, b)).slice(0, first);
  }

  /** The fact that a path shows between two nodes. */
  step(one: string, other: string, { kinds }: Ways): EdgeRow | undefined {
    for (const kind of kinds) {
      const own = this.edgesAt(one, { kinds: [kind] });
      const found = own.find((edge) => edge.to === other) ?? own.find((edge) => edge.from === other);
      if (found) return found;
    }
    return undefined;
  }

  /** The nodes of a drawing, the one in the middle first, and whether some were left out. */
  neighbourhood(asked: NeighbourhoodAsked): { readonly ids: readonly string[]; readonly truncated: boolean } {
    const drawn = [asked.id];
    let layer: readonly string[] = [asked.id];
    for (let step = 1; step <= asked.depth; step++) {
      const links = new Map<string, number>();
      for (const near of layer) {
        for (const far of this.#neighbours(near, asked))
          if (!drawn.includes(far)) links.set(far, (links.get(far) ?? 0) + 1);
      }
      const facts = (id: string) => this.edgesAt(id, asked).length;
      const ranked = [...links].sort(
        ([a, linksOfA], [b, linksOfB]) => linksOfB - linksOfA || facts(b) - facts(a) || byCodePoint(a, b),
      );
      layer = ranked.slice(0, asked.first - drawn.length).map(([id]) => id);
      drawn.push(...layer);
      if (layer.length < ranked.length) return { ids: drawn, truncated: true };
    }
    return { ids: drawn, truncated: false };
  }

  /** All edges between two of these nodes, by kind, then by their ends. */
  among(ids: readonly string[], { kinds }: Ways): readonly EdgeRow[] {
    const known = new Set(ids);
    const found = this.#edges.filter(({ name, from, to }) => kinds.includes(name) && known.has(from) && known.has(to));
    return found.sort(
      (a, b) => kinds.indexOf(a.name) - kinds.indexOf(b.name) || compareIds([a.from, a.to], [b.from, b.to]),
    );
  }
}
