// Questions and their addresses lead to each other, and become what the API is asked.

import { describe, expect, it } from 'vitest';
import { notUnderstood } from '../../explorer/pages/ask/not-understood.ts';
import { addressOf, groupingOf, questionOf } from '../../explorer/pages/ask/question.ts';

const WHOLE =
  '?concept=concept%3Atransformer&concept=concept%3Adetr&organisation=organisation%3Agoogle&author=author%3Aa&reviewer=reviewer%3Aartgor&from=2019&to=2021&by=ORGANISATION&and=YEAR&parts=with-whole&view=heat';

describe('a question', () => {
  it('comes back from its own address', () => {
    const question = questionOf(WHOLE);
    expect(addressOf(question)).toBe(`/ask${WHOLE}`);
    expect(question.subjects.concept).toEqual(['concept:transformer', 'concept:detr']);
  });

  it('is about all papers by organisation where the address says nothing, or nonsense', () => {
    const plain = questionOf('');
    expect(plain).toMatchObject({ by: 'ORGANISATION', and: undefined, rollUp: false, view: 'table' });
    expect(groupingOf(plain)).toEqual({ where: null, by: [{ dimension: 'ORGANISATION' }] });
    const nonsense = '?concept=author%3Ax&from=soon&to=99999&by=SHOE&and=ORGANISATION&view=pie&parts=all';
    expect(questionOf(nonsense)).toEqual(plain);
  });

  it('names each part of its address that is left out, and none that is understood, empty or of another program', () => {
    expect(notUnderstood(WHOLE)).toEqual([]);
    expect(notUnderstood('?concept=&view=table&utm_source=letter')).toEqual([]);
    expect(
      notUnderstood('?concept=transformer&concept=concept%3Adetr&author=author%3A&from=soon&by=FOO&parts=all'),
    ).toEqual(['concept=transformer', 'author=author:', 'from=soon', 'by=FOO', 'parts=all']);
  });

  it('asks for papers that meet every condition', () => {
    expect(groupingOf(questionOf(WHOLE))).toEqual({
      where: {
        and: [
          { concepts: { some: { within: ['concept:transformer'] } } },
          { concepts: { some: { within: ['concept:detr'] } } },
          { organisations: { some: { within: ['organisation:google'] } } },
          { authors: { some: { id: { eq: 'author:a' } } } },
          { reviewers: { some: { id: { eq: 'reviewer:artgor' } } } },
          { year: { gte: 2019, lte: 2021 } },
        ],
      },
      by: [
        { dimension: 'ORGANISATION', rollUp: true },
        { dimension: 'YEAR', rollUp: true },
      ],
    });
  });

  it('asks with one condition as it is', () => {
    expect(groupingOf(questionOf('?to=2020')).where).toEqual({ year: { lte: 2020 } });
  });
});
