// Tests of what explaining a node says to people.

import { expect, it } from 'vitest';
import { explanationLines } from '../../src/cli/explain-report.ts';
import type { Reason } from '../../src/ingest/explain.ts';

const [paper, concept] = [
  { id: 'paper:soft-pebbles', name: 'Soft Pebbles' },
  { id: 'concept:sand', name: 'Sand' },
];

function reason(start: number, rule: string, confidence: number): Reason {
  const words = { quote: 'sand', sentence: 'Much sand, and more sand.', sentenceStart: 0 };
  return {
    document: 'a.txt',
    start,
    end: start + 4,
    ...words,
    rule,
    confidence,
    resolvedTo: concept.id,
    because: rule,
  };
}

it('tells of a place once, with every rule by which it was understood', () => {
  const reasons = [
    reason(5, 'first', 0.5),
    reason(20, 'first', 0.5),
    reason(5, 'second', 0.9),
    reason(5, 'first', 0.5),
  ];
  const facts = [{ kind: 'ABOUT' as const, from: paper, to: concept, reasons }];
  expect(explanationLines({ ...paper, label: 'Paper', facts, namesakes: [] })).toEqual([
    'Paper paper:soft-pebbles: Soft Pebbles',
    '',
    'ABOUT → concept:sand: Sand',
    '  a.txt 5–9: "sand"',
    '    in "Much sand, and more sand."',
    '    is concept:sand: first (first, 0.50)',
    '    is concept:sand: second (second, 0.90)',
    '  a.txt 20–24: "sand"',
    '    in "Much sand, and more sand."',
    '    is concept:sand: first (first, 0.50)',
  ]);
});
