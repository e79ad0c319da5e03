// A backup on disk: a data folder like any other, whose graph is copied aside first, opened to see that it can be, then put in place.

import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Settings } from '../api/settings.ts';
import { assertFormat, FORMAT_FILE } from '../graph/data-format.ts';
import { GRAPH_FILE, LOG_FOLDER } from '../graph/graph-file.ts';
import { openEngine } from '../graph/open.ts';
import { syncFile, syncFolder } from '../graph/synced-path.ts';
import { edgeTypes } from '../model/edges.ts';
import { nodeLabels } from '../model/nodes.ts';
import { countedEdges, countedNodes } from '../query/stats.ts';
import { WrongCall } from './command.ts';

/** How much a copied graph holds, as papergraph stats counts it: without what leads to nodes, and without records. */
export interface Kept {
  readonly nodes: number;
  readonly edges: number;
}

/** Where a copy lies inside its folder until it is whole; one that was cut short is made anew. */
const PART = '.part';

/** What a folder is made of; with the graph, which comes last, it is one. */
const WHOLE = [FORMAT_FILE, GRAPH_FILE];

/** @throws WrongCall where something stands in the place of a new folder. */
export function assertRoomFor(folder: string, advice: string): void {
  if (!existsSync(folder) || readdirSync(folder).every((name) => name === PART)) return;
  throw new WrongCall(`Expected ${folder} to be empty or not there, found files in it. ${advice}.`);
}

/**
 * Makes a data folder whose graph `write` puts at a path. The folder may be there and empty, as a volume is that was just
 * mounted; it has a graph once that is whole, was opened, and is on disk.
 */
export async function makeFolder(folder: string, write: (path: string) => Promise<void>): Promise<Kept> {
  const part = join(folder, PART);
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  try {
    await write(join(part, GRAPH_FILE));
    const kept = await opened(part);
    for (const name of WHOLE) await syncFile(join(part, name));
    await syncFolder(part);
    for (const name of WHOLE) await rename(join(part, name), join(folder, name));
    await rm(part, { recursive: true });
    for (const changed of [folder, dirname(folder)]) await syncFolder(changed);
    return kept;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    // It goes only where nothing is in it.
    await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes a backup the embedded graph of the settings.
 *
 * @throws WrongCall where Neo4j holds the graph, the folder is no backup, or the graph's own folder holds something;
 * GraphError VERSION for a backup of another form.
 */
export async function restoreBackup(backup: string, { neo4j, data }: Settings): Promise<Kept> {
  if (neo4j !== undefined || data === 'memory') {
    const advice = 'Unset NEO4J_URI and set PAPERGRAPH_DATA; into Neo4j, restore what papergraph export jsonl wrote';
    throw new WrongCall(`A backup becomes an embedded graph on disk. ${advice}.`);
  }
  const graph = join(backup, GRAPH_FILE);
  if (!existsSync(graph)) throw new WrongCall(`Expected ${backup} to be a backup, found no ${GRAPH_FILE} in it.`);
  if (existsSync(join(backup, LOG_FOLDER))) {
    const advice = 'papergraph backup makes one of it; the file alone lacks what the log holds';
    throw new WrongCall(`Expected ${backup} to be a backup, found a graph with its log: ${advice}.`);
  }
  assertFormat(backup);
  assertRoomFor(data, 'Set PAPERGRAPH_DATA to a new folder, or move that one away');
  return makeFolder(data, (path) => copyFile(graph, path));
}

/** What was not opened may not be a backup. */
async function opened(data: string): Promise<Kept> {
  const engine = await openEngine({ data });
  try {
    const count = async (patterns: readonly string[]) => {
      const read = (pattern: string) =>
        engine.read({ name: 'count', text: `MATCH ${pattern} RETURN count(x)`, parameters: {} });
      const rows = await Promise.all(patterns.map(read));
      return rows.reduce((sum, [row]) => sum + Number(row?.[0]), 0);
    };
    const nodes = await count(nodeLabels.map((label) => countedNodes(label, 'x')));
    return { nodes, edges: await count(edgeTypes.map((edge) => countedEdges(edge, 'x'))) };
  } finally {
    await engine.close();
  }
}
