// Groups things that share a key, directly or through others.

/** The groups, each in the order of `things`, by their first members; one without keys is a group of its own. */
export function components<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): readonly (readonly Thing[])[] {
  const parent = things.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const first = new Map<string, number>();
  things.forEach((thing, index) => {
    for (const key of keysOf(thing)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else parent[Math.max(root(known), root(index))] = Math.min(root(known), root(index));
    }
  });
  const groups = new Map<number, Thing[]>();
  things.forEach((thing, index) => {
    const group = groups.get(root(index));
    if (group) group.push(thing);
    else groups.set(root(index), [thing]);
  });
  return [...groups.values()];
}
