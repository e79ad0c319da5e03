// Starts a real Neo4j server for tests and measurements, and takes it down without a trace.

import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { freePort } from '../free-port.ts';
import { neo4jLibraries } from './artifacts.ts';
import { findJava } from './java.ts';
import type { Neo4jRelease } from './releases.ts';

const START_LIMIT_MS = 90_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'];
/** What Neo4j gives its first user, and wants changed. */
const FIRST_PASSWORD = 'neo4j';

/** A Neo4j server of one's own. */
export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly version: string;
  /** Ends the server and deletes its files. */
  stop(): Promise<void>;
  /** Ends the server as a power cut would, and keeps its files. */
  kill(): Promise<void>;
  /** Starts the server again after {@link kill}, at the same address; resolves once it answers. */
  restart(): Promise<void>;
}

type Access = Pick<Neo4jServer, 'uri' | 'username' | 'password'>;

/** What a server is meant for; the defaults suit small graphs. */
export interface Neo4jTuning {
  /** Such as `512m`. */
  readonly heap?: string;
  /** Such as `64m`. */
  readonly pageCache?: string;
  /** True for a server of a minute: it compiles less thoroughly, which halves what a short life costs. */
  readonly shortLived?: boolean;
  /** Does something to the server's folder before its first start, such as loading a database. */
  readonly beforeStart?: (home: string) => void;
}

/**
 * Starts the release on free ports of 127.0.0.1 and resolves once it answers.
 *
 * @throws Error with the end of the server's log when it does not come up within 90 seconds.
 */
export async function startNeo4j(release: Neo4jRelease, tuning: Neo4jTuning = {}): Promise<Neo4jServer> {
  const program = programOf(release, tuning);
  const home = mkdtempSync(join(tmpdir(), 'papergraph-neo4j-'));
  const port = await freePort();
  const access = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'papergraph-tests' };
  configure(home, port, tuning.pageCache ?? '64m');
  tuning.beforeStart?.(home);
  let running = launch(program, home);
  const stop = async () => {
    await end(running);
    rmSync(home, { recursive: true, force: true });
  };
  const restart = async () => {
    running = launch(program, home);
    await answers(running, home, () => ask(access, 'neo4j', 'RETURN 1'));
  };
  try {
    await answers(running, home, () => changePassword(access));
    await answers(running, home, () => ask(access, 'neo4j', 'RETURN 1'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...access, version: release.version, stop, kill: () => end(running), restart };
}

/** What the server may read and reach is kept to its own folder and this machine. */
function configure(home: string, port: number, pageCache: string): void {
  mkdirSync(join(home, 'conf'));
  mkdirSync(join(home, 'import'));
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.directories.import=${join(home, 'import')}`,
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    'db.tx_log.preallocate=false',
    `server.memory.pagecache.size=${pageCache}`,
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
}

function programOf(release: Neo4jRelease, tuning: Neo4jTuning): [command: string, ...rest: string[]] {
  const java = findJava(release.java);
  if (java === undefined) throw new Error(`${release.name} needs Java ${release.java.from} to ${release.java.to}`);
  const opened = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const compiler = tuning.shortLived ? ['-XX:TieredStopAtLevel=1'] : [];
  const machine = [`-Xmx${tuning.heap ?? '512m'}`, '-XX:+UseSerialGC', ...compiler, ...opened];
  const libraries = join(neo4jLibraries(release.version), '*');
  return [java, ...machine, '-cp', libraries, release.mainClass];
}

function launch([command, ...rest]: [string, ...string[]], home: string): ChildProcess {
  const log = openSync(join(home, 'console.log'), 'a');
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const server = spawn(command, [...rest, ...folders], { stdio: ['ignore', log, log] });
  closeSync(log);
  // Whoever started the server may end without having stopped it.
  const abandon = () => {
    server.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  server.once('exit', () => process.off('exit', abandon));
  return server;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await gone;
}

/** Tries until the server gives an answer, has ended, or has had its time. */
async function answers(server: ChildProcess, home: string, attempt: () => Promise<void>): Promise<void> {
  const start = performance.now();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const ended = server.exitCode !== null || server.signalCode !== null;
      if (ended || performance.now() - start > START_LIMIT_MS) {
        const log = readFileSync(join(home, 'console.log'), 'utf8').slice(-3000);
        throw new Error(`Neo4j ${ended ? 'ended' : 'did not come up'}; its log ends so:\n${log}`, { cause: error });
      }
      await pause(100);
    }
  }
}

/** A fresh server lets its first user do nothing but change the password. */
function changePassword({ uri, username, password }: Access): Promise<void> {
  const change = `ALTER CURRENT USER SET PASSWORD FROM '${FIRST_PASSWORD}' TO '${password}'`;
  return ask({ uri, username, password: FIRST_PASSWORD }, 'system', change);
}

async function ask({ uri, username, password }: Access, database: string, statement: string): Promise<void> {
  const settings = { connectionTimeout: 1_000, maxTransactionRetryTime: 0 };
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), settings);
  const session = driver.session({ database });
  try {
    await session.run(statement);
  } finally {
    await session.close();
    await driver.close();
  }
}
