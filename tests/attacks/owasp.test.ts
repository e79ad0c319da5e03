// OWASP's cheat sheet for GraphQL, one test for each of its bullets, on a public server and its seed.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, isEnumType, isObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { Answering } from '../../src/query/answer.ts';
import { defaultLimits } from '../../src/query/limits.ts';
import { textOf } from '../house/tracked.ts';
import { HOSTILE } from '../injection-texts.ts';
import { attack, refusals, targets } from './target.ts';

const target = targets({
  open: { PAPERGRAPH_PROFILE: 'public' },
  scarce: { PAPERGRAPH_PROFILE: 'public', PAPERGRAPH_RATE_POINTS: '250' },
  slow: { PAPERGRAPH_DEADLINE_MS: '300', PAPERGRAPH_CYPHER: 'on' },
});

const ask = (query: string, variables: Record<string, unknown> = {}) => attack(target.open, { query, variables });
const refused = async (query: string, variables: Record<string, unknown> = {}) => refusals(await ask(query, variables));
const schema = buildSchema(textOf('schema/schema.graphql'));

describe('input validation', () => {
  test('specific types: scalars and enumerations refuse what is not theirs', async () => {
    for (const field of [
      'papers(first: "1")',
      'papers(first: 1.5)',
      'papers(first: 99999999999)',
      'papers(where: { year: { eq: true } })',
      'papers(orderBy: [{ by: PASSWORD }])',
      'digests(where: { date: { eq: "2020-02-31" } })',
      'nodes(ids: { a: 1 })',
    ]) {
      const codes = await refused(`{ ${field} { __typename } }`);
      expect([field, codes.every((code) => ['GRAPHQL_VALIDATION_FAILED', 'BAD_INPUT'].includes(code))]).toEqual([
        field,
        true,
      ]);
      expect([field, codes.length > 0]).toEqual([field, true]);
    }
  });

  test('schemas for the input of mutations: there are none, and no subscriptions', async () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
    expect(await refused('mutation { __typename }')).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    expect(await refused('subscription { __typename }')).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });

  test('lists of what is allowed: cursors are only those that a field gave out', async () => {
    for (const cursor of ['', 'x', btoa('{"after":1}'), '__proto__', "' OR 1=1", `${'A'.repeat(2_000)}`]) {
      expect([
        cursor,
        await refused('query Q($c: String) { papers(after: $c) { totalCount } }', { c: cursor }),
      ]).toEqual([cursor, ['BAD_CURSOR']]);
    }
  });

  test('one encoding: only UTF-8 is read, and texts that no character has are just not found', async () => {
    const type = { 'content-type': 'application/json; charset=utf-16' };
    expect(refusals(await attack(target.open, '{}', type))).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
    for (const ref of ['\ud800', '\u0000', 'e\u0301\u202e', '\uffff', '\u{1f4a9}'.repeat(50)]) {
      const { body } = await ask('query Q($r: String!) { paper(ref: $r) { id } }', { r: ref });
      expect([ref, body.data, body.errors]).toEqual([ref, { paper: null }, undefined]);
    }
  });

  test('rejection that tells no more than what was expected', async () => {
    const { body } = await ask('query Q($w: PaperFilter) { papers(where: $w) { totalCount } }', { w: { secret: 1 } });
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /^Variable "\$w" got invalid value .*Field "secret" is not defined by type "PaperFilter"\.$/,
          ),
          locations: [{ line: 1, column: 9 }],
          extensions: { code: 'BAD_INPUT' },
        },
      ],
    });
  });
});

