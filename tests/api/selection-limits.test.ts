// The limits on what stands at the root and on fragments refuse what passes them, and let pass what just fits.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Answer, ask, type Fixture, startFixture } from './fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
});

afterAll(() => fixture.server.stop());

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

/** What a refusal says, without its message. */
const refused = ({ status, body }: Answer) => [status, body.data, body.errors?.map((error) => error.extensions)];

const refusal = (extensions: Record<string, unknown>) => [400, undefined, [{ code: 'LIMIT_EXCEEDED', ...extensions }]];

describe('fields at the root: 20', () => {
  const roots = (count: number) => `{ ${many(count, (i) => `p${i}: paper(ref: "DETR") { id title year }`)} }`;

  test('20 are answered, whatever stands below them', async () => {
    expect(Object.keys((await ask(fixture.url, roots(20))).body.data ?? {})).toHaveLength(20);
  });

  test('21 are refused, with the field and its place', async () => {
    const answer = await ask(fixture.url, roots(21));
    expect(refused(answer)).toEqual(refusal({ limit: 'rootFields', allowed: 20, got: 21, field: 'paper' }));
    expect(answer.body.errors?.[0]?.locations).toEqual([{ line: 1, column: roots(21).indexOf('p20:') + 1 }]);
  });

  test('fragments, also those without a name, are looked through', async () => {
    const document = `{ ... { ${many(10, (i) => `a${i}: cursor`)} } ...F } fragment F on Query { ${many(11, (i) => `b${i}: cursor`)} }`;
    expect(refused(await ask(fixture.url, document))).toEqual(
      refusal({ limit: 'rootFields', allowed: 20, got: 21, field: 'cursor' }),
    );
  });
});

describe('fragments: 50', () => {
  const inline = (count: number) => `{ paper(ref: "DETR") { ${many(count, () => '...{ title }')} } }`;

  test('50 are answered', async () => {
    expect((await ask(fixture.url, inline(50))).status).toBe(200);
  });

  test('51 are refused, with the field they stand in', async () => {
    expect(refused(await ask(fixture.url, inline(51)))).toEqual(
      refusal({ limit: 'fragments', allowed: 50, got: 51, field: 'paper' }),
    );
  });

  test('one with a name counts wherever it is spread, with those in it', async () => {
    const document = `{ paper(ref: "DETR") { ${many(17, () => '...F')} } } fragment F on Paper { ... { id } ... { title } }`;
    expect(refused(await ask(fixture.url, document))).toEqual(
      refusal({ limit: 'fragments', allowed: 50, got: 51, field: 'paper' }),
    );
  });
});
