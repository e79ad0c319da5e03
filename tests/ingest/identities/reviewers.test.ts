// Tests of reviewers: handles decide, names alone never.

import { expect, it } from 'vitest';
import { decideReviewers, type ReviewerAppearance, reviewerName } from '../../../src/ingest/identities/reviewers.ts';

/** A reviewer as a document of the series `s` names them, or as a person stated under an id. */
function reviewer(writtenAs: string, handles = '', stated = ''): ReviewerAppearance {
  const parts = handles
    .split(' ')
    .filter(Boolean)
    .map((handle) => {
      const [service = '', name = ''] = handle.split(':');
      return { service, name };
    });
  const id = stated || reviewerName(writtenAs, parts, 's');
  return { reviewer: { id, writtenAs, handles: parts }, stated: stated !== '' };
}

function told(...list: readonly ReviewerAppearance[]) {
  const decided = decideReviewers(list);
  return list.map((one) => decided.get(one)?.id);
}

it('takes the id from the handle, slack before habr', () => {
  const both = reviewer('Вадим Петров', 'habr:belgraviton slack:graviton');
  expect(told(both, reviewer('В. Петров', 'habr:Belgraviton'))).toEqual(['reviewer:graviton', 'reviewer:graviton']);
  expect(decideReviewers([both]).get(both)).toEqual({ id: 'reviewer:graviton', rule: 'handle', confidence: 1 });
});

it('joins a handle of another service only under the same name', () => {
  const [slack, habr] = [reviewer('Юрий Кашницкий', 'slack:yorko'), reviewer('Юрий  Кашницкий', 'habr:yorko')];
  const other = reviewer('Йорк Конов', 'telegram:yorko');
  expect(told(slack, habr, other)).toEqual(['reviewer:yorko', 'reviewer:yorko', 'reviewer:yorko--2']);
  expect(decideReviewers([slack, habr]).get(habr)).toEqual({
    id: 'reviewer:yorko',
    rule: 'handle-of-another-service-and-name',
    confidence: 0.9,
  });
});

it('keeps names without handles inside their series', () => {
  expect(told(reviewer('Анна Котова', 'slack:ann'), reviewer('Анна Котова'))).toEqual([
    'reviewer:ann',
    'reviewer:anna-kotova-of-s',
  ]);
  expect(reviewerName('Анна Котова', [], 'b')).toBe('reviewer:anna-kotova-of-b');
});

it('keeps the id that a person gave', () => {
  expect(told(reviewer('Анна', 'slack:Ann', 'reviewer:ann-9'), reviewer('Аня', 'slack:ann'))).toEqual([
    'reviewer:ann-9',
    'reviewer:ann-9',
  ]);
});

it('names people the same in whatever order the documents come', () => {
  const list = [
    reviewer('Вадим', 'habr:belgraviton'),
    reviewer('Вадим', 'habr:belgraviton slack:graviton'),
    reviewer('Йорк', 'telegram:graviton'),
  ];
  expect(told(...list)).toEqual(['reviewer:graviton', 'reviewer:graviton', 'reviewer:graviton--2']);
  expect(told(...[...list].reverse())).toEqual(['reviewer:graviton--2', 'reviewer:graviton', 'reviewer:graviton']);
});
