// The folded form of names: what readers take for the same becomes one spelling, and nothing else does.

import { describe, expect, it } from 'vitest';
import { fold, foldCase, foldPart } from '../../src/model/fold.ts';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  трансформер: ['Трансформер', 'ТРАНСФОРМЕР', '  трансформер\n'],
  // Composed, and as a letter with a combining diaeresis.
  'сверточная сеть': ['Свёрточная сеть', 'сверточная СЕТЬ', 'Све\u0308рточная сеть', 'СВЁРТОЧНАЯ СЕТЬ'],
  'йога чайника': ['Йога чайника', 'И\u0306ога чаи\u0306ника'],
  'bi modal transformer': [
    'Bi-modal Transformer',
    'bi\u2010modal transformer',
    'bi\u2011modal transformer',
    'bi\u2013modal transformer',
    'bi\u2014modal transformer',
    'bi\u2212modal transformer',
    'bi_modal - transformer',
    'bi modal\u00a0transformer',
    'bi\t modal\r\n\u2009transformer',
  ],
  'find me a fi': ['ﬁnd me a ﬁ', 'ＦＩＮＤ ｍｅ ａ ﬁ'],
  'x2 net': ['x²-Net', 'X₂ net'],
  'université de montréal': ['Université de Montréal', 'Universite\u0301 de Montre\u0301al'],
  '': ['', ' ', '-', ' — _ '],
};

describe('fold', () => {
  it.each(Object.entries(SPELLINGS))('gives %j for each of its spellings', (folded, spellings) => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => folded));
  });

  it.each(Object.keys(SPELLINGS))('changes nothing more of %j', (folded) => {
    expect(fold(folded)).toBe(folded);
  });

  it('keeps apart what readers keep apart', () => {
    const names = [
      'C++',
      'C#',
      'C',
      'Acc@1',
      'Acc@5',
      'GPT 2',
      'GPT 3',
      'FAIR',
      'FAIR.',
      'Montreal',
      'Montréal',
      'шеи',
      'шей',
    ];
    expect(new Set(names.map(fold)).size).toBe(names.length);
  });

  it('drops what order by code point and by UTF-16 unit would place differently: variation selectors, private use', () => {
    expect(fold('I\u2764\ufe0f \ue000Net\ufeff')).toBe('i\u2764 net');
    const kept = ['\ud7fb', '🦔', 'ё', 'z', '\ufffd', '\ufb4f'].map(fold);
    const byCodePoint = (a: string, b: string) => Number(a.codePointAt(0)) - Number(b.codePointAt(0));
    expect([...kept].filter(Boolean).sort()).toEqual([...kept].filter(Boolean).sort(byCodePoint));
  });

  it('keeps letters beyond the basic plane, and Cyrillic apart from its Latin look-alikes', () => {
    expect(fold('🦔 Ёж')).toBe('🦔 еж');
    expect(fold('СОСО')).not.toBe(fold('COCO'));
  });
});

describe('foldCase', () => {
  it('folds case, compatibility forms and ё, and leaves hyphens and spaces as they are', () => {
    expect(foldCase('10.1007/978-3-030-58452-8_13')).toBe('10.1007/978-3-030-58452-8_13');
    expect(foldCase(' Ёлка —  AＢ')).toBe(' елка —  ab');
  });
});

describe('what fold keeps and drops', () => {
  it('keeps letters that only look like private ones: two people stay two', () => {
    expect(fold('山﨑 健')).toBe('山﨑 健');
    expect(fold('山﨑 健')).not.toBe(fold('山 健'));
  });

  it('drops what no reader sees: soft hyphens, variation selectors, private use', () => {
    expect(fold('Trans\u00adformer\ufe0f\ue000')).toBe('transformer');
  });

  it('of a part keeps the space between words', () => {
    expect(foldPart('net ')).toBe('net ');
    expect(foldPart('-')).toBe(' ');
  });
});
