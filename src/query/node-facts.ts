// The facts of a node: every edge that begins or ends at it, of the kinds asked for.

import type { EdgeName } from '../model/edge-type.ts';
import { edgeTypes } from '../model/edges.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { type AnyFact, anyFactReader } from './any-fact.ts';
import { compileConnection, type Listing } from './connection.ts';
import { listedPlace } from './list.ts';
import type { NodeCompiler } from './node-compiler.ts';
import type { Place, Reader } from './place.ts';
import type { SelectedField } from './selection.ts';

/** The kinds of edges that begin or end at nodes of a label, in the order of the table of edges. */
function kindsAt(label: NodeLabel): readonly EdgeName[] {
  return edgeTypes.filter(({ from, to }) => from.label === label || to.label === label).map(({ name }) => name);
}

/** Cypher that finds the facts, one row each. */
function matching(place: Place, far: string, { edge, kinds }: Pick<AnyFact, 'edge' | 'kinds'>): string {
  return `MATCH (${place.variable}:${place.label})-[${edge}:${kinds.join('|')}]-(${far})`;
}

/** Cypher that adds to each its ends as stored, and its place in the order of kinds; a hub has many, so ids are not read. */
function ranked(place: Place, far: string, { fact, rank }: { fact: AnyFact; rank: string }): string {
  const { edge, kinds, from, to } = fact;
  const near = place.variable;
  const begins = `startNode(${edge}) = ${near}`;
  const ranks = kinds.map((kind, index) => `WHEN '${kind}' THEN ${index * 2}`).join(' ');
  const ends = [
    `CASE WHEN ${begins} THEN ${near} ELSE ${far} END AS ${from}`,
    `CASE WHEN ${begins} THEN ${far} ELSE ${near} END AS ${to}`,
  ];
  const turn = `CASE type(${edge}) ${ranks} END + CASE WHEN ${begins} THEN 0 ELSE 1 END AS ${rank}`;
  return `WITH ${[far, edge, ...ends, turn].join(', ')}`;
}

/** Reads `facts` of a node, by kind in the order of the table, those that begin at it first, then by the other end's name. */
export function compileNodeFacts(place: Place, field: SelectedField, compileNode: NodeCompiler): Reader {
  const row = listedPlace(place, field, place.label);
  const { writer, variable: far } = row;
  const asked = field.arguments.kinds as readonly string[] | null | undefined;
  const known = kindsAt(place.label);
  const chosen = known.filter((kind) => !asked || asked.includes(kind));
  const kinds = chosen.length > 0 ? chosen : known;
  const [edge, from, to, rank] = ['e', 'a', 'b', 'o'].map((stem) => writer.variable(stem)) as [
    string,
    string,
    string,
    string,
  ];
  const fact: AnyFact = { kinds, edge, from, to, compileNode };
  const nothing = chosen.length > 0 ? '' : ' WHERE false';
  const match = `${matching(place, far, fact)}${nothing}`;
  const listing: Listing = {
    row,
    connection: 'Fact',
    compileNode: (_, sets) => anyFactReader(row, sets, fact),
    imports: [place.variable],
    match: `${match} ${ranked(place, far, { fact, rank })}`,
    carried: [edge, from, to],
    order: {
      name: `${place.label} facts`,
      keys: [
        { expression: rank, direction: 'ASC', nullable: false, type: 'number' },
        { expression: `${far}.sortKey`, direction: 'ASC', nullable: false, type: 'string' },
      ],
    },
    total: (name) => `${match} RETURN count(${edge}) AS ${name}`,
    edgeField: ({ name }) => {
      throw new Error(`FactEdge.${name} is in the schema and not in the compiler.`);
    },
  };
  return compileConnection(place, field, listing);
}
