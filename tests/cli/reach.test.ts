// A server that is opened to a network without a word on who may ask is told of.

import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/api/settings.ts';
import { reachAdvice } from '../../src/cli/reach.ts';

const advice = (environment: Record<string, string>) => reachAdvice(readSettings(environment), environment);

describe('the start tells of a server that others can reach', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'graph.example.org'])('at %s', (host) => {
    expect(advice({ HOST: host })).toMatch(
      new RegExp(`^HOST=${host} lets others ask.*PAPERGRAPH_PROFILE=public .*\\(docs/open\\.md\\)`, 'u'),
    );
  });

  it.each([
    {},
    { HOST: '127.0.0.1' },
    { HOST: '::1' },
    { HOST: 'localhost' },
    { HOST: '0.0.0.0', PAPERGRAPH_PROFILE: 'public' },
    { HOST: '0.0.0.0', PAPERGRAPH_PROFILE: 'local' },
  ])('and of no other: %o', (environment) => {
    expect(advice(environment)).toBeUndefined();
  });
});
