// The command that prints how much the graph holds: nodes and edges by kind, documents, and the room it takes.

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../api/settings.ts';
import { documentsIn } from '../ingest/documents.ts';
import { ANSWER_HAS_ERRORS, ERRORS_MEAN, faultLines } from './answers/faults.ts';
import type { Asked } from './asking/question.ts';
import { ASKING_FAILED, URL_OPTION, withAsked } from './asking/whom.ts';
import type { Call, Command } from './command.ts';
import { GRAPH_SETTINGS, JSON_OPTION } from './graph-settings.ts';
import { visible } from './visible.ts';

/** Prints how much the graph holds that the call names. */
export const statsCommand: Command = {
  usage: ['[--url URL] [--json]'],
  about: `Prints the engine, and how many nodes and edges of each kind the graph holds; of the graph itself also how many
documents state something, and the room that an embedded one takes on disk.`,
  options: { url: URL_OPTION, json: JSON_OPTION },
  settings: GRAPH_SETTINGS,
  examples: ['', '--json', '--url http://127.0.0.1:4000'],
  exitCodes: {
    0: 'printed',
    1: ASKING_FAILED,
    2: 'the call or a setting is wrong, or there is no graph',
    3: ERRORS_MEAN,
  },
  run: stats,
};

const QUERY = '{ stats { engine nodes { kind count } edges { kind count } } }';

interface Count {
  readonly kind: string;
  readonly count: number;
}

interface Stats {
  readonly engine: string;
  readonly nodes: readonly Count[];
  readonly edges: readonly Count[];
}

/** What is known of a graph that this process has open, and of no other. */
interface Own {
  readonly documents?: number;
  /** The folder of an embedded graph, and the bytes of its files. */
  readonly folder?: string;
  readonly bytes?: number;
}

/** The bytes of all files below a folder; one that goes while they are counted has none. */
async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) =>
      stat(join(parentPath, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((a, b) => a + b, 0);
}

async function ownStats({ engine }: Asked, environment: Call['environment']): Promise<Own> {
  if (engine === undefined) return {};
  const documents = (await documentsIn(engine)).length;
  const { neo4j, data } = readSettings(environment);
  return neo4j || data === 'memory' ? { documents } : { documents, folder: data, bytes: await bytesBelow(data) };
}

const sum = (counts: readonly Count[]) => counts.reduce((all, { count }) => all + count, 0);

function countLines(title: string, counts: readonly Count[]): string[] {
  const width = Math.max(...counts.map(({ kind }) => kind.length));
  const places = String(sum(counts)).length;
  const line = (kind: string, count: number) => `${kind.padEnd(width + 2)}  ${String(count).padStart(places)}`;
  return ['', line(title, sum(counts)), ...counts.map(({ kind, count }) => line(`  ${kind}`, count))];
}

function linesOf({ engine, nodes, edges }: Stats, { documents, folder, bytes }: Own): string[] {
  const size = bytes === undefined ? '' : `, ${(bytes / 1_000_000).toFixed(1)} MB in ${folder}`;
  const stated = documents === undefined ? [] : [`${documents} documents state something`];
  return [engine + size, ...stated, ...countLines('nodes', nodes), ...countLines('edges', edges)];
}

function objectOf({ engine, nodes, edges }: Stats, own: Own) {
  const byKind = (counts: readonly Count[]) => Object.fromEntries(counts.map(({ kind, count }) => [kind, count]));
  return { engine, ...own, nodes: byKind(nodes), edges: byKind(edges) };
}

async function stats(call: Call): Promise<number> {
  const { options, environment, print } = call;
  return withAsked(call, async (asked) => {
    const { data, errors = [] } = await asked.ask({ query: QUERY });
    for (const line of faultLines(errors, asked)) process.stderr.write(`${line}\n`);
    const found = data?.stats as Stats | null | undefined;
    if (!found) return ANSWER_HAS_ERRORS;
    const own = await ownStats(asked, environment);
    for (const line of options.json ? [JSON.stringify(objectOf(found, own))] : linesOf(found, own))
      print(visible(line));
    return errors.length > 0 ? ANSWER_HAS_ERRORS : 0;
  });
}
