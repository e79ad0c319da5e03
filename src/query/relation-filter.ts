// Filters on related nodes: which rows are meant, and whether there is one, none or so many.

import type { RelationSide } from '../model/edge-type.ts';
import type { Relation } from '../model/relations.ts';
import { comparison } from './comparison.ts';
import { type Condition, every, isTrue, test, written } from './condition.ts';
import type { FilterInput, FilterPlace } from './filter-place.ts';
import { type Walk, walk } from './place.ts';
import { badInput } from './query-error.ts';

/** A relation, what is asked of it, and what compiles the filters of the nodes at its far end. */
export interface Asked {
  readonly relation: Relation & { readonly filter: RelationSide };
  readonly input: FilterInput;
  readonly condition: (place: FilterPlace, input: FilterInput) => Condition;
}

interface Rows {
  readonly walk: Walk;
  readonly far: string;
  readonly conditions: readonly Condition[];
}

function edgeConditions(place: FilterPlace, { relation, input, condition }: Asked, way: Walk): Condition[] {
  const [edge] = way.edges;
  const conditions = Object.entries(relation.edge?.properties ?? {}).flatMap(([name, property]) => {
    const compared = input[name] as FilterInput | undefined;
    const on = { expression: `${edge}.${name}`, property };
    return compared ? [comparison({ ...place, path: `${place.path}.${name}` }, on, compared)] : [];
  });
  const { affiliation } = input as { affiliation?: FilterInput };
  if (!affiliation) return conditions;
  const organisation = place.writer.variable('o');
  const held = { ...place, label: 'Organisation', variable: organisation, path: `${place.path}.affiliation` } as const;
  const named = test(`${organisation}.id IN ${edge}.affiliations`);
  const pattern = `(${place.variable})<-[:PUBLISHED]-(${organisation}:Organisation)`;
  return [...conditions, test(`${counted(pattern, [named, condition(held, affiliation)])} > 0`)];
}

/** Over two edges a node can be met twice; only the first way to it counts. */
function firstWay(place: FilterPlace, relation: Relation, { way, far }: { way: Walk; far: string }): Condition[] {
  if (relation.steps.length === 1) return [];
  const other = walk(place.writer, { from: place.variable, to: far, label: '' }, relation.steps);
  const earlier = test(`${other.nodes[1]}.id < ${way.nodes[1]}.id`);
  return [test(`${counted(other.pattern, [earlier])} = 0`)];
}

function rowsMeant(place: FilterPlace, asked: Asked): Rows {
  const { relation, input, condition } = asked;
  const far = place.writer.variable('n');
  const way = walk(place.writer, { from: place.variable, to: far, label: relation.target }, relation.steps);
  const { where } = input as { where?: FilterInput };
  const held = { ...place, label: relation.target, variable: far, path: `${place.path}.where` };
  const met = where ? [condition(held, where)] : [];
  return { walk: way, far, conditions: [...met, ...edgeConditions(place, asked, way)] };
}

function counted(pattern: string, conditions: readonly Condition[]): string {
  const met = every(conditions);
  return `COUNT { MATCH ${pattern}${isTrue(met) ? '' : ` WHERE ${written(met)}`} }`;
}

/** The condition that a relation filter puts on the node that `place` holds. */
export function relationCondition(place: FilterPlace, asked: Asked): Condition {
  for (const [field, value] of Object.entries(asked.input)) {
    if (value === null) throw badInput(`${place.path}.${field}`, 'expected a value or nothing at all, got null.');
  }
  const { relation, input, condition } = asked;
  const { some, none, count } = input as { some?: FilterInput; none?: FilterInput; count?: FilterInput };
  const parts: Condition[] = [];
  const ask = (field: string, filter: FilterInput, compared: string) => {
    const rows = rowsMeant(place, asked);
    const held = { ...place, label: relation.target, variable: rows.far, path: `${place.path}.${field}` };
    parts.push(test(`${counted(rows.walk.pattern, [...rows.conditions, condition(held, filter)])} ${compared}`));
  };
  if (some || (!none && !count)) ask('some', some ?? {}, '> 0');
  if (none) ask('none', none, '= 0');
  if (count) {
    const rows = rowsMeant(place, asked);
    const once = firstWay(place, relation, { way: rows.walk, far: rows.far });
    const expression = counted(rows.walk.pattern, [...rows.conditions, ...once]);
    parts.push(comparison({ ...place, path: `${place.path}.count` }, { expression, property: { type: 'Int' } }, count));
  }
  return every(parts);
}
