// A page elsewhere whose name is made to lead to this machine gets nothing from a server on a loopback address.

import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { checkHost } from '../../src/api/host-header.ts';
import { type Fixture, startFixture } from './fixture.ts';

/** What a GET under this Host is answered with. */
function under({ url }: Fixture, host: string, path: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}${path}`, { headers: { host } }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, text });
    });
    asking.on('error', reject).end();
  });
}

test.each(['127.0.0.1', 'localhost'])('a server on %s answers to names of this machine alone', async (HOST) => {
  const fixture = await startFixture({ HOST });
  try {
    const { port } = new URL(fixture.url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'LOCALHOST', '[::1]:80']) {
      expect((await under(fixture, host, '/livez')).status).toBe(200);
    }
    for (const path of ['/graphql?query={__typename}', '/livez', '/', '/graphiql/x.js']) {
      const { status, text } = await under(fixture, `evil.example:${port}`, path);
      expect([status, JSON.parse(text)]).toEqual([
        403,
        {
          errors: [
            {
              message: `Host: expected localhost or a loopback address, got "evil.example:${port}". Set HOST to an address of the network to be reached under other names.`,
              extensions: { code: 'HOST_NOT_ALLOWED' },
            },
          ],
        },
      ]);
    }
  } finally {
    await fixture.server.stop();
  }
});

describe('a name', () => {
  const refused = (host: string, listensOn: string) => {
    try {
      checkHost({ headers: { host } }, listensOn);
      return false;
    } catch {
      return true;
    }
  };

  test.each([
    'localhost.evil.example',
    'evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil',
    '',
    '10.0.0.1',
    '[::2]',
  ])('such as %j is refused on a loopback address', (host) => {
    for (const listensOn of ['127.0.0.1', '::1', 'localhost', '127.1.2.3']) expect(refused(host, listensOn)).toBe(true);
  });

  test('is no question on an address of the network', () => {
    for (const listensOn of ['0.0.0.0', '::', '10.0.0.1']) expect(refused('graph.example.org', listensOn)).toBe(false);
  });
});
