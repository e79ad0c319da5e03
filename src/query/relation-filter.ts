// Filters on related nodes: which rows are meant, and whether there is one, none or so many.

import type { RelationSide } from '../model/edge-type.ts';
import type { Relation } from '../model/relations.ts';
import { comparison } from './comparison.ts';
import { all, type FilterInput, type FilterPlace } from './filter-place.ts';
import { type Walk, walk } from './place.ts';
import { badInput } from './query-error.ts';

/** A relation, what is asked of it, and what compiles the filters of the nodes at its far end. */
export interface Asked {
  readonly relation: Relation & { readonly filter: RelationSide };
  readonly input: FilterInput;
  readonly condition: (place: FilterPlace, input: FilterInput) => string;
}

interface Rows {
  readonly walk: Walk;
  readonly far: string;
  readonly conditions: readonly string[];
}

function edgeConditions(place: FilterPlace, { relation, input, condition }: Asked, way: Walk): string[] {
  const [edge] = way.edges;
  const conditions = Object.entries(relation.edge?.properties ?? {}).flatMap(([name, property]) => {
    const compared = input[name] as FilterInput | undefined;
    return compared
      ? [comparison({ ...place, path: `${place.path}.${name}` }, { expression: `${edge}.${name}`, property }, compared)]
      : [];
  });
  const { affiliation } = input as { affiliation?: FilterInput };
  if (!affiliation) return conditions;
  const organisation = place.writer.variable('o');
  const met = condition(
    { ...place, label: 'Organisation', variable: organisation, path: `${place.path}.affiliation` },
    affiliation,
  );
  const match = `MATCH (${place.variable})<-[:PUBLISHED]-(${organisation}:Organisation)`;
  return [...conditions, `COUNT { ${match} WHERE ${organisation}.id IN ${edge}.affiliations AND ${met} } > 0`];
}

/** Over two edges a node can be met twice; only the first way to it counts. */
function firstWay(place: FilterPlace, relation: Relation, { way, far }: { way: Walk; far: string }): string[] {
  if (relation.steps.length === 1) return [];
  const other = walk(place.writer, { from: place.variable, to: far, label: '' }, relation.steps);
  return [`COUNT { MATCH ${other.pattern} WHERE ${other.nodes[1]}.id < ${way.nodes[1]}.id } = 0`];
}

function rowsMeant(place: FilterPlace, asked: Asked): Rows {
  const { relation, input, condition } = asked;
  const far = place.writer.variable('n');
  const way = walk(place.writer, { from: place.variable, to: far, label: relation.target }, relation.steps);
  const { where } = input as { where?: FilterInput };
  const met = where
    ? [condition({ ...place, label: relation.target, variable: far, path: `${place.path}.where` }, where)]
    : [];
  return { walk: way, far, conditions: [...met, ...edgeConditions(place, asked, way)] };
}

function counted({ walk: { pattern } }: Rows, conditions: readonly string[]): string {
  return `COUNT { MATCH ${pattern}${conditions.length ? ` WHERE ${all(conditions)}` : ''} }`;
}

/** The condition that a relation filter puts on the node that `place` holds. */
export function relationCondition(place: FilterPlace, asked: Asked): string {
  for (const [field, value] of Object.entries(asked.input)) {
    if (value === null) throw badInput(`${place.path}.${field}`, 'expected a value or nothing at all, got null.');
  }
  const { relation, input, condition } = asked;
  const { some, none, count } = input as { some?: FilterInput; none?: FilterInput; count?: FilterInput };
  const parts: string[] = [];
  const ask = (field: string, filter: FilterInput, test: string) => {
    const rows = rowsMeant(place, asked);
    const met = condition(
      { ...place, label: relation.target, variable: rows.far, path: `${place.path}.${field}` },
      filter,
    );
    parts.push(`${counted(rows, met === 'true' ? rows.conditions : [...rows.conditions, met])} ${test}`);
  };
  if (some || (!none && !count)) ask('some', some ?? {}, '> 0');
  if (none) ask('none', none, '= 0');
  if (count) {
    const rows = rowsMeant(place, asked);
    const expression = counted(rows, [
      ...rows.conditions,
      ...firstWay(place, relation, { way: rows.walk, far: rows.far }),
    ]);
    parts.push(comparison({ ...place, path: `${place.path}.count` }, { expression, property: { type: 'Int' } }, count));
  }
  return all(parts);
}
