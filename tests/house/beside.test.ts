// A test that needs what stands beside the repository runs, is skipped with its reason, or fails where nothing may be.

import { describe, expect, it } from 'vitest';
import { besideOrSkip } from './beside.ts';
import { TOP } from './tracked.ts';

const skipping = {
  skip(note: string): never {
    throw new Error(`skipped: ${note}`);
  },
};
const wanted = { path: 'shared/no-such-thing', variable: 'PAPERGRAPH_THING' };

describe('what stands beside the repository', () => {
  it('is taken from where the environment says', () => {
    expect(besideOrSkip(skipping, { ...wanted, environment: { PAPERGRAPH_THING: TOP } })).toBe(TOP);
  });

  it('skips the test where it is missing, with the place and the variable', () => {
    const reason = '../shared/no-such-thing is not at hand: put it there, or let PAPERGRAPH_THING name its place';
    expect(() => besideOrSkip(skipping, { ...wanted, environment: {} })).toThrow(`skipped: ${reason}`);
  });

  it('fails the test where CI=true', () => {
    const environment = { CI: 'true', PAPERGRAPH_THING: `${TOP}no-such-thing` };
    const reason = `CI=true skips nothing, but ${TOP}no-such-thing is not at hand`;
    expect(() => besideOrSkip(skipping, { ...wanted, environment })).toThrow(reason);
  });
});
