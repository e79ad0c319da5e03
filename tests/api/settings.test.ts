// Settings: defaults, values, and a sentence for each wrong one.

import { describe, expect, test } from 'vitest';

import { ALL_SETTINGS } from '../../src/api/setting-table.ts';
import { type Environment, readSettings, SettingsError } from '../../src/api/settings.ts';

/** What is wrong with an environment, sentence by sentence. */
function problems(environment: Environment): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    return error instanceof SettingsError ? error.problems : [`not a SettingsError: ${error}`];
  }
}

describe('with nothing set', () => {
  test('the defaults hold', () => {
    expect(readSettings({})).toEqual({
      profile: 'local',
      port: 4_000,
      host: '127.0.0.1',
      data: './data',
      limits: {
        page: 100,
        cost: 50_000,
        depth: 8,
        filterDepth: 4,
        conditions: 100,
        text: 500,
        words: 20,
        rootFields: 20,
        aliases: 30,
        tokens: 4_000,
        fields: 2_000,
        fragments: 50,
        directives: 4,
        list: 500,
        nesting: 26,
        body: 262_144,
      },
      deadlineMs: 10_000,
      corsOrigins: [],
      requestsAtOnce: 100,
      connections: 2_000,
      readMs: 30_000,
      logsRequests: false,
      openMetrics: true,
      takesTraces: true,
      cypher: false,
      introspection: true,
      suggestions: true,
      graphiql: true,
      trustedProxies: [],
      documents: { mode: 'off' },
    });
  });

  test('an empty variable counts as not set', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '', PAPERGRAPH_MAX_PAGE: '' })).toEqual(readSettings({}));
  });

  test('they can not be changed', () => {
    const settings = readSettings({});
    expect([Object.isFrozen(settings), Object.isFrozen(settings.limits)]).toEqual([true, true]);
  });
});

test('each variable sets what it names', () => {
  const settings = readSettings({
    PORT: '0',
    HOST: '::1',
    PAPERGRAPH_DATA: 'memory',
    NEO4J_URI: 'neo4j+s://graph.example.org:7687',
    NEO4J_USERNAME: 'reader',
    NEO4J_PASSWORD: 'right horse',
    NEO4J_DATABASE: 'papers',
    PAPERGRAPH_MAX_FILTER_DEPTH: '0',
    PAPERGRAPH_DEADLINE_MS: '600000',
    PAPERGRAPH_CORS_ORIGINS: 'https://app.example.org, http://[::1]:5173',
  });
  expect(settings).toMatchObject({ port: 0, host: '::1', data: 'memory', deadlineMs: 600_000 });
  expect(settings.corsOrigins).toEqual(['https://app.example.org', 'http://[::1]:5173']);
  expect(settings.neo4j).toEqual({
    uri: 'neo4j+s://graph.example.org:7687',
    username: 'reader',
    password: 'right horse',
    database: 'papers',
  });
  expect(settings.limits.filterDepth).toBe(0);
});

test('Neo4j needs an address and a password, the rest has defaults', () => {
  expect(readSettings({ NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: 'x' }).neo4j).toEqual({
    uri: 'bolt://localhost',
    username: 'neo4j',
    password: 'x',
  });
  expect(readSettings({ NEO4J_PASSWORD: 'left over' }).neo4j).toBeUndefined();
  expect(problems({ NEO4J_URI: 'bolt://localhost' })).toEqual([
    'NEO4J_PASSWORD: expected the password for the server at NEO4J_URI, got nothing.',
  ]);
});

