// Papers counted along one to three dimensions: the groups as a connection, each with the papers and facts behind it.

import { compileConnection, type Listing } from './connection.ts';
import { type FactSource, walkedEdges } from './facts.ts';
import type { FilterInput } from './filter-place.ts';
import { groupKeysReader } from './group-keys.ts';
import { type Grouping, holderFilter, readGroupings, unwoundValues, valueKeys, wayToValue } from './grouping.ts';
import { compileJointPapers } from './joint-papers.ts';
import { listedPlace } from './list.ts';
import { compileNode } from './node.ts';
import { constant, objectReader } from './object-reader.ts';
import type { ListOrder, OrderInput, OrderKey } from './order.ts';
import type { Place, Reader } from './place.ts';
import { matchStart } from './root-list.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

const CONNECTION = 'PaperGroup';

/** A grouping while it is compiled. */
interface Groups {
  readonly row: Place;
  readonly groupings: readonly Grouping[];
  /** Variables: how many papers a group has, and the papers. */
  readonly count: string;
  readonly papers: string;
}

function orderOf({ groupings, count }: Groups, asked: readonly OrderInput[]): ListOrder {
  const inputs: readonly OrderInput[] = [
    ...(asked.length > 0 ? asked : [{ by: 'PAPER_COUNT', direction: 'DESC' } as const]),
    { by: 'KEYS', direction: 'ASC' },
  ];
  const first = inputs.filter(({ by }, index) => inputs.findIndex((other) => other.by === by) === index);
  const keys = first.flatMap(({ by, direction }): readonly OrderKey[] =>
    by === 'KEYS'
      ? groupings.flatMap((grouping) => valueKeys(grouping, direction))
      : [{ expression: count, direction, nullable: false, type: 'number' }],
  );
  const names = groupings.map(({ name }) => name).join('+');
  return { name: `${CONNECTION} ${names} ${first.map(({ by, direction }) => `${by}-${direction}`).join(',')}`, keys };
}

/** The edges by which a paper has the value of a group in one dimension; none where it is the paper's own. */
function factsOf({ row }: Groups, grouping: Grouping, paper: Place): readonly FactSource[] {
  const { dimension, value } = grouping;
  if (dimension.steps.length === 0) return [];
  const holder = dimension.property ? row.writer.variable('v') : value;
  const { match, way } = wayToValue(row, grouping, { paper: paper.variable, holder });
  const equal = [`${holder}.${dimension.property} = ${value}`];
  const where = dimension.property ? holderFilter(row, grouping, { holder, more: equal }) : '';
  return [{ match: `${match}${where}`, imports: [paper.variable, value], edges: walkedEdges(dimension.steps, way) }];
}

function groupReader(groups: Groups, field: SelectedField): Reader {
  const { row, groupings, count, papers } = groups;
  if (field.name === '__typename') return constant(CONNECTION);
  if (field.name === 'keys') return groupKeysReader(row, field, groupings);
  if (field.name === 'papers') {
    const values = groupings.filter(({ dimension }) => dimension.steps.length > 0).map(({ value }) => value);
    const facts = (paper: Place) => groupings.flatMap((grouping) => factsOf(groups, grouping, paper));
    return compileJointPapers(row, field, { papers, count, imports: values, facts, compileNode });
  }
  const at = row.columns.add(count);
  return (values) => values[at];
}

/** Whether the papers behind a group are asked for. */
function asksForPapers({ compilation }: Place, field: SelectedField): boolean {
  const below = (type: string, sets: ReturnType<typeof setsBelow>, name: string) =>
    selectedFields(compilation, type, sets).filter((one) => one.name === name);
  const nodes = below(`${CONNECTION}Connection`, setsBelow(field), 'nodes');
  const edges = below(`${CONNECTION}Connection`, setsBelow(field), 'edges');
  const nodesOfEdges = edges.flatMap((one) => below(`${CONNECTION}Edge`, setsBelow(one), 'node'));
  return [...nodes, ...nodesOfEdges].some((one) => below(CONNECTION, setsBelow(one), 'papers').length > 0);
}

/** Cypher that finds the papers, and Cypher that makes a row of each of their groups. */
function matching({ row, groupings, count, papers }: Groups, field: SelectedField): { papers: string; groups: string } {
  const paper = row.writer.variable('p');
  const selected = matchStart(
    row.beside('Paper', paper),
    (field.arguments.where ?? undefined) as FilterInput | undefined,
  );
  const values = groupings.map((grouping) => unwoundValues(row, grouping, paper)).join(' ');
  const grouped = groupings.map(({ dimension, value }) =>
    dimension.steps.length > 0 ? value : `${paper}.${dimension.property} AS ${value}`,
  );
  const collected = asksForPapers(row, field) ? [`collect(${paper}) AS ${papers}`] : [];
  const counted = [...grouped, `count(${paper}) AS ${count}`, ...collected].join(', ');
  return {
    papers: `${selected} RETURN count(${paper})`,
    groups: `${selected} ${values} WITH ${counted}`,
  };
}

/** Reads `groupPapers`. */
export function compileGroupPapers(root: Place, field: SelectedField): Reader {
  const row = listedPlace(root, field, 'Paper');
  const { writer } = row;
  const groupings = readGroupings(row, field.arguments.by as Parameters<typeof readGroupings>[1]);
  const groups: Groups = { row, groupings, count: writer.variable('c'), papers: writer.variable('ps') };
  const found = matching(groups, field);
  const carried = [...groupings.map(({ value }) => value), groups.count];
  if (asksForPapers(row, field)) carried.push(groups.papers);
  const listing: Listing = {
    row,
    connection: CONNECTION,
    compileNode: (_, sets) => {
      const fields = selectedFields(row.compilation, CONNECTION, sets);
      return objectReader(fields.map((below) => [below.key, groupReader(groups, below)] as const));
    },
    imports: [],
    // The keys tell groups apart; a connection wants an id besides.
    match: `${found.groups} WITH {id: ''} AS ${row.variable}, ${carried.join(', ')}`,
    carried,
    order: orderOf(groups, (field.arguments.orderBy ?? []) as readonly OrderInput[]),
    total: (name) => `${found.groups} RETURN count(*) AS ${name}`,
    edgeField: ({ name }) => {
      throw new Error(`${CONNECTION}Edge.${name} is in the schema and not in the compiler.`);
    },
    connectionField: () => {
      const papers = writer.variable('t');
      root.call([], `${found.papers} AS ${papers}`);
      const at = root.columns.add(papers);
      return (values) => values[at];
    },
  };
  return compileConnection(root, field, listing);
}
