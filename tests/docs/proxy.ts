// A real nginx with the block of a guide, on a free port of this machine.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const NGINX = process.env.PAPERGRAPH_TEST_NGINX ?? 'nginx';

/** Why there is no proxy; undefined where there is one. Clients of several addresses are what Linux alone has. */
export function whyNoProxy(): string | undefined {
  const isThere = process.platform === 'linux' && spawnSync(NGINX, ['-v']).status === 0;
  return isThere ? undefined : 'there is no nginx on Linux: .ci/run fetches one for PAPERGRAPH_TEST_NGINX';
}

/** A proxy that answers. */
export interface RunningProxy {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts nginx with a block that is written for TLS on port 443 and for a server on port 4000; here it has neither. */
export async function startProxy(block: string, serverUrl: string): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-proxy-'));
  const port = await freePort();
  const here = block
    .replace(/^ *(?:listen \[|ssl_certificate).*\n/gmu, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('http://127.0.0.1:4000', serverUrl);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`);
  const own = 'daemon off; master_process off; pid pid; error_log stderr;';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${own}\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${here}\n}`,
  );
  const child = spawn(NGINX, ['-p', folder, '-c', 'nginx.conf'], { stdio: ['ignore', 'ignore', 'pipe'] });
  await answering(child, port);
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Waits until it listens; throws what it says where it ends instead. */
async function answering(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/metrics`).then(
      () => true,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}: ${said}`);
    await pause(20);
  }
}
