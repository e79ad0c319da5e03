// One form for the answers of all ways, so that they can be compared: connections as lists, edges merged with their nodes.

type Fields = Readonly<Record<string, unknown>>;

/** Fields of which @neo4j/graphql knows no single value, only lists. */
const SINGLE = new Set(['parent', 'venue']);
/** Fields that only say where a list stands. */
const IGNORED = new Set(['cursor', 'pageInfo', '__typename']);

/**
 * The form in which answers are equal: an edge's own fields stand beside its node's, stored evidence is read, null and
 * absent are the same.
 */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === 'string' && value.startsWith('{"document"')) return reason(value);
  if (typeof value !== 'object' || value === null) return value;
  const { edges, nodes, ...rest } = value as Fields;
  const list = edges ?? nodes;
  if (!Array.isArray(list)) return fieldsOf(value as Fields);
  const others = fieldsOf(rest);
  const items = list.map(canonical);
  return Object.keys(others).length > 0 ? { ...others, items } : items;
}

/** The canonical answer of a GraphQL operation with one root field. */
export function canonicalData(data: Fields): unknown {
  const [root] = Object.values(data);
  return canonical(root);
}

/** The same text for two answers that are equal. */
export function fingerprint(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? sorted(value as Fields) : value,
  );
}

function fieldsOf(fields: Fields): Fields {
  const { node, properties, ...own } = fields;
  const merged = [own, properties, node].filter((part) => typeof part === 'object' && part !== null) as Fields[];
  const entries = merged
    .flatMap((part) => Object.entries(part))
    .filter(([name, value]) => !IGNORED.has(name) && value !== null && value !== undefined)
    .map(([name, value]): [string, unknown] => [name, canonical(value)])
    .map(([name, value]): [string, unknown] => [name, SINGLE.has(name) && Array.isArray(value) ? value[0] : value])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

function reason(text: string): Fields {
  const { document, rule, confidence } = JSON.parse(text) as Record<string, unknown>;
  return { source: { name: document }, rule, confidence };
}

function sorted(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
