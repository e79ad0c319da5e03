// Holds the linker to what people read in the real documents, where those are at hand: no figure may drop.

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../src/concepts/vocabulary.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { documents } from '../sources/digest/reading.ts';
import { measure, rates } from './truth.ts';

const seed = await readSeed(fileURLToPath(new URL('../../seed', import.meta.url)));
const digests = seed.digests.map(({ record }) => record).filter(({ digest }) => documents.includes(digest.document));
const figures = measure(digests, compileVocabulary(seed.concepts.map(({ record }) => record)));

/**
 * Least precision and recall; without documents every figure is of nothing, and whole. What is found beside the core
 * counts against `about`, so the core has a recall alone.
 */
const FLOORS = [
  { name: 'named', precision: 0.95, recall: 0.95 },
  { name: 'named introduces', precision: 0.95, recall: 0.93 },
  { name: 'named uses', precision: 0.9, recall: 0.85 },
  { name: 'named mentions', precision: 0.7, recall: 0.72 },
  { name: 'introduces', precision: 0.95, recall: 0.72 },
  { name: 'uses', precision: 0.57, recall: 0.83 },
  { name: 'mentions', precision: 0.4, recall: 0.55 },
  { name: 'about', precision: 0.47, recall: 0.69 },
  { name: 'core itself', recall: 0.82 },
  { name: 'core by the tree', recall: 0.9 },
  { name: 'transformer', precision: 1, recall: 1 },
];

describe('the concepts of the real documents', () => {
  it.each(FLOORS)('$name', ({ name, precision = 0, recall }) => {
    const figure = figures.get(name) ?? { right: 0, extra: [], missed: [] };
    const found = rates(figure);
    const differences = [...figure.extra.map((fact) => `+ ${fact}`), ...figure.missed.map((fact) => `- ${fact}`)];
    expect(found.precision, differences.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(found.recall, differences.join('\n')).toBeGreaterThanOrEqual(recall);
  });
});
