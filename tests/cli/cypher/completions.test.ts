// Tests of what the prompt completes.

import { describe, expect, it } from 'vitest';
import { completionsOf } from '../../../src/cli/cypher/completions.ts';

describe('completionsOf', () => {
  it.each([
    ['MATCH (p:Pa', ['Paper'], 'Pa'],
    ['MATCH (:re', ['Reviewer', 'Review'], 're'],
    ['MATCH (p:Paper)<-[:AUTH', ['AUTHORED'], 'AUTH'],
    ['MATCH ()-[e:USES|ab', ['ABOUT'], 'ab'],
    ['MATCH (p:Paper) RETURN p.publ', ['publishedOn'], 'publ'],
    ['MATCH (p:Paper {tit', ['title'], 'tit'],
    ['MATCH (p:Paper {year: 2020, ti', ['title'], 'ti'],
    ['MATCH (n) RETURN n ord', ['ORDER BY'], 'ord'],
    ['opt', ['OPTIONAL MATCH'], 'opt'],
    ['RETURN toLo', ['toLower('], 'toLo'],
    ['MATCH (p:Paper) WHERE p.year IS NOT xyz', [], 'xyz'],
  ])('completes %j', (line, names, start) => {
    expect(completionsOf(line)).toEqual([names, start]);
  });

  it('offers every label and type of edge where nothing is begun', () => {
    expect(completionsOf('MATCH (n:')[0]).toContain('Venue');
    expect(completionsOf('MATCH ()-[:')[0]).toHaveLength(15);
  });
});
