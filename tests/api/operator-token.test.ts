// The token: what it opens, and that nothing tells what it is.

import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasToken } from '../../src/api/operator-token.ts';
import { type RunningServer, start } from '../../src/api/serve.ts';
import { readSettings, SettingsError } from '../../src/api/settings.ts';
import type { LogEntry } from '../../src/api/telemetry/log.ts';
import { FixtureEngine, post } from './fixture.ts';

const TOKEN = 'correct-horse-battery-staple-0123456789';
const schema = buildSchema('type Query { cypher(statement: String!): String paper: String }');
const answering = { answer: async () => ({ data: { cypher: 'answered', paper: 'answered' } }) };
const CYPHER = JSON.stringify({ query: '{ ...F } fragment F on Query { c: cypher(statement: "RETURN 1") }' });

describe('a header', () => {
  test.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`])('%j has the token', (header) => {
    expect(hasToken(header, TOKEN)).toBe(true);
  });

  test.each([TOKEN, `Basic ${TOKEN}`, 'Bearer', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, 'Bearer é', ''])(
    '%j has another',
    (header) => expect(() => hasToken(header, TOKEN)).toThrow('authorization: expected Bearer and the token'),
  );

  test('says nothing where none is sent, or none is wanted', () => {
    expect([hasToken(undefined, TOKEN), hasToken(`Bearer ${TOKEN}`, undefined)]).toEqual([false, false]);
  });
});

describe('a server with a token', () => {
  let server: RunningServer;
  const log: LogEntry[] = [];
  beforeAll(async () => {
    const settings = readSettings({ PORT: '0', PAPERGRAPH_CYPHER: 'on', PAPERGRAPH_TOKEN: TOKEN });
    const engine = new FixtureEngine();
    server = await start({ settings, engine, schema, answering, log: (entry) => log.push(entry) });
  });
  afterAll(() => server.stop());

  const asked = async (body: string, authorization?: string) => {
    const headers = { accept: 'application/graphql-response+json', ...(authorization && { authorization }) };
    const answer = await post(server.url, body, headers);
    return [answer.status, answer.body.errors?.[0]?.extensions.code ?? answer.body.data];
  };

  test('answers statements only to those who have it', async () => {
    expect(await asked(CYPHER, `Bearer ${TOKEN}`)).toEqual([200, { cypher: 'answered', paper: 'answered' }]);
    expect(await asked(CYPHER)).toEqual([401, 'TOKEN_NEEDED']);
    expect(await asked(CYPHER, 'Bearer nonsense')).toEqual([401, 'TOKEN_WRONG']);
  });

  test('answers everything else to all', async () => {
    expect((await asked('{"query":"{ paper }"}'))[0]).toBe(200);
  });

  test('says how to show it, and never repeats what came', async () => {
    const wrong = `Bearer ${TOKEN}-but-not-quite`;
    const init = {
      method: 'POST',
      body: CYPHER,
      headers: { authorization: wrong, 'content-type': 'application/json' },
    };
    const response = await fetch(`${server.url}/graphql`, init);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await response.text()).not.toContain(TOKEN);
    expect(log).toEqual([]);
  });
});

test('a token that could be guessed is refused, and not repeated', () => {
  for (const PAPERGRAPH_TOKEN of ['secret', 'x'.repeat(31), `${'x'.repeat(40)} y`, 'x'.repeat(201)]) {
    const reading = () => readSettings({ PAPERGRAPH_TOKEN });
    expect(reading).toThrow(SettingsError);
    expect(reading).toThrow('PAPERGRAPH_TOKEN: expected 32 to 200 letters, digits or characters out of . _ ~ + / -');
    expect(reading).not.toThrow(PAPERGRAPH_TOKEN);
  }
});
