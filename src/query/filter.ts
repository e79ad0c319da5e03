// A filter input as a Cypher condition, true exactly for the nodes that it selects.

import type { Value } from '../graph/engine.ts';
import { fold, foldCase, foldPart } from '../model/fold.ts';
import { nodeTypes } from '../model/nodes.ts';
import { filtersOf } from '../model/relations.ts';
import { comparison, idComparison, namesComparison } from './comparison.ts';
import { type Condition, every, not, some, test } from './condition.ts';
import type { FilterInput, FilterPlace } from './filter-place.ts';
import { badInput, limitExceeded } from './query-error.ts';
import { relationCondition } from './relation-filter.ts';
import { textCondition } from './search/text-filter.ts';

/** The ids of these nodes and of all below them, resolved once for the whole statement. */
export function idsWithin({ writer, label }: Pick<FilterPlace, 'writer' | 'label'>, ids: readonly string[]): string {
  const { hierarchy } = nodeTypes[label];
  return writer.shared(`${label} ${JSON.stringify(ids)}`, (name) => {
    const [root, part] = [writer.variable('x'), writer.variable('d')];
    const start = `UNWIND ${writer.parameter(ids as Value)} AS id MATCH (${root}:${label} {id: id})`;
    return `${start} MATCH (${root})<-[:${hierarchy}*0..]-(${part}:${label}) RETURN collect(DISTINCT ${part}.id) AS ${name}`;
  });
}

/** Where one of a review's authors of the paper is its reviewer; every review's reviewer wrote it, so ends where it began. */
function ownPaper({ writer, variable }: FilterPlace, wanted: unknown): Condition {
  const [paper, author, reviewer, review] = ['p', 'a', 'r', 'v'].map((stem) => writer.variable(stem));
  const way = `(${variable})-[:REVIEWS]->(${paper}:Paper)<-[:AUTHORED]-(${author}:Author)<-[:SAME_PERSON_AS]-(${reviewer}:Reviewer)-[:WROTE]->(${review}:Review)`;
  return test(`COUNT { MATCH ${way} WHERE ${review}.id = ${variable}.id } ${wanted === true ? '>' : '='} 0`);
}

/** Counts what a filter asks; every comparison and every relation is one condition. */
function countConditions({ compilation, path }: FilterPlace, field: string, value: unknown): void {
  if (field === 'and' || field === 'or' || field === 'not') return;
  const compared = typeof value === 'object' && !Array.isArray(value) ? Object.keys(value ?? {}).length : 1;
  compilation.conditions += Math.max(compared, 1);
  const allowed = compilation.limits.conditions;
  const got = compilation.conditions;
  if (got > allowed) throw limitExceeded(`${path}.${field}`, 'conditions', { allowed, got });
}

function fieldCondition(place: FilterPlace, field: string, value: unknown): Condition {
  const { label, variable, path } = place;
  const { filters, properties } = nodeTypes[label];
  const below = (suffix: string): FilterPlace => ({ ...place, path: `${path}.${suffix}` });
  if (field === 'and' || field === 'or') {
    const parts = (value as FilterInput[]).map((input, index) => condition(below(`${field}.${index}`), input));
    return field === 'and' ? every(parts) : some(parts);
  }
  if (field === 'not') return not(condition(below('not'), value as FilterInput));
  if (field === 'id') return idComparison(below(field), `${variable}.id`, value as FilterInput);
  if (field === 'within') return test(`${variable}.id IN ${idsWithin(place, value as string[])}`);
  if (field === 'ownPaper') return ownPaper(place, value);
  if (field === 'text') return textCondition(below(field), value as string);
  const on = filters[field];
  if (on !== undefined) {
    const property = properties[on];
    if (!property) {
      const folding = on === 'keys' ? { whole: fold, part: foldPart } : { whole: foldCase, part: foldCase };
      const names = { list: `${variable}.${on}`, folding };
      return namesComparison(below(field), names, value as FilterInput);
    }
    return comparison(below(field), { expression: `${variable}.${on}`, property }, value as FilterInput);
  }
  const relation = filtersOf(label).find(({ filter }) => filter.field === field);
  if (!relation) throw new Error(`${label}Filter.${field} is not in the model.`);
  const depth = place.depth + 1;
  const { limits } = place.compilation;
  if (depth > limits.filterDepth) {
    throw limitExceeded(`${path}.${field}`, 'filterDepth', { allowed: limits.filterDepth, got: depth });
  }
  return relationCondition({ ...below(field), depth }, { relation, input: value as FilterInput, condition });
}

/**
 * The condition of a filter on the node that `place` holds; all that is given together holds together.
 * @throws BAD_INPUT where null is given, LIMIT_EXCEEDED where relations nest too deep.
 */
export function condition(place: FilterPlace, input: FilterInput): Condition {
  const parts: Condition[] = [];
  for (const [field, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (value === null) throw badInput(`${place.path}.${field}`, 'expected a value or nothing at all, got null.');
    countConditions(place, field, value);
    parts.push(fieldCondition(place, field, value));
  }
  return every(parts);
}