describe('a wrong value is named, with what was expected and what came', () => {
  test.each(['four', '4000 ', '-1', '65536', '0x10', '1e3', '4.5', '४'])('PORT=%j', (value) => {
    expect(problems({ PORT: value })).toEqual([
      `PORT: expected a whole number from 0 to 65535, got ${JSON.stringify(value)}.`,
    ]);
  });

  test('a limit out of range', () => {
    expect(problems({ PAPERGRAPH_MAX_PAGE: '0' })).toEqual([
      'PAPERGRAPH_MAX_PAGE: expected a whole number from 1 to 10000, got "0".',
    ]);
  });

  test.each(['http://localhost:7474', 'localhost:7687', 'bolt://', 'bolt://neo4j:secret@localhost', 'bolt://u@h'])(
    'NEO4J_URI=%j, and never repeated: it may hold a password',
    (value) => {
      expect(problems({ NEO4J_URI: value, NEO4J_PASSWORD: 'x' })).toEqual([
        'NEO4J_URI: expected an address such as neo4j://localhost:7687 or bolt+s://graph.example.org, ' +
          'without user or password in it, got something else, not shown here.',
      ]);
    },
  );

  test.each([
    '*',
    'https://a.example/',
    'https://A.example',
    'https://a.example:443',
    'a.example',
    'null',
    'none,https://a.example',
    'https://a.example,,',
    'ftp://a.example',
  ])('PAPERGRAPH_CORS_ORIGINS=%j', (value) => {
    expect(problems({ PAPERGRAPH_CORS_ORIGINS: value })).toEqual([
      'PAPERGRAPH_CORS_ORIGINS: expected none, or origins such as https://app.example.org,http://localhost:5173, ' +
        `without paths or *, got ${JSON.stringify(value)}.`,
    ]);
  });

  test.each(['all', '10.0.0.0/33', '10.0.0', 'fd00::/129', '10.0.0.1/', '10.0.0.1/8/8', 'localhost', '10.0.0.1,'])(
    'PAPERGRAPH_TRUSTED_PROXIES=%j',
    (value) => {
      expect(problems({ PAPERGRAPH_TRUSTED_PROXIES: value })).toEqual([
        'PAPERGRAPH_TRUSTED_PROXIES: expected none, or addresses and ranges such as 10.0.0.1,192.168.0.0/16,fd00::/8, ' +
          `got ${JSON.stringify(value)}.`,
      ]);
    },
  );

  test('fewer points than one request may cost', () => {
    expect(problems({ PAPERGRAPH_RATE_POINTS: '500' })).toEqual([
      'PAPERGRAPH_RATE_POINTS: expected 0 or at least 501, as PAPERGRAPH_MAX_COST allows, got "500".',
    ]);
    expect(readSettings({ PAPERGRAPH_RATE_POINTS: '501' }).rate).toEqual({ points: 501, seconds: 3_600 });
  });

  test('documents that nothing would be done with', () => {
    expect(problems({ PAPERGRAPH_DOCUMENTS: 'documents' })).toEqual([
      'PAPERGRAPH_TRUSTED_DOCUMENTS: expected prefer or only where PAPERGRAPH_DOCUMENTS is set, got "off".',
    ]);
  });

  test('a text with control characters', () => {
    expect(problems({ HOST: 'a\nb' })).toEqual(['HOST: expected a text without control characters, got "a\\nb".']);
  });

  test('all of them at once', () => {
    const wrong = problems({ PORT: 'x', PAPERGRAPH_DEADLINE_MS: '1', PAPERGRAPH_MAX_BODY: 'y', PAPERGRAPH_X: 'z' });
    expect(wrong.map((problem) => problem.split(':')[0])).toEqual([
      'PAPERGRAPH_X',
      'PORT',
      'PAPERGRAPH_DEADLINE_MS',
      'PAPERGRAPH_MAX_BODY',
    ]);
  });
});

test('a name with PAPERGRAPH_ that does not exist is named, with the nearest three that do', () => {
  const [problem, ...more] = problems({ PAPERGRAPH_MAX_COTS: '9' });
  expect(more).toEqual([]);
  expect(problem).toMatch(
    /^PAPERGRAPH_MAX_COTS: expected the name of a setting, got one that does not exist\. Did you mean PAPERGRAPH_MAX_COST, PAPERGRAPH_\w+, PAPERGRAPH_\w+\? papergraph serve --help lists all\.$/,
  );
  expect(problems({ PAPERGRAPH_ENTIRELY_SOMETHING_ELSE_ALTOGETHER: '9' })).toEqual([
    'PAPERGRAPH_ENTIRELY_SOMETHING_ELSE_ALTOGETHER: expected the name of a setting, got one that does not exist. papergraph serve --help lists all.',
  ]);
});

test('names that only tests read are known, since both are started from one shell', () => {
  const ofTests = { PAPERGRAPH_DIGESTS: 'd', PAPERGRAPH_CONTRACT: 'c', PAPERGRAPH_TEST_NEO4J_URI: 'bolt://localhost' };
  expect(readSettings(ofTests)).toEqual(readSettings({}));
  expect(problems({ PAPERGRAPH_DIGEST: 'd', PAPERGRAPH_TESTS: 'x' })).toHaveLength(2);
});

describe('the table', () => {
  test('names each variable once, and says what it means in a sentence', () => {
    const names = ALL_SETTINGS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, meaning } of ALL_SETTINGS) {
      expect(`${name}: ${meaning}`).toMatch(/^[A-Z0-9_]+: [A-Z].*\.$/);
    }
  });

  test('has defaults that its own rules accept', () => {
    for (const { name, fallback, read } of ALL_SETTINGS) {
      expect([name, fallback === null || read(fallback) !== undefined]).toEqual([name, true]);
    }
  });
});
