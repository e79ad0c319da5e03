// The part of the graph that a search has seen: nodes by number, and which of them are neighbours.

/** Nodes and the facts between them, each way; grows as a search goes on. */
export class KnownGraph {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #neighbours: Set<number>[] = [];

  /** The number of a node, given when it is first met. */
  number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#ids.length);
    this.#neighbours.push(new Set());
    return this.#ids.push(id) - 1;
  }

  /** The id of a number. */
  id(number: number): string {
    return this.#ids[number] as string;
  }

  /** Takes note that two nodes are neighbours. */
  link(one: number, other: number): void {
    this.#neighbours[one]?.add(other);
    this.#neighbours[other]?.add(one);
  }

  /** The neighbours of a node that were seen. */
  neighbours(number: number): ReadonlySet<number> {
    return this.#neighbours[number] as ReadonlySet<number>;
  }

  /** How many steps each node is from one, up to a most; none for those that are farther. */
  distances(from: number, most: number): ReadonlyMap<number, number> {
    const found = new Map([[from, 0]]);
    let frontier = [from];
    for (let steps = 1; steps <= most && frontier.length > 0; steps++) {
      const next: number[] = [];
      for (const node of frontier) {
        for (const neighbour of this.neighbours(node)) {
          if (found.has(neighbour)) continue;
          found.set(neighbour, steps);
          next.push(neighbour);
        }
      }
      frontier = next;
    }
    return found;
  }
}
