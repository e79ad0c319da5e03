// Tests of reviewers: handles decide, names alone never.

import { expect, it } from 'vitest';
import { Reviewers } from '../../../src/ingest/identities/reviewers.ts';
import type { WrittenReviewer } from '../../../src/model/written.ts';

function reviewer(writtenAs: string, ...handles: readonly string[]): WrittenReviewer {
  const at = [0, 1] as const;
  return { writtenAs, at, handles: handles.map((handle) => ({ at, ...parts(handle) })) };
}

function parts(handle: string) {
  const [service = '', name = ''] = handle.split(':');
  return { service, name };
}

it('takes the id from the handle, slack before habr', () => {
  const people = new Reviewers();
  const found = people.resolve(reviewer('Вадим Петров', 'habr:belgraviton', 'slack:graviton'), 's');
  expect(found).toEqual({ id: 'reviewer:graviton', rule: 'handle', confidence: 1 });
  expect(people.resolve(reviewer('В. Петров', 'habr:Belgraviton'), 's').id).toBe('reviewer:graviton');
});

it('joins a handle of another service only under the same name', () => {
  const people = new Reviewers();
  people.resolve(reviewer('Юрий Кашницкий', 'slack:yorko'), 's');
  expect(people.resolve(reviewer('Юрий  Кашницкий', 'habr:yorko'), 's')).toEqual({
    id: 'reviewer:yorko',
    rule: 'handle-of-another-service-and-name',
    confidence: 0.9,
  });
  expect(people.resolve(reviewer('Йорк Конов', 'telegram:yorko'), 's').id).toBe('reviewer:yorko-2');
});

it('keeps names without handles inside their series', () => {
  const people = new Reviewers();
  people.resolve(reviewer('Анна Котова', 'slack:ann'), 'a');
  expect(people.resolve(reviewer('Анна Котова'), 'a').id).toBe('reviewer:anna-kotova-of-a');
  expect(people.resolve(reviewer('Анна Котова'), 'b').id).toBe('reviewer:anna-kotova-of-b');
});

it('keeps the ids of those that are known', () => {
  const people = new Reviewers([{ id: 'reviewer:ann-9', name: 'Анна', handles: ['slack:Ann'] }]);
  expect(people.resolve(reviewer('Аня', 'slack:ann'), 'a').id).toBe('reviewer:ann-9');
});

it('names one person the same in whatever order the documents come', () => {
  const both = [reviewer('Вадим', 'habr:belgraviton'), reviewer('Вадим', 'habr:belgraviton', 'slack:graviton')];
  for (const order of [both, [...both].reverse()]) {
    const people = new Reviewers();
    people.meet(order);
    expect(order.map((one) => people.resolve(one, 's').id)).toEqual(['reviewer:graviton', 'reviewer:graviton']);
  }
});
