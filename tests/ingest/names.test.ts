// What follows from the names of a node: its place in lists, what filters compare with, what references find it under.

import { describe, expect, it } from 'vitest';
import type { NodeRow } from '../../src/ingest/graph-rows.ts';
import { derivedNames, indexKeys } from '../../src/ingest/names.ts';
import { referenceKeys } from '../../src/model/reference.ts';

const concept: NodeRow = {
  label: 'Concept',
  id: 'concept:cnn',
  properties: {
    name: 'Convolutional neural network',
    nameRu: 'Свёрточная нейронная сеть',
    aliases: ['CNN', 'cnn', 'ConvNet', 'свёрточная сеть', ' '],
    kind: 'ARCHITECTURE',
  },
};
const paper: NodeRow = {
  label: 'Paper',
  id: 'paper:detr',
  properties: {
    title: 'End-to-End Object Detection with Transformers',
    shortName: 'DETR',
    aliases: [],
    doi: '10.1007/978-3-030-58452-8_13',
    arxivId: '2005.12872',
    openAlexId: 'W3096609285',
    url: 'https://example.org/detr',
  },
};
const reviewer: NodeRow = {
  label: 'Reviewer',
  id: 'reviewer:ann',
  properties: { name: 'Анна Ёлкина', handles: ['slack:Ann_K', 'habr:ann-k', 'github:ann-k', 'web:a:b'] },
};

describe('derived names', () => {
  it('are the folded label, and every name once in its folded form', () => {
    expect(derivedNames(concept)).toEqual({
      sortKey: 'convolutional neural network',
      keys: ['convolutional neural network', 'сверточная нейронная сеть', 'cnn', 'convnet', 'сверточная сеть'],
    });
    expect(derivedNames(paper)).toEqual({
      sortKey: 'end to end object detection with transformers',
      keys: ['end to end object detection with transformers', 'detr'],
    });
  });

  it('of a reviewer are also the handles, with case and ё folded and nothing else', () => {
    expect(derivedNames(reviewer)).toEqual({
      sortKey: 'анна елкина',
      keys: ['анна елкина'],
      handleKeys: ['ann_k', 'ann-k', 'a:b'],
    });
  });

  it('of a node that has no name yet are its id', () => {
    const bare: NodeRow = { label: 'Organisation', id: 'organisation:x-y', properties: { name: undefined } };
    expect(derivedNames(bare)).toEqual({ sortKey: 'organisation:x y', keys: [] });
    const russian: NodeRow = { label: 'Organisation', id: 'organisation:x', properties: { nameRu: 'Мета' } };
    expect(derivedNames(russian)).toEqual({ sortKey: 'мета', keys: ['мета'] });
  });

  it('of a review are what it is shown as, and no name to be found by', () => {
    const review: NodeRow = { label: 'Review', id: 'review:x-1', properties: { name: 'DETR — Анна', position: 1 } };
    expect(derivedNames(review)).toEqual({ sortKey: 'detr анна', keys: [] });
    expect(indexKeys(review)).toEqual([]);
  });
});

describe('the index of names', () => {
  it('leads to a node from its names, and from its identifiers with their prefix', () => {
    expect(indexKeys(paper)).toEqual([
      'end to end object detection with transformers',
      'detr',
      'doi:10.1007/978-3-030-58452-8_13',
      'arxiv:2005.12872',
      'openalex:w3096609285',
    ]);
    expect(indexKeys(concept)).toEqual(derivedNames(concept).keys);
  });

  it('leads to a reviewer from the handles, as references fold them', () => {
    expect(indexKeys(reviewer)).toEqual(['анна елкина', 'ann k', 'a:b']);
  });

  it('knows each key that a reference to the node is looked up under', () => {
    const asked: [NodeRow, string[]][] = [
      [concept, ['cnn', 'ConvNet', 'СВЁРТОЧНАЯ СЕТЬ', 'Convolutional  Neural-Network']],
      [paper, ['DETR', 'https://arxiv.org/abs/2005.12872v3', 'DOI:10.1007/978-3-030-58452-8_13', 'w3096609285']],
      [reviewer, ['Анна Елкина', 'Ann_K', 'ann-k']],
    ];
    for (const [row, references] of asked) {
      const keys = indexKeys(row);
      for (const reference of references) {
        expect(
          referenceKeys(reference).some((key) => keys.includes(key)),
          `${reference} of ${row.id}`,
        ).toBe(true);
      }
    }
  });
});
