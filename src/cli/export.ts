// The command that exports: the graph, or what belongs to the papers of a filter, to a file, a folder or the standard output.

import { papergraphSchema } from '../api/schema/schema.ts';
import { type Limits, readSettings } from '../api/settings.ts';
import { writeFileAt, writeFolderAt, writeStream } from '../exports/destination.ts';
import { ExportError } from '../exports/export-error.ts';
import { Losses } from '../exports/losses.ts';
import { papersWhere } from '../exports/papers-where.ts';
import { GraphReading } from '../exports/reading.ts';
import { wholeGraph } from '../exports/selection.ts';
import type { Engine } from '../graph/engine.ts';
import type { Call, Command } from './command.ts';
import { withGraph } from './existing-graph.ts';
import { EXPORT_HELP, type ExportCall, exportCall } from './export-call.ts';
import { untilStopped } from './signals.ts';

const WRONG_CALL = 2;
const WITH_LOSSES = 3;

/** Exports what the call names. */
export const exportCommand: Command = { ...EXPORT_HELP, run: exportGraph };

async function exportGraph(called: Call): Promise<number> {
  const call = exportCall(called);
  const { limits } = readSettings(called.environment);
  return withGraph(called.environment, (engine) => exported(call, limits, engine).catch(complain));
}

/** What kept the export from taking place, where the user can mend it. */
function complain(error: unknown): number {
  if (!(error instanceof ExportError)) throw error;
  tell(`${error.code}: ${error.message}`);
  return error.code === 'INTERRUPTED' || error.code === 'OUTPUT_CLOSED' ? 1 : WRONG_CALL;
}

async function exported(call: ExportCall, limits: Limits, engine: Engine): Promise<number> {
  const started = performance.now();
  const { where } = call;
  const choice = { engine, schema: papergraphSchema(), limits, where };
  const selection = where === undefined ? wholeGraph(engine) : await papersWhere(choice);
  const losses = new Losses();
  await write(call, { graph: new GraphReading(engine, selection), losses });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (call.out !== undefined) tell(`Wrote ${call.format.name} from ${engine.name} to ${call.out} in ${seconds} s.`);
  if (call.format.files && call.out !== undefined && call.format.nextStep) tell(call.format.nextStep(call.out));
  const { sentence } = losses;
  if (sentence === undefined) return 0;
  tell(sentence);
  return WITH_LOSSES;
}

async function write(
  { format, out, overwrite }: ExportCall,
  source: { graph: GraphReading; losses: Losses },
): Promise<void> {
  const stopping = new AbortController();
  void untilStopped().then(() => stopping.abort());
  const options = { overwrite, signal: stopping.signal };
  if (format.files) await writeFolderAt(out ?? '.', format.files(source), options);
  else if (out === undefined) await writeStream(process.stdout, format.text(source), stopping.signal);
  else await writeFileAt(out, format.text(source), options);
}

/** What is said goes beside the standard output, which may be the export itself. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
