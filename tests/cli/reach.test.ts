// A server whose settings do not fit who can reach it is told of.

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

  it.each(['127.0.0.1', '::1'])('through a proxy that it does not know, at %s', (host) => {
    const open = { HOST: host, PAPERGRAPH_PROFILE: 'public' };
    expect(advice(open)).toMatch(/PAPERGRAPH_TRUSTED_PROXIES names none: all its clients count as one/u);
    expect(advice({ ...open, PAPERGRAPH_TRUSTED_PROXIES: '127.0.0.1' })).toBeUndefined();
    expect(advice({ ...open, PAPERGRAPH_RATE_POINTS: '0' })).toBeUndefined();
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
