// The server keeps to GraphQL over HTTP: each audit of the specification's own suite is a test.

import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figure } from '../figure.ts';
import { type Fixture, startFixture } from './fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
});

afterAll(() => fixture.server.stop());

const audits = (headers: Record<string, string>) =>
  serverAudits({
    url: () => `${fixture.url}/graphql`,
    fetchFn: (input: string, init: RequestInit = {}) => {
      const sent = new Headers(init.headers);
      for (const [name, value] of Object.entries(headers)) {
        sent.set(name, value);
      }
      return fetch(input, { ...init, headers: sent });
    },
  });

test('the suite has the audits that this server was held to', () => {
  expect(audits({})).toHaveLength(61);
});

describe('with the header that a page elsewhere can not send', () => {
  const ended: string[] = [];
  for (const audit of audits({ 'apollo-require-preflight': 'true' })) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      ended.push(result.status);
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    });
  }

  test('all are passed', (test) => {
    expect(ended).toEqual(Array(61).fill('ok'));
    figure(test, `${ended.length} of 61 with the preflight header`);
  });
});

describe('without it', () => {
  /** GETs that a page elsewhere could make a browser send are refused, which the specification leaves open. */
  const REFUSED = ['5A70', 'D6D5', '6A70'];
  const ended: string[] = [];

  for (const audit of audits({})) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      ended.push(result.status);
      expect(result.status).toBe(REFUSED.includes(audit.id) ? 'notice' : 'ok');
    });
  }

  test('none fails, and few give notice', (test) => {
    const count = (status: string) => ended.filter((one) => one === status).length;
    expect([count('ok'), count('notice')]).toEqual([58, 3]);
    figure(test, `${count('ok')} without it, ${count('error')} failing`);
  });
});
