// The checks that scanners of GraphQL servers make first, thirteen of them, and six that they leave out: what a server in each
// profile lets through.

import { describe, expect, test } from 'vitest';
import { figure } from '../figure.ts';
import { attack, refusals, type Target, targets } from './target.ts';

const target = targets({
  closed: { PAPERGRAPH_PROFILE: 'public' },
  telling: { PAPERGRAPH_PROFILE: 'public', PAPERGRAPH_INTROSPECTION: 'on' },
  local: {},
});

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Whether the server carried it out: it came back with data for it. */
const answers = async (asked: Promise<{ body: { data?: unknown } }>) => (await asked).body.data !== undefined;

const get = async ({ url }: Target, query: string) => {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  return { body: (await response.json()) as { data?: unknown } };
};

const PAGES = ['/', '/graphql', '/graphiql', '/playground', '/console', '/altair', '/voyager', '/v1/explorer'];

async function hasEditor({ url }: Target): Promise<boolean> {
  const texts = PAGES.map(async (path) => {
    const response = await fetch(url + path, { headers: { accept: 'text/html' } });
    return response.ok ? response.text() : '';
  });
  return /graphiql|playground|altair|voyager|apollo sandbox/iu.test((await Promise.all(texts)).join());
}

/** Each check, true where the server has the weakness that it looks for. */
const CHECKS: Readonly<Record<string, (target: Target) => Promise<boolean>>> = {
  'many aliases': (at) => answers(attack(at, { query: `{ ${many(101, (i) => `alias${i}: __typename`)} }` })),
  'an array of operations': async (at) => {
    const { body } = await attack(
      at,
      Array.from({ length: 10 }, () => ({ query: '{ __typename }' })),
    );
    return Array.isArray(body) || body.data !== undefined;
  },
  'a field over and over': (at) => answers(attack(at, { query: `{ ${'__typename '.repeat(500)} }` })),
  'directives that count errors': async (at) =>
    ((await attack(at, { query: `{ __typename ${'@aa '.repeat(10)} }` })).body.errors?.length ?? 0) >= 10,
  'introspection in circles': (at) =>
    answers(
      attack(at, {
        query: `{ __schema { types { fields { type { ${'fields { type { '.repeat(5)}name${' } }'.repeat(5)} } } } } }`,
      }),
    ),
  'questions by GET from any page': (at) => answers(get(at, '{ __typename }')),
  'mutations by GET': (at) => answers(get(at, 'mutation { __typename }')),
  'questions by a form of any page': async (at) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return answers(attack(at, 'query=%7B+__typename+%7D', headers));
  },
  suggestions: async (at) =>
    /did you mean/iu.test(JSON.stringify(await attack(at, { query: '{ __schem { types { name } } pape { id } }' }))),
  tracing: async (at) => {
    const { body } = await attack(
      at,
      { query: '{ papers { totalCount } }' },
      { 'apollo-federation-include-trace': 'ftv1' },
    );
    return Object.keys(body.extensions ?? {}).some((name) => name !== 'cost');
  },
  'an editor': hasEditor,
  introspection: (at) => answers(attack(at, { query: '{ __schema { types { name } } }' })),
  'errors with their insides': async (at) => {
    const bodies = ['{"query":"{ abc"}', '{"query":{}}', '{"query":"{ x }","variables":"y"}', '{', '"\\ud800"'];
    const said = await Promise.all(bodies.map((body) => attack(at, body)));
    return /stacktrace|exception|node_modules|\bat .*:\d+:\d+/iu.test(JSON.stringify(said));
  },
};

const findings = async (at: Target) => {
  const found = await Promise.all(
    Object.entries(CHECKS).map(async ([name, check]) => ((await check(at)) ? [name] : [])),
  );
  return found.flat();
};

describe('the thirteen checks', () => {
  test('find nothing on a public server', async (test) => {
    expect(Object.keys(CHECKS)).toHaveLength(13);
    const found = await findings(target.closed);
    figure(test, `${found.length} of 13 in public`);
    expect(found).toEqual([]);
  });

  test('find introspection alone where it is on', async (test) => {
    const found = await findings(target.telling);
    figure(test, `${found.length} with introspection`);
    expect(found).toEqual(['introspection']);
  });

  test('find what a local server offers, and so can find', async (test) => {
    const found = await findings(target.local);
    figure(test, `${found.length} in local: ${found.join(', ')}`);
    expect(found).toEqual(['suggestions', 'an editor', 'introspection']);
  });
});

describe.each(['closed', 'local'] as const)('what they leave out is refused by a %s server:', (name) => {
  const told = async (body: unknown) => {
    const answer = await attack(target[name], body);
    return { status: answer.status, refusals: refusals(answer), data: answer.body.data };
  };

  test('selections 200 deep', async () => {
    const query = `{ papers { nodes ${'{ authors { nodes { papers { nodes '.repeat(50)}{ id }${' } } } }'.repeat(50)} } }`;
    expect(await told({ query })).toEqual({
      status: 400,
      refusals: ['LIMIT_EXCEEDED nesting'],
      data: undefined,
    });
  });

  test('5,000 aliases', async () => {
    const query = `{ ${many(5_000, (i) => `a${i}: __typename`)} }`;
    const limit = name === 'closed' ? 'BODY_TOO_LARGE body' : 'LIMIT_EXCEEDED tokens';
    expect((await told({ query })).refusals).toEqual([limit]);
  });

  test('a body of a megabyte', async () => {
    const {
      status,
      refusals: [first],
    } = await told({ query: `{ paper(ref: "${'x'.repeat(1_000_000)}") { id } }` });
    expect([status, first]).toEqual([413, 'BODY_TOO_LARGE body']);
  });

  test('pages of 100 in pages of 100 in pages of 100', async () => {
    const page = 'first: 100) { nodes {';
    const query = `{ papers(${page} authors(${page} papers(${page} id } } } } } } }`;
    expect((await told({ query })).refusals).toEqual(['LIMIT_EXCEEDED cost']);
  });
});

test('a public server suggests nothing for names of fields, arguments, types, inputs and values', async () => {
  const queries = [
    { query: '{ papr { id } }' },
    { query: '{ papers { nodes { titel } } }' },
    { query: '{ papers(firts: 1) { totalCount } }' },
    { query: '{ papers(where: { yaer: { eq: 2020 } }) { totalCount } }' },
    { query: '{ papers(orderBy: [{ by: YAER }]) { totalCount } }' },
    { query: 'query Q($w: PapreFilter) { papers(where: $w) { totalCount } }' },
    { query: 'query Q($w: PaperFilter) { papers(where: $w) { totalCount } }', variables: { w: { yaer: 1 } } },
    { query: 'query Q($o: [PaperOrder!]) { papers(orderBy: $o) { totalCount } }', variables: { o: [{ by: 'YAER' }] } },
  ];
  for (const body of queries) {
    const [closed, local] = [await attack(target.closed, body), await attack(target.local, body)];
    expect(closed.body.errors).not.toEqual([]);
    expect(JSON.stringify(closed.body)).not.toMatch(/did you mean/iu);
    expect(JSON.stringify(local.body)).toMatch(/did you mean/iu);
  }
});
