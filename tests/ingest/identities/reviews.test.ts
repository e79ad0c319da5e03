// Tests of which statements are one review: copies of an issue that lost a part or their numbers.

import { expect, it } from 'vitest';
import { settle } from '../../../src/ingest/statements/settle.ts';
import { ISSUE, resolved } from './issue.ts';

const whole = resolved(ISSUE, 'whole.txt').statements;
const [, , hard, round] = whole;

/** Statements of a copy of the issue under other positions. */
function copied(positions: readonly [typeof hard, number][]) {
  return positions.flatMap(([statement, position]) =>
    statement
      ? [
          {
            ...statement,
            digest: { ...statement.digest, document: 'copy.txt' },
            review: { ...statement.review, position },
          },
        ]
      : [],
  );
}

it('a review is of one paper, wherever a copy has it', () => {
  const copy = copied([
    [hard, 1],
    [round, 2],
  ]);
  const settled = settle([...whole, ...copy]);
  const ids = (list: typeof whole) => list.map((statement) => settled.get(statement)?.review.id);
  expect(ids(whole)).toEqual([1, 2, 3, 4].map((position) => `review:read-for-you-2020-06-1-${position}`));
  expect(ids(copy)).toEqual(ids(whole).slice(2));
});

it('two reviews that claim one place are two', () => {
  const [first] = whole;
  const settled = settle([...(first ? [first] : []), ...copied([[round, 1]])]);
  expect([...settled.values()].map(({ review }) => review.id).sort()).toEqual([
    'review:read-for-you-2020-06-1-1',
    'review:read-for-you-2020-06-1-1--2',
  ]);
});
