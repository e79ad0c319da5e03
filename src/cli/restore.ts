// The command that restores: writes into the configured graph what an export as JSON Lines, or a backup, holds.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readSettings } from '../api/settings.ts';
import type { Engine } from '../graph/engine.ts';
import { openEngine } from '../graph/open.ts';
import { GraphStateError } from '../ingest/graph-marks.ts';
import { restoreGraph } from '../ingest/restore.ts';
import { isEmpty } from '../ingest/seed-graph.ts';
import { GraphLinesError } from '../sources/graph-lines.ts';
import { restoreBackup } from './backup-folder.ts';
import { type Call, type Command, WrongCall } from './command.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS } from './graph-settings.ts';

const NO_ROOM = 2;
const NOT_WHOLE = 3;

/** Restores the file that the call names. */
export const restoreCommand: Command = {
  usage: ['FILE', 'FOLDER'],
  about: `Writes into the configured graph, which must be empty, what papergraph export jsonl wrote. The whole file is checked
first: where it is not what it should be, nothing is written. A restoring that was cut short is run again.
A folder is what papergraph backup made: it becomes the embedded graph, whose folder must be empty or not there.`,
  takes: 'a file or a folder',
  settings: GRAPH_SETTINGS,
  examples: ['graph.jsonl', 'backups/monday'],
  exitCodes: {
    0: 'restored',
    1: `${GRAPH_FAILED}; or the file cannot be read`,
    2: 'the call or a setting is wrong, or the graph is not empty (GRAPH_NOT_EMPTY); nothing was written',
    3: 'the file is no whole graph, and is told by line; nothing was written',
  },
  run: restore,
};

async function restore({ words, environment, print }: Call): Promise<number> {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) {
    throw new WrongCall(`Expected one file or folder to restore, got ${words.length}.`);
  }
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new WrongCall(`Expected a file or a folder to restore, found none at ${file}.`);
  if (found.isDirectory()) {
    await restoreBackup(file, readSettings(environment));
    print(`Restored the backup ${file}.`);
    return 0;
  }
  const settings = readSettings(environment);
  const missing = settings.neo4j || settings.data === 'memory' ? [] : missingFolders(settings.data);
  const engine = await openEngine(settings);
  let isUnused = false;
  try {
    print(await restored(engine, file));
    return 0;
  } catch (error) {
    isUnused = await isEmpty(engine).catch(() => false);
    return complain(error, file);
  } finally {
    await engine.close();
    if (isUnused) await removeMade(missing);
  }
}

async function restored(engine: Engine, file: string): Promise<string> {
  const started = performance.now();
  const { nodes, edges, isPart } = await restoreGraph(engine, () => createReadStream(file));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const told = `Restored ${nodes} nodes and ${edges} edges into ${engine.name} in ${seconds} s.`;
  return isPart
    ? `${told}\nIt is a part of a graph: it answers, but import, seed and forget refuse to change it.`
    : told;
}

/** A folder and those above it that opening a graph there makes, the innermost first. */
function missingFolders(folder: string): readonly string[] {
  const path = resolve(folder);
  return existsSync(path) ? [] : [path, ...missingFolders(dirname(path))];
}

/** Takes an empty graph away with the folders that were made for it; what others put there meanwhile stays. */
async function removeMade([folder, ...above]: readonly string[]): Promise<void> {
  if (folder === undefined) return;
  await rm(folder, { recursive: true, force: true });
  for (const path of above) await rmdir(path).catch(() => undefined);
}

/** What kept the file from being restored, where the user can mend it. */
function complain(error: unknown, file: string): number {
  const isOfFile = error instanceof GraphLinesError;
  if (!isOfFile && !(error instanceof GraphStateError)) throw error;
  const line = isOfFile ? `${file}: ${error.code}: ${error.message} Nothing was written.` : error.message;
  process.stderr.write(`${line}\n`);
  return isOfFile ? NOT_WHOLE : NO_ROOM;
}
