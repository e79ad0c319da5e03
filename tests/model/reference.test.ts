// What a reference is looked up under: one key for an identifier however it is written, and the folded name always.

import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/fold.ts';
import { identifierKey, referenceKeys } from '../../src/model/reference.ts';

const IDENTIFIERS: Readonly<Record<string, readonly string[]>> = {
  'doi:10.1007/978-3-030-58452-8_13': [
    '10.1007/978-3-030-58452-8_13',
    'doi:10.1007/978-3-030-58452-8_13',
    'DOI: 10.1007/978-3-030-58452-8_13',
    'https://doi.org/10.1007/978-3-030-58452-8_13',
    'http://dx.doi.org/10.1007/978-3-030-58452-8_13',
    '  https://DOI.org/10.1007/978-3-030-58452-8_13\n',
  ],
  'doi:10.1002/(sici)1097-4571': ['10.1002/(SICI)1097-4571', 'https://doi.org/10.1002/(sici)1097-4571'],
  'arxiv:2005.12872': [
    '2005.12872',
    '2005.12872v3',
    'arXiv:2005.12872',
    'arxiv: 2005.12872v12',
    'https://arxiv.org/abs/2005.12872',
    'http://arxiv.org/abs/2005.12872v1',
    'https://arxiv.org/pdf/2005.12872',
    'https://arxiv.org/pdf/2005.12872v3.pdf',
  ],
  'arxiv:0704.0001': ['0704.0001', 'arXiv:0704.0001v2'],
  'arxiv:hep-th/9901001': ['hep-th/9901001', 'arXiv:hep-th/9901001v3', 'https://arxiv.org/abs/hep-th/9901001'],
  'arxiv:math.gt/0309136': ['math.GT/0309136', 'https://arxiv.org/abs/math.GT/0309136v1'],
  'orcid:0000-0002-1694-233x': [
    '0000-0002-1694-233X',
    '0000-0002-1694-233x',
    'orcid:0000-0002-1694-233X',
    'https://orcid.org/0000-0002-1694-233X',
  ],
  'ror:042nb2s44': ['042nb2s44', 'ror:042nb2s44', 'ROR: 042NB2S44', 'https://ror.org/042nb2s44'],
  'openalex:w3096609285': ['W3096609285', 'w3096609285', 'openalex:W3096609285', 'https://openalex.org/W3096609285'],
  'openalex:a5023888391': ['A5023888391', 'https://openalex.org/A5023888391'],
  'openalex:i63966007': ['I63966007', 'https://openalex.org/I63966007'],
};

describe('an identifier', () => {
  it.each(Object.entries(IDENTIFIERS))('is looked up under %s, however it is written', (key, spellings) => {
    for (const spelling of spellings) {
      expect(referenceKeys(spelling), spelling).toEqual([key, fold(spelling)]);
    }
  });

  it.each(Object.keys(IDENTIFIERS))('is stored under %s', (key) => {
    const colon = key.indexOf(':');
    expect(identifierKey(key.slice(0, colon), ` ${key.slice(colon + 1).toUpperCase()} `)).toBe(key);
  });
});

describe('a name', () => {
  it.each([
    ['DETR', 'detr'],
    ['  Свёрточная  СЕТЬ ', 'сверточная сеть'],
    ['W-Net', 'w net'],
    ['1997', '1997'],
    ['Attention: all you need', 'attention: all you need'],
    ['https://example.org/paper', 'https://example.org/paper'],
    // Near misses: a DOI without a suffix, an arXiv number cut short, an ORCID iD of three groups, words of kinds.
    ['10.1007/', '10.1007/'],
    ['2005.128', '2005.128'],
    ['0000-0002-1694', '0000 0002 1694'],
    ['papers', 'papers'],
    ['concept', 'concept'],
    ['Venue1', 'venue1'],
    ['paperX', 'paperx'],
    ['unknown:thing', 'unknown:thing'],
    [':', ':'],
    ['', ''],
  ])('such as %j is looked up under %j alone', (reference, key) => {
    expect(referenceKeys(reference)).toEqual([key]);
  });
});

describe('an id', () => {
  it.each([
    'paper:end-to-end-object-detection-with-transformers',
    'author:nicolas-carion',
    'organisation:meta',
    'reviewer:bonlime',
    'review:deit-2020-1',
    'digest:deit-2020',
    'concept:transformer',
    'venue:eccv',
  ])('such as %s is looked up as it is', (id) => {
    expect(referenceKeys(` ${id}\n`)).toEqual([id]);
  });
});
