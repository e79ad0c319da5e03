// The log: one line for each request where it is asked for, with ids and codes and no values.

import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { ask, type Fixture, post, startFixture } from '../fixture.ts';

describe('requests in the log', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await startFixture({ PAPERGRAPH_LOG_REQUESTS: 'on' });
  });
  afterEach(() => fixture.server.stop());

  it('have the hash, type and name of their operation, their codes, and no values', async () => {
    const query = 'query Find($ref: ID!) { paper(ref: $ref) { year } }';
    await ask(fixture.url, query, { variables: { ref: 'secret-value' } });
    await ask(fixture.url, '{ paper(ref: "secret-value") { secretField } }');
    expect(fixture.requests).toMatchObject([
      {
        level: 'info',
        message: 'request',
        method: 'POST',
        route: '/graphql',
        status: 200,
        operation: createHash('sha256').update(query).digest('hex'),
        type: 'query',
        name: 'Find',
      },
      { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] },
    ]);
    expect(fixture.requests[0]).not.toHaveProperty('codes');
    expect(JSON.stringify(fixture.requests)).not.toMatch(/secret/);
  });

  it('carry the id that the client gave, where it is a plain word, and give theirs back', async () => {
    const ids = ['request-7', 'a b', 'x'.repeat(200), '"},{"level":"error"'];
    const answers = [];
    for (const id of ids) {
      const response = await fetch(`${fixture.url}/livez`, { headers: { 'x-request-id': id } });
      answers.push(response.headers.get('x-request-id'));
    }
    expect(answers[0]).toBe('request-7');
    for (const id of answers.slice(1)) expect(id).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    expect(fixture.requests.map(({ request }) => request)).toEqual(answers);
  });

  it('have ids of the server’s own alone, where anyone may ask', async () => {
    const open = await startFixture({ PAPERGRAPH_PROFILE: 'public', PAPERGRAPH_LOG_REQUESTS: 'on' });
    const response = await fetch(`${open.url}/livez`, { headers: { 'x-request-id': 'request-7' } });
    const id = response.headers.get('x-request-id');
    expect(id).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    expect(open.requests.map(({ request }) => request)).toEqual([id]);
    await open.server.stop();
  });

  it('are told apart in what fails unforeseen', async () => {
    await post(fixture.url, JSON.stringify({ query: '{ broken }' }), { 'x-request-id': 'r-1' });
    await post(fixture.url, JSON.stringify({ query: '{ broken }' }), { 'x-request-id': 'r-2' });
    expect(fixture.log.map(({ request }) => request)).toEqual(['r-1', 'r-2']);
  });
});

describe('requests without the setting', () => {
  it('are not logged', async () => {
    const fixture = await startFixture();
    await ask(fixture.url, '{ cursor }');
    await fixture.server.stop();
    expect([fixture.requests, fixture.log]).toEqual([[], []]);
  });
});
