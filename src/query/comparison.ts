// Comparisons of one property with values, as Cypher; a comparison with a missing value is not true.

import type { Value } from '../graph/engine.ts';
import type { Property } from '../model/node-type.ts';
import { type Condition, every, test } from './condition.ts';
import type { FilterInput, FilterPlace } from './filter-place.ts';
import { badInput } from './query-error.ts';

const SIGNS: Readonly<Record<string, string>> = { eq: '=', in: 'IN', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function entries(place: FilterPlace, input: FilterInput): readonly (readonly [string, unknown])[] {
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  for (const [operator, value] of given) {
    if (value === null) throw badInput(`${place.path}.${operator}`, 'expected a value or nothing at all, got null.');
  }
  return given;
}

function folded(value: unknown, how: (text: string) => string): Value {
  return (Array.isArray(value) ? value.map((text) => how(String(text))) : how(String(value))) as Value;
}

/** What the engines make of stored text: without the rest of Unicode's folding, which they don't know. */
function foldedAsStored(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** Compares ids, exactly. */
export function idComparison(place: FilterPlace, expression: string, input: FilterInput): Condition {
  const { writer } = place;
  const tests = entries(place, input).map(
    ([operator, value]) => `${expression} ${SIGNS[operator]} ${writer.parameter(value as Value)}`,
  );
  return every(tests.map(test));
}

/** How names were folded when they were stored: a name as a whole, and a part of one. */
export interface Folding {
  readonly whole: (text: string) => string;
  readonly part: (text: string) => string;
}

/** Compares the names of a node, or its handles, each folded in its own way: true where any of them fits. */
export function namesComparison(
  place: FilterPlace,
  { list, folding }: { readonly list: string; readonly folding: Folding },
  input: FilterInput,
): Condition {
  const { writer } = place;
  const conditions = entries(place, input).map(([operator, value]) => {
    if (operator === 'isNull') return `size(coalesce(${list}, [])) ${value === true ? '=' : '>'} 0`;
    const partly = operator === 'contains' || operator === 'startsWith';
    const given = writer.parameter(folded(value, partly ? folding.part : folding.whole));
    const name = writer.variable('k');
    const compared = { eq: `${name} = ${given}`, in: `${name} IN ${given}`, contains: `${name} CONTAINS ${given}` }[
      operator
    ];
    return `any(${name} IN coalesce(${list}, []) WHERE ${compared ?? `${name} STARTS WITH ${given}`})`;
  });
  return every(conditions.map(test));
}

/** Compares a scalar property; text by its folded form. */
export function comparison(
  place: FilterPlace,
  { expression, property }: { readonly expression: string; readonly property: Pick<Property, 'type'> },
  input: FilterInput,
): Condition {
  const { writer } = place;
  const text = property.type === 'String';
  const left = text ? `replace(toLower(${expression}), 'ё', 'е')` : expression;
  const conditions = entries(place, input).map(([operator, value]) => {
    if (operator === 'isNull') return `${expression} IS ${value === true ? '' : 'NOT '}NULL`;
    const given = writer.parameter(text ? folded(value, foldedAsStored) : (value as Value));
    if (operator === 'contains') return `${left} CONTAINS ${given}`;
    if (operator === 'startsWith') return `${left} STARTS WITH ${given}`;
    return `${left} ${SIGNS[operator]} ${given}`;
  });
  return every(conditions.map(test));
}
