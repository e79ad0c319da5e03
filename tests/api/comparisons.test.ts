// Which comparison a property gets, and that none is made up.

import 'reflect-metadata';

import { expect, test } from 'vitest';
import { comparisonOf, DateFilter, StringFilter } from '../../src/api/schema/comparisons.ts';

test('a property gets the comparison of its type', () => {
  expect(comparisonOf({ type: 'Date', description: '' })).toBe(DateFilter);
  expect(comparisonOf({ type: 'String', description: '' })).toBe(StringFilter);
});

test('one for which there is no comparison is refused, not compared as something else', () => {
  expect(() => comparisonOf({ type: 'Boolean', description: 'Whether it was withdrawn.' })).toThrow(
    'a property of a type with a filter (String, Int, Float, Date or an enum), got Boolean: "Whether it was withdrawn."',
  );
});
