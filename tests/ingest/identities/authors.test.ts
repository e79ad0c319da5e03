// Tests of authors of one name: what makes them one person, and what keeps them apart.

import { describe, expect, it } from 'vitest';
import { type KnownAppearance, separateAuthors } from '../../../src/ingest/identities/authors.ts';
import { type DigestRecord, digestRecord } from '../../../src/model/record.ts';

const at = [0, 1];
const mention = (id: string) => ({ id, writtenAs: id, at });

/** A digest of papers written `paper: author author @ organisation organisation`. */
function digest(name: string, ...papers: readonly string[]): DigestRecord {
  const reviews = papers.map((words, index) => {
    const [id = '', rest = ''] = words.split(': ');
    const [authors = '', organisations = ''] = rest.split(' @ ');
    const ids = (kind: string, list: string) =>
      list
        .split(' ')
        .filter(Boolean)
        .map((one) => mention(`${kind}:${one}`));
    const paper = {
      id: `paper:${id}`,
      title: { writtenAs: id, at },
      authors: ids('author', authors),
      organisations: ids('organisation', organisations),
    };
    return { position: index + 1, at, paper };
  });
  return digestRecord.parse({ digest: { id: `digest:${name}`, document: `${name}.txt`, title: name, at }, reviews });
}

function told(records: readonly DigestRecord[]) {
  const papers = records.flatMap(({ reviews }) => reviews.map(({ paper }) => paper));
  const lines = papers.map(({ id, authors }) => `${id}: ${authors.map((author) => author.id.slice(7)).join(' ')}`);
  return lines.sort();
}

const one = digest('one', 'a: wei-wang li', 'b: wei-wang chen @ mit');
const two = digest('two', 'c: wei-wang li', 'd: wei-wang zhou @ mit');

describe('authors of one name', () => {
  it('are one person with a shared co-author or organisation, else not', () => {
    expect(told(separateAuthors([one, two]))).toEqual([
      'paper:a: wei-wang li',
      'paper:b: wei-wang-2 chen',
      'paper:c: wei-wang li',
      'paper:d: wei-wang-2 zhou',
    ]);
  });

  it('are told apart the same way in whatever order', () => {
    expect(told(separateAuthors([two, one]))).toEqual(told(separateAuthors([one, two])));
  });

  it('are joined by a paper that has something in common with each', () => {
    const joining = digest('three', 'e: wei-wang li @ mit');
    expect(told(separateAuthors([one, two, joining])).join()).not.toContain('wei-wang-2');
  });

  it('say what joined them', () => {
    const rules = separateAuthors([one, two]).flatMap(({ reviews }) =>
      reviews.map(({ paper }) => paper.authors[0]?.rule),
    );
    const [co, place] = ['byline-and-shared-co-author', 'byline-and-shared-organisation'];
    expect(rules).toEqual([co, place, co, place]);
  });

  it('are one person on one paper, however many digests review it', () => {
    expect(told(separateAuthors([digest('x', 'a: ann'), digest('y', 'a: ann')]))).toEqual([
      'paper:a: ann',
      'paper:a: ann',
    ]);
  });
});

describe('authors in the graph', () => {
  const known: KnownAppearance[] = [
    { id: 'author:wei-wang', paper: 'paper:z', organisations: ['organisation:mit'], coAuthors: ['author:zhou'] },
    { id: 'author:wei-wang-2', paper: 'paper:a', organisations: [], coAuthors: ['author:li'] },
  ];

  it('keep their ids, and lend them to whom they are', () => {
    expect(told(separateAuthors([one, two], known))).toEqual([
      'paper:a: wei-wang-2 li',
      'paper:b: wei-wang chen',
      'paper:c: wei-wang-2 li',
      'paper:d: wei-wang zhou',
    ]);
  });

  it('leave the next number to somebody new', () => {
    expect(told(separateAuthors([digest('n', 'n: wei-wang')], known))).toEqual(['paper:n: wei-wang-3']);
  });
});
