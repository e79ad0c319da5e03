// The command that backs up: copies the embedded graph into a folder, through the server where one has it open.

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

import { readSettings } from '../api/settings.ts';
import { GraphError } from '../graph/graph-error.ts';
import { assertRoomFor, makeFolder } from './backup-folder.ts';
import { type Call, type Command, WrongCall } from './command.ts';
import { withGraph } from './existing-graph.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS } from './graph-settings.ts';
import { type Holder, holderOf } from './holder.ts';

/** Backs up the embedded graph that the environment names. */
export const backupCommand: Command = {
  usage: ['FOLDER'],
  about: `Copies the embedded graph as it is into a new folder. A server that has it open goes on answering and makes the copy
itself, in a state between two writes. The copy is opened before it counts as one; FOLDER is then a data folder like any
other: papergraph restore FOLDER puts it in place, and PAPERGRAPH_DATA=FOLDER serves it as it lies.`,
  takes: 'a folder',
  settings: GRAPH_SETTINGS,
  examples: ['backups/monday'],
  exitCodes: {
    0: 'copied',
    1: `${GRAPH_FAILED}; or the disk fails`,
    2: 'the call or a setting is wrong, there is no graph, or something is in the way; nothing was written',
  },
  run: backup,
};

async function backup({ words, environment, print }: Call): Promise<number> {
  const [folder, ...more] = words;
  if (folder === undefined || more.length > 0) throw new WrongCall(`Expected one new folder, got ${words.length}.`);
  const { neo4j, data } = readSettings(environment);
  if (neo4j !== undefined) {
    const advice = 'use neo4j-admin database dump, or papergraph export jsonl';
    throw new WrongCall(`Neo4j holds the graph, which makes its own backups: ${advice}.`);
  }
  if (data === 'memory')
    throw new WrongCall('A graph in memory ends with its process: there is none to copy.', 'NO_GRAPH');
  assertRoomFor(folder, 'Name a new one');
  const started = performance.now();
  const { nodes, edges } = await makeFolder(folder, (path) => copy(path, environment, data));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(`Backed up ${nodes} nodes and ${edges} edges to ${folder} in ${seconds} s.`);
  return 0;
}

async function copy(path: string, environment: Call['environment'], data: string): Promise<void> {
  try {
    await withGraph(environment, async (engine) => {
      await engine.copyTo(path);
      return 0;
    });
  } catch (error) {
    const holder = error instanceof GraphError && error.code === 'LOCKED' ? holderOf(data) : undefined;
    if (holder === undefined) throw error;
    await copyFrom(holder, path);
  }
}

/** Has the server that holds the graph send a copy. @throws GraphError UNAVAILABLE where it does not. */
async function copyFrom({ url, token }: Holder, path: string): Promise<void> {
  const failed = (why: string, cause?: unknown) =>
    new GraphError('UNAVAILABLE', `The server at ${url} has the graph open and sent no copy: ${why}.`, { cause });
  try {
    const response = await fetch(`${url}/backup`, { headers: { authorization: `Bearer ${token}` } });
    if (response.status !== 200 || response.body === null) throw failed(`it answered ${response.status}`);
    await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    throw error instanceof GraphError ? error : failed((error as Error).message, error);
  }
}
