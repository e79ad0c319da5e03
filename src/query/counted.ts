// Lists of nodes that share papers with a node, counted by paper, with the papers and facts behind each count.

import type { Counted } from '../model/edge-type.ts';
import { compileConnection, type Listing } from './connection.ts';
import { countedFacts } from './counted-facts.ts';
import { waysFromStart } from './counted-ways.ts';
import { edgeFieldReader } from './edge-fields.ts';
import { compileJointPapers } from './joint-papers.ts';
import { listedPlace, whereClause } from './list.ts';
import type { NodeCompiler } from './node-compiler.ts';
import type { Place, Reader } from './place.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

/** A field that lists nodes by the papers they share with the node it stands on. */
export interface CountedField {
  readonly counted: Counted;
  readonly compileNode: NodeCompiler;
}

/** The variables of a counted list. */
interface CountedVariables {
  /** The nodes that the list stands on. */
  readonly list: string;
  readonly paper: string;
  /** The papers of a row, and how many they are. */
  readonly papers: string;
  readonly count: string;
}

/** Cypher that finds each listed node once for each paper that counts, or once for each by-line. */
function matching(
  place: Place,
  row: Place,
  { field, counted, variables }: { field: SelectedField; counted: Counted; variables: CountedVariables },
): string {
  const { writer } = place;
  const { list, paper } = variables;
  const start = writer.variable('d');
  const { near, far, byline } = waysFromStart(writer, counted, { start, paper, listed: row.variable });
  const papers = whereClause(place.beside('Paper', paper), {
    filter: field.arguments.papers,
    name: `${field.name}.papers`,
  });
  const others = counted.from === counted.to ? [`NOT ${row.variable} IN ${list}`] : [];
  const where = whereClause(row, { filter: field.arguments.where, more: [...others, ...byline] });
  const distinct = counted.byline ? '' : ` ${writer.once(paper)}`;
  return `UNWIND ${list} AS ${start} ${near.match}${papers}${distinct} ${far.match}${where}`;
}

function asksForPapers(place: Place, field: SelectedField, connection: string): boolean {
  const { compilation } = place;
  return selectedFields(compilation, `${connection}Connection`, setsBelow(field))
    .filter(({ name }) => name === 'edges')
    .flatMap((edges) => selectedFields(compilation, `${connection}Edge`, setsBelow(edges)))
    .some(({ name }) => name === 'papers');
}

/** Reads a counted list as a connection. */
export function compileCounted(place: Place, field: SelectedField, { counted, compileNode }: CountedField): Reader {
  const { writer } = place;
  const row = listedPlace(place, field, counted.to);
  const list = place.widened(counted.rollUp === true && field.arguments.rollUp !== false);
  const variables = { list, paper: writer.variable('p'), papers: writer.variable('ps'), count: writer.variable('c') };
  const { paper, papers, count } = variables;
  const match = matching(place, row, { field, counted, variables });
  const collected = asksForPapers(place, field, counted.connection) ? [`collect(DISTINCT ${paper}) AS ${papers}`] : [];
  const grouped = [row.variable, `count(DISTINCT ${paper}) AS ${count}`, ...collected];
  const through = counted.edge && { list, label: counted.from, steps: [counted.edge] };
  const edgeField = (below: SelectedField): Reader => {
    if (below.name === 'papers') {
      const facts = (one: Place) => [countedFacts(row, one, { counted, list })];
      return compileJointPapers(row, below, { papers, count, imports: [row.variable, list], facts, compileNode });
    }
    if (below.name !== 'paperCount')
      return edgeFieldReader({ place: row, compileNode, ...(through && { through }) }, below);
    const at = row.columns.add(count);
    return (values) => values[at];
  };
  const listing: Listing = {
    row,
    connection: counted.connection,
    compileNode,
    imports: [list],
    match: `${match} WITH ${grouped.join(', ')}`,
    carried: collected.length > 0 ? [count, papers] : [count],
    order: {
      name: `${counted.connection} paperCount-DESC`,
      keys: [{ expression: count, direction: 'DESC', nullable: false, type: 'number' }],
    },
    total: (name) => `${match} RETURN count(DISTINCT ${row.variable}) AS ${name}`,
    edgeField,
  };
  return compileConnection(place, field, listing);
}
