// A real nginx with the block of a guide, on a free port of this machine.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

const NGINX = process.env.PAPERGRAPH_TEST_NGINX ?? 'nginx';

/** Why there is no proxy; undefined where there is one. Clients of several addresses are what Linux alone has. */
export function whyNoProxy(): string | undefined {
  const isThere = process.platform === 'linux' && spawnSync(NGINX, ['-v']).status === 0;
  return isThere ? undefined : 'there is no nginx on Linux: .ci/run fetches one for PAPERGRAPH_TEST_NGINX';
}

/** A proxy that answers. */
export interface RunningProxy {
  readonly port: number;
  /** Where plain requests are sent on to TLS. */
  readonly plainPort: number;
  stop(): Promise<void>;
}

/** Starts nginx with a block that is written for ports 80 and 443, with TLS, and for a server on port 4000; here it has no TLS. */
export async function startProxy(block: string, serverUrl: string): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-proxy-'));
  const [port, plainPort] = await Promise.all([freePort(), freePort()]);
  const here = block
    .replace(/^ *(?:listen \[|ssl_certificate).*\n/gmu, '')
    .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('http://127.0.0.1:4000', serverUrl);
  writeFileSync(join(folder, 'nginx.conf'), `${OWN}\n${here}\n}`);
  const child = spawn(NGINX, ['-p', folder, '-c', 'nginx.conf'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(child, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, plainPort, stop };
}

/** What nginx is told beside the block: to stay in the folder and in the foreground. */
const OWN = [
  'daemon off; master_process off; pid pid; error_log stderr;',
  'events {}',
  'http {',
  'access_log off;',
  ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`),
].join('\n');

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
    const how = child.exitCode ?? child.signalCode;
    if (how !== null) throw new Error(`nginx ended with ${how}: ${said}`);
    await pause(20);
  }
}
