// Which of the concepts with most papers the start page is about.

import { describe, expect, it } from 'vitest';
import { type MainConcept, telling } from '../../explorer/pages/start/main-concept.ts';

const concept = (name: string, totalCount: number, broader: readonly string[] = []): MainConcept => ({
  __typename: 'Concept',
  id: `concept:${name}`,
  label: name,
  papers: { totalCount },
  broader: { nodes: broader.map((each) => ({ id: `concept:${each}` })) },
});

const labels = (concepts: readonly MainConcept[]) => telling(concepts).map(({ label }) => label);

describe('main concepts', () => {
  it('leave out one whose papers all come through a narrower one beside it', () => {
    const deep = concept('deep-neural-network', 23, ['neural-network']);
    expect(labels([concept('neural-network', 23), deep])).toEqual(['deep-neural-network']);
  });

  it('keep a broader one that has papers of its own, and strangers with as many papers', () => {
    const transformer = concept('transformer', 11, ['deep-neural-network']);
    const detection = concept('object-detection', 11);
    expect(labels([concept('deep-neural-network', 23), transformer, detection])).toEqual([
      'deep-neural-network',
      'transformer',
      'object-detection',
    ]);
  });

  it('have papers', () => {
    expect(labels([concept('unread', 0)])).toEqual([]);
  });
});
