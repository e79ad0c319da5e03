// The inputs that compare one property with values.

import { type ClassType, Float, ID, InputType, Int } from 'type-graphql';
import type { Property } from '../../model/node-type.ts';
import { addField, type FieldSpec, namedClass } from './class-type.ts';
import { type EnumObject, enumOf } from './enums.ts';
import { GraphQLCalendarDate } from './scalars.ts';

type ValueType = ReturnType<FieldSpec['type']>;

const meanings: Readonly<Record<string, string>> = {
  eq: 'Equals this value.',
  in: 'Is one of these; an empty list selects nothing.',
  contains: 'Contains this anywhere.',
  startsWith: 'Starts with this.',
  gt: 'Greater than this.',
  gte: 'This or greater.',
  lt: 'Less than this.',
  lte: 'This or less.',
  isNull: 'True: has none. False: has one.',
};

function comparison(
  name: string,
  description: string,
  spec: { type: ValueType; operators: readonly string[] },
): ClassType {
  const target = namedClass(name);
  InputType(name, { description })(target);
  for (const operator of spec.operators) {
    const type = operator === 'isNull' ? Boolean : operator === 'in' ? ([spec.type] as ValueType) : spec.type;
    addField(target, { name: operator, type: () => type, description: meanings[operator] ?? operator, nullable: true });
  }
  return target;
}

const range = ['gt', 'gte', 'lt', 'lte'];

/** Compares text. */
export const StringFilter = comparison('StringFilter', 'Compares text; case and the letters ё and е are folded.', {
  type: String,
  operators: ['eq', 'in', 'contains', 'startsWith', 'isNull'],
});
/** Compares ids. */
export const IDFilter = comparison('IDFilter', 'Compares ids, exactly as written.', {
  type: ID,
  operators: ['eq', 'in'],
});
/** Compares whole numbers. */
export const IntFilter = comparison('IntFilter', 'Compares whole numbers.', {
  type: Int,
  operators: ['eq', 'in', ...range, 'isNull'],
});
/** Compares numbers. */
export const FloatFilter = comparison('FloatFilter', 'Compares numbers, whole or not.', {
  type: Float,
  operators: range,
});
/** Compares dates. */
export const DateFilter = comparison('DateFilter', 'Compares calendar dates.', {
  type: GraphQLCalendarDate,
  operators: ['eq', ...range, 'isNull'],
});

const enumFilters = new Map<EnumObject, ClassType>();

/**
 * The comparison that fits a property.
 *
 * @throws TypeError where the API has none for its type.
 */
export function comparisonOf({ type, description }: Property): ClassType {
  if (typeof type === 'object') {
    const values = enumOf(type);
    const known = enumFilters.get(values);
    if (known) return known;
    const created = comparison(`${type.name}Filter`, `Compares: ${type.description}`, {
      type: values,
      operators: ['eq', 'in'],
    });
    enumFilters.set(values, created);
    return created;
  }
  if (type === 'Boolean') {
    const expected = 'a property of a type with a filter (String, Int, Float, Date or an enum)';
    throw new TypeError(`Expected ${expected}, got ${type}: ${JSON.stringify(description)}`);
  }
  return { String: StringFilter, Int: IntFilter, Float: FloatFilter, Date: DateFilter }[type];
}
