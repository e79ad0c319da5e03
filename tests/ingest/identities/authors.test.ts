// Tests of authors of one name: what makes them one person, and what keeps them apart.

import { describe, expect, it } from 'vitest';
import { type Appearance, decideAuthors } from '../../../src/ingest/identities/authors.ts';

/** Appearances written `paper: author author @ organisation organisation`; an author `x=y` was stated to be `y`. */
function appearances(...papers: readonly string[]): Appearance[] {
  return papers.flatMap((words) => {
    const [paper = '', rest = ''] = words.split(': ');
    const [authors = '', places = ''] = rest.split(' @ ');
    const names = authors.split(' ').map((name) => name.split('=') as [string, string?]);
    return names.map(([base, stated], index) => ({
      base,
      ...(stated !== undefined && { stated }),
      paper,
      organisations: places.split(' ').filter(Boolean),
      coAuthors: names.filter((_, other) => other !== index).map(([name]) => name),
    }));
  });
}

const isWei = ({ base }: Appearance) => base === 'wei-wang';

/** Who Wei Wang of each paper is, by rule. */
function told(list: readonly Appearance[]): string[] {
  const decided = decideAuthors(list);
  return list
    .filter(isWei)
    .map((one) => `${one.paper}: ${decided.get(one)?.id} ${decided.get(one)?.rule}`)
    .sort();
}

const CO = 'byline-and-shared-co-author';
const PLACE = 'byline-and-shared-organisation';
const four = appearances('a: wei-wang li', 'b: wei-wang chen @ mit', 'c: wei-wang li', 'd: wei-wang zhou @ mit');

describe('authors of one name', () => {
  it('are one person with a shared co-author or organisation, else not', () => {
    expect(told(four)).toEqual([
      `a: wei-wang ${CO}`,
      `b: wei-wang--b ${PLACE}`,
      `c: wei-wang ${CO}`,
      `d: wei-wang--b ${PLACE}`,
    ]);
  });

  it('are told apart the same way in whatever order', () => {
    expect(told([...four].reverse())).toEqual(told(four));
  });

  it('are joined by a paper that has something in common with each', () => {
    expect(told([...four, ...appearances('e: wei-wang li @ mit')]).join()).not.toContain('wei-wang--');
  });

  it('are one person on one paper, however many digests review it', () => {
    expect(told(appearances('a: wei-wang', 'a: wei-wang'))).toEqual(['a: wei-wang byline', 'a: wei-wang byline']);
  });

  it('name the namesake as the runner-up, and nobody where there is none', () => {
    const decisions = decideAuthors(four);
    const [first] = four.filter(isWei);
    expect(first && decisions.get(first)).toEqual({
      id: 'wei-wang',
      rule: CO,
      confidence: 0.95,
      runnerUp: { id: 'wei-wang--b', rule: 'same-name', confidence: 0.2 },
    });
    const [alone] = appearances('a: ann');
    expect(alone && decideAuthors([alone]).get(alone)).toEqual({ id: 'ann', rule: 'byline', confidence: 1 });
  });
});

describe('authors whom a person named', () => {
  it('keep their ids, and lend them to whom they are', () => {
    const stated = appearances('y: wei-wang=wei-the-first li', 'z: wei-wang=wei-the-second zhou @ mit');
    expect(told([...four, ...stated])).toEqual([
      `a: wei-the-first ${CO}`,
      `b: wei-the-second ${PLACE}`,
      `c: wei-the-first ${CO}`,
      `d: wei-the-second ${CO}`,
      'y: wei-the-first curated',
      'z: wei-the-second curated',
    ]);
  });

  it('stay two persons whatever they share', () => {
    const stated = appearances('y: wei-wang=one li', 'z: wei-wang=two li');
    expect(told(stated)).toEqual(['y: one curated', 'z: two curated']);
  });

  it('leave another id to somebody new', () => {
    const stated = appearances('y: wei-wang=wei-wang li');
    expect(told([...stated, ...appearances('n: wei-wang')])).toEqual(['n: wei-wang--n byline', 'y: wei-wang curated']);
  });
});