describe('injection prevention', () => {
  test('parameters, not texts put together: what is hostile finds nothing, and changes nothing', async () => {
    const before = (await ask('{ papers { totalCount } authors { totalCount } reviews { totalCount } }')).body.data;
    for (const text of HOSTILE) {
      const query = 'query Q($t: String!) { papers(where: { title: { eq: $t } }) { totalCount } }';
      expect([text, (await ask(query, { t: text })).body.data]).toEqual([text, { papers: { totalCount: 0 } }]);
    }
    expect((await ask('{ papers { totalCount } authors { totalCount } reviews { totalCount } }')).body.data).toEqual(
      before,
    );
  });

  test('encoding for whoever reads it: markup goes out as JSON that no browser takes for a page', async () => {
    const body = JSON.stringify({ query: '{ "<script>alert(1)</script>" }' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${target.open.url}/graphql`, { method: 'POST', body, headers });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('no request to where a client says, and no file that it names', async () => {
    const heard: string[] = [];
    const listening = createServer(({ url = '' }, response) => {
      heard.push(url);
      response.end('a\n');
    });
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const { port } = listening.address() as AddressInfo;
    for (const place of [`http://127.0.0.1:${port}/csv`, 'file:///etc/passwd', '/etc/passwd']) {
      const statement = `LOAD CSV FROM '${place}' AS line RETURN line`;
      const query = `{ cypher(statement: ${JSON.stringify(statement)}) { rows } }`;
      expect(await refused(query)).toEqual(['CYPHER_OFF']);
      expect(refusals(await attack(target.slow, { query }))).toEqual(['CYPHER_REFUSED']);
      expect((await ask(`{ paper(ref: "${place}") { id } }`)).body.data).toEqual({ paper: null });
    }
    listening.close();
    expect(heard).toEqual([]);
  });
});

describe('prevention of denial of service', () => {
  test('depth', async () => {
    const query = `{ papers(first: 1) { nodes ${'{ authors(first: 1) { nodes { papers(first: 1) { nodes '.repeat(3)}{ id }${' } } } }'.repeat(3)} } }`;
    expect(await refused(query)).toEqual(['LIMIT_EXCEEDED depth']);
  });

  test('amount', async () => {
    expect(await refused('{ papers(first: 99999999) { nodes { id } } }')).toEqual(['LIMIT_EXCEEDED page']);
    expect(await refused('{ papers(last: -1) { nodes { id } } }')).toEqual(['BAD_INPUT']);
  });

  test('pages: no list of nodes comes without one, and one has twenty rows where nobody says how many', async () => {
    const endless = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ type, args }) => /Connection!?$/u.test(String(type)) && !args.some(({ name }) => name === 'first'));
    expect(endless).toEqual([]);
    const { body } = await ask('{ papers { totalCount nodes { id } } }');
    expect(body.data).toHaveProperty('papers.nodes.length', 20);
  });

  test('timeouts', async () => {
    const statement = 'MATCH (a), (b), (c), (d) RETURN count(*)';
    const answer = await attack(target.slow, { query: `{ cypher(statement: "${statement}") { rows } }` });
    expect(refusals(answer)).toEqual(['TIMEOUT']);
  });

  test('cost, known before anything runs', async () => {
    const pages = 'nodes { papers(first: 100) { nodes { authors(first: 100) { nodes { id } } } } }';
    const { body } = await ask(`{ concepts(first: 100) { ${pages} } }`);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost', allowed: 20_000 });
    expect((await ask('{ papers(first: 3) { nodes { id } } }')).body.extensions).toMatchObject({
      cost: { limit: 20_000 },
    });
  });

  test('a rate for each client, by cost', async () => {
    const body = { query: '{ papers(first: 100) { nodes { authors(first: 50) { nodes { id } } } } }' };
    const statuses: number[] = [];
    for (let i = 0; i < 12; i += 1) statuses.push((await attack(target.scarce, body)).status);
    const answered = statuses.indexOf(429);
    expect([answered > 0, statuses.slice(answered).every((status) => status === 429)]).toEqual([true, true]);
  });

  test('work put together: a question of several levels is one statement', () => {
    const engine = { name: 'none' } as Engine;
    const answering = new Answering({ schema: papergraphSchema(), engine, limits: defaultLimits });
    const document = parse('{ papers(first: 9) { nodes { authors { nodes { papers { nodes { title } } } } } } }');
    expect(answering.compile({ document }).fields.map(({ statement }) => statement?.text.match(/;/gu))).toEqual([null]);
  });

  test('bounds around the process: containers have a limit of memory', () => {
    const { services } = parseYaml(textOf('docker-compose.yml'), { merge: true });
    expect([services.neo4j.mem_limit, services.server.mem_limit]).toEqual(['2560m', '512m']);
  });
});

