// Tests of the table that an answer becomes.

import { describe, expect, it } from 'vitest';
import { answerTable } from '../../../src/cli/answers/answer-table.ts';

describe('answerTable', () => {
  it('takes the first list of objects, and names what else there is', () => {
    const data = {
      stats: { engine: 'embedded' },
      papers: {
        totalCount: 2,
        edges: [
          { cursor: 'a', node: { title: 'One', year: 2020 } },
          { cursor: 'b', node: { title: 'Two', year: null } },
        ],
        pageInfo: { hasNextPage: false },
      },
      authors: { nodes: [{ name: 'Wei' }] },
    };
    expect(answerTable(data)).toEqual({
      columns: ['cursor', 'title', 'year'],
      rows: [
        ['a', 'One', 2020],
        ['b', 'Two', null],
      ],
      besides: ['stats', 'papers.totalCount 2', 'papers.pageInfo', 'authors'],
    });
  });

  it('joins lists of one value each and counts all others, column by column', () => {
    const papers = [
      { authors: { nodes: [{ name: 'Ann' }, { name: 'Bo' }] }, uses: { edges: [] }, aliases: ['x', 'y'] },
      { authors: { nodes: [] }, uses: { edges: [{ paperCount: 1, node: { name: 'Sand' } }] }, aliases: [] },
    ];
    expect(answerTable({ papers: { nodes: papers } })).toMatchObject({
      columns: ['authors', 'uses (count)', 'aliases'],
      rows: [
        ['Ann; Bo', 0, 'x; y'],
        ['', 1, ''],
      ],
    });
  });

  it('gives an object that some rows lack the columns that it has in others', () => {
    const nodes = [{ venue: null }, { venue: { name: 'ICML', year: 2020 } }];
    expect(answerTable({ nodes })).toMatchObject({
      columns: ['venue.name', 'venue.year'],
      rows: [
        [null, null],
        ['ICML', 2020],
      ],
    });
  });

  it('writes paths in full where short ones would be the same', () => {
    const edges = [{ name: 'near', node: { name: 'far' } }];
    expect(answerTable({ edges }).columns).toEqual(['name', 'node.name']);
  });

  it('makes one row of an answer without lists, and rows of plain values where there is no other list', () => {
    expect(answerTable({ paper: { title: 'One', venue: { name: 'ICML' } } })).toEqual({
      columns: ['paper.title', 'paper.venue.name'],
      rows: [['One', 'ICML']],
      besides: [],
    });
    expect(answerTable({ paper: { title: 'One', aliases: ['a', 'b'] } })).toEqual({
      columns: ['value'],
      rows: [['a'], ['b']],
      besides: ['paper.title One'],
    });
    expect(answerTable({ papers: { nodes: [] } })).toEqual({ columns: [], rows: [], besides: [] });
  });
});
