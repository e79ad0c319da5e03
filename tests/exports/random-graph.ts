// Random graphs of the model's own kinds, with values that break what is careless about text.

import fc from 'fast-check';
import { type EdgeRow, GraphRows, type NodeRow } from '../../src/ingest/graph-rows.ts';
import { type Column, edgeColumns, ownColumns } from '../../src/model/columns.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import type { StoredEvidence } from '../../src/model/evidence.ts';
import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeLabels, nodeTypes } from '../../src/model/nodes.ts';

/** Texts that break careless writers: quotes, ends of lines and of sections, marks nobody sees, formulas, length. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '"',
  '""quoted""',
  'it\'s, a \\ "test"; with | marks',
  'line one\nline two\r\nline three\rline four',
  '\tleading tab',
  '\rleading return',
  ']]>',
  "``quoted'' -- and --- so on",
  '<b>&amp;</b> <!-- & -->',
  '{"json": [1, null]}',
  '\\u0022 \\n \\',
  '=HYPERLINK("http://127.0.0.1/","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  'null',
  'Attention — 注意 — внимание — תשומת לב',
  'right\u202eto left\u202c \u200f\u200b\ufeff',
  '🦔👩‍🔬 and 𝔘nicode',
  'a {brace} } { $x_1^2$ 100% #1 ~ & \\alpha',
  'x'.repeat(10_000),
  'ё'.repeat(2_000),
];

/** Texts, many of them hostile. */
export const randomText = fc.oneof(
  { arbitrary: fc.constantFrom(...HOSTILE_TEXTS), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 3 },
);

function value({ type, isList }: Column): fc.Arbitrary<string | number | boolean | readonly string[]> {
  if (typeof type === 'object') return fc.constantFrom(...Object.keys(type.values));
  if (isList) return fc.array(randomText, { maxLength: 3 });
  if (type === 'Int') return fc.integer();
  if (type === 'Float') return fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0);
  return type === 'Boolean' ? fc.boolean() : randomText;
}

function properties(columns: readonly Column[]): fc.Arbitrary<NodeRow['properties']> {
  const values = Object.fromEntries(columns.map((column) => [column.name, value(column)]));
  return fc.record(values, { requiredKeys: [] });
}

/** Ids differ by their number, whatever comes after it. */
function node(label: NodeLabel): fc.Arbitrary<(index: number) => NodeRow> {
  return fc.tuple(properties(ownColumns(nodeTypes[label])), randomText).map(([given, tail]) => (index) => {
    const id = `${label.toLowerCase()}:${index}-${tail.slice(0, 20)}`;
    // A document stands for one digest alone.
    return { label, id, properties: label === 'Digest' ? { ...given, document: `${index}.txt` } : given };
  });
}

const evidence: fc.Arbitrary<StoredEvidence> = fc.record(
  {
    document: randomText,
    start: fc.nat(),
    end: fc.nat(),
    quote: randomText,
    rule: fc.constantFrom('curated', 'byline'),
    confidence: fc.constantFrom(0, 0.5, 1),
  },
  { requiredKeys: ['document', 'rule', 'confidence'] },
);

const edge = fc.constantFrom(...edgeTypes).chain((type) =>
  fc.record({
    type: fc.constant(type),
    from: fc.nat(),
    to: fc.nat(),
    properties: properties(edgeColumns(type)),
    reasons: fc.array(evidence, { minLength: 1, maxLength: 3 }),
  }),
);

/** Kinds that most edges are between. */
const COMMON: readonly NodeLabel[] = [
  'Paper',
  'Paper',
  'Paper',
  'Author',
  'Organisation',
  'Concept',
  'Concept',
  'Review',
];

/** Small graphs: some nodes of any label, and edges between those that are there. */
export const randomGraph: fc.Arbitrary<GraphRows> = fc
  .record({
    nodes: fc.array(fc.constantFrom(...COMMON, ...nodeLabels).chain(node), { minLength: 2, maxLength: 16 }),
    edges: fc.array(edge, { maxLength: 40 }),
  })
  .map(({ nodes, edges }) => {
    const rows = new GraphRows();
    const made = nodes.map((make, index) => make(index));
    for (const row of made) rows.addNode(row);
    for (const { type, from, to, ...rest } of edges) {
      const ends = [
        [type.from.label, from],
        [type.to.label, to],
      ].map(([label, choice]) => {
        const candidates = made.filter((row) => row.label === label);
        return candidates[Number(choice) % Math.max(candidates.length, 1)]?.id;
      });
      const [start, end] = ends;
      if (start !== undefined && end !== undefined)
        rows.addEdge({ name: type.name, from: start, to: end, ...rest } as EdgeRow);
    }
    return rows;
  });
