// Which questions take the token along to a server, and what is said where it can be read on the way.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runningServer } from '../../../src/cli/asking/running-server.ts';

const CYPHER = '{ own: cypher(statement: "RETURN 1") { rows } }';
const came: (string | undefined)[] = [];
const server = createServer(({ headers }, response) => {
  came.push(headers.authorization);
  response.end('{"data":{}}');
});
beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
afterAll(() => new Promise((closed) => server.close(closed)));

function asking(url: string) {
  const warnings: string[] = [];
  const asked = runningServer(url, { token: 'secret', warn: (line) => warnings.push(line) });
  return { warnings, ask: (query: string) => asked.ask({ query }) };
}

it('sends it with statements in Cypher alone, and says nothing of this machine', async () => {
  const { warnings, ask } = asking(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await ask('{ stats { engine } }');
  await ask(CYPHER);
  expect(came).toEqual([undefined, 'Bearer secret']);
  expect(warnings).toEqual([]);
});

it('warns once of another machine that is asked unencrypted', async () => {
  const { warnings, ask } = asking('http://papers.invalid:4000');
  await expect(ask('{ stats { engine } }')).rejects.toThrow('Expected a server');
  expect(warnings).toEqual([]);
  for (const _ of ['first', 'second']) await expect(ask(CYPHER)).rejects.toThrow('Expected a server');
  expect(warnings).toEqual([
    'PAPERGRAPH_TOKEN goes to papers.invalid:4000 unencrypted, for anyone on the way to read: ask over https.',
  ]);
  const encrypted = asking('https://papers.invalid:4000');
  await expect(encrypted.ask(CYPHER)).rejects.toThrow('Expected a server');
  expect(encrypted.warnings).toEqual([]);
});
