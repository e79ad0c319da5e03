// The command that restores: writes into the configured graph what an export as JSON Lines holds.

import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '../api/settings.ts';
import { openEngine } from '../graph/open.ts';
import { GraphStateError } from '../ingest/graph-marks.ts';
import { restoreGraph } from '../ingest/restore.ts';
import { GraphLinesError } from '../sources/graph-lines.ts';
import type { Call } from './command.ts';

const WRONG_CALL = 2;
const NOT_WHOLE = 3;

const HELP = `papergraph restore FILE

Writes into the configured graph, which must be empty, what papergraph export jsonl wrote. The whole file is checked
first: where it is not what it should be, nothing is written. A restoring that was cut short is run again.

Example:
  papergraph restore graph.jsonl

Exit codes: 0 restored; 1 the graph failed; 2 the call is wrong, or the graph is not empty (GRAPH_NOT_EMPTY); 3 the
file is no whole graph, and is told by line.`;

/** The file that the words name, `help`, or a sentence that says what is wrong with them. */
function restoreCall(words: readonly string[]): { readonly file: string } | 'help' | { readonly wrong: string } {
  try {
    const options = { help: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (values.help) return 'help';
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file };
    return { wrong: `Expected one file to restore, got ${positionals.length}.` };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** Restores the file that the call names. Resolves to the exit code: 0 restored, 2 wrong call or graph, 3 no whole graph. */
export async function restore({ words, environment, print }: Call): Promise<number> {
  const call = restoreCall(words);
  if (call === 'help') {
    print(HELP);
    return 0;
  }
  if ('wrong' in call) {
    process.stderr.write(`${call.wrong}\nSee papergraph restore --help.\n`);
    return WRONG_CALL;
  }
  const engine = await openEngine(readSettings(environment));
  try {
    const started = performance.now();
    const { nodes, edges, isPart } = await restoreGraph(engine, () => createReadStream(call.file));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`Restored ${nodes} nodes and ${edges} edges into ${engine.name} in ${seconds} s.`);
    if (isPart) print('It is a part of a graph: it answers, but import, seed and forget refuse to change it.');
    return 0;
  } catch (error) {
    if (error instanceof GraphStateError) {
      process.stderr.write(`${error.message}\n`);
      return WRONG_CALL;
    }
    if (!(error instanceof GraphLinesError)) throw error;
    process.stderr.write(`${call.file}: ${error.code}: ${error.message} Nothing was written.\n`);
    return NOT_WHOLE;
  } finally {
    await engine.close();
  }
}