/** What stands around a node. */
interface Around {
  readonly nodes?: readonly { readonly __typename: string }[];
  readonly facts?: readonly { readonly kind: string }[];
}

const valuesOf = (name: string): readonly string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

describe('access control', () => {
  const INNER = ['name', 'word', 'wordkey', 'beginning', 'record', 'subject', 'revision'];

  test('nodes by id: only those of the graph’s own kinds, none of what stands behind them', async () => {
    const ids = INNER.flatMap((kind) => [`${kind}:transformer`, `${kind}:000_f6d8e4ae9eb3c49e.txt`]);
    const { body } = await ask('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(body.data).toEqual({ nodes: ids.map(() => null) });
  });

  test('edges as well as nodes: what is around a node is of the graph’s own kinds too', async () => {
    const query = '{ neighbourhood(id: "concept:transformer", depth: 2) { nodes { __typename } facts { kind } } }';
    const { nodes = [], facts = [] } = ((await ask(query)).body.data?.neighbourhood ?? {}) as Around;
    const [kinds, edges] = [valuesOf('NodeKind'), valuesOf('EdgeKind')];
    expect([nodes.length, facts.length > 99]).toEqual([100, true]);
    expect(nodes.filter(({ __typename }) => !kinds.includes(__typename.toUpperCase()))).toEqual([]);
    expect(facts.filter(({ kind }) => !edges.includes(kind))).toEqual([]);
  });

  test('fields: what the graph keeps for itself is none', async () => {
    for (const field of ['keys', 'sortKey', 'documents', 'password', '_id', 'elementId']) {
      expect(await refused(`{ papers { nodes { ${field} } } }`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    }
  });

  test('introspection is off', async () => {
    expect(await refused('{ __schema { types { name } } }')).toEqual(['INTROSPECTION_OFF']);
  });

  test('there is no editor', async () => {
    const page = await fetch(`${target.open.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toMatch(/graphiql/iu);
  });
});

describe('batching', () => {
  test('operations in an array are refused', async () => {
    expect(refusals(await attack(target.open, [{ query: '{ __typename }' }]))).toEqual(['BAD_REQUEST']);
  });

  test('one object many times in one request is refused', async () => {
    const aliases = Array.from({ length: 16 }, (_, i) => `a${i}: paper(ref: "p${i}") { id }`);
    expect(await refused(`{ ${aliases.join(' ')} }`)).toEqual(['LIMIT_EXCEEDED rootFields', 'LIMIT_EXCEEDED aliases']);
    const ids = Array.from({ length: 101 }, (_, i) => `paper:${i}`);
    expect(await refused('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual([
      'LIMIT_EXCEEDED list',
    ]);
  });

  test('of several operations one is answered', async () => {
    const body = { query: 'query A { papers { totalCount } } query B { authors { totalCount } }', operationName: 'A' };
    expect((await attack(target.open, body)).body.data).toEqual({ papers: { totalCount: 35 } });
  });
});

describe('secure configuration', () => {
  test('errors have no insides', async () => {
    const said = await Promise.all(['{', '{ a', '{ nothing }'].map((query) => ask(query)));
    expect(JSON.stringify(said)).not.toMatch(/stack|node_modules|\.[jt]s:\d/u);
  });

  test('wrong names are not put right', async () => {
    expect((await ask('{ papr { id } }')).body.errors?.[0]?.message).toBe('Cannot query field "papr" on type "Query".');
  });
});
