// Ids and addresses lead to each other, whatever stands in them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREFIXES, pathOf, routeOf } from '../../explorer/router/address.ts';

describe('addresses', () => {
  it('are readable', () => {
    expect(pathOf('concept:transformer')).toBe('/concept/transformer');
    expect(routeOf('/concept/transformer')).toEqual({ page: 'node', prefix: 'concept', id: 'concept:transformer' });
    expect(routeOf('/')).toEqual({ page: 'start' });
    expect(routeOf('/ask')).toEqual({ page: 'ask' });
    expect(routeOf('/graphql')).toEqual({ page: 'api' });
  });

  it.each(['/x', '/concept', '/concept/', '/concept/a/b', '/constructor/a', '/concept/%E0%A4%A', '//', '/ask/a'])(
    'that nothing stands at are missing: %s',
    (path) => {
      expect(routeOf(path)).toEqual({ page: 'missing' });
    },
  );

  it('lead back to any id', () => {
    const prefix = fc.constantFrom(...Object.keys(PREFIXES));
    const name = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(prefix, name, (kind, text) => {
        const id = `${kind}:${text}`;
        const { pathname } = new URL(`http://localhost${pathOf(id)}`);
        if (text === '.' || text === '..') return;
        expect(routeOf(pathname)).toEqual({ page: 'node', prefix: kind, id });
      }),
    );
  });
});
