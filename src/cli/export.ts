// The command that exports: the graph, or what belongs to the papers of a filter, to a file, a folder or the standard output.

import { readFileSync } from 'node:fs';
import { papergraphSchema } from '../api/schema/schema.ts';
import { readSettings, type Settings } from '../api/settings.ts';
import { writeFileAt, writeFolderAt, writeStream } from '../exports/destination.ts';
import { ExportError } from '../exports/export-error.ts';
import { Losses } from '../exports/losses.ts';
import { papersWhere } from '../exports/papers-where.ts';
import { GraphReading } from '../exports/reading.ts';
import { wholeGraph } from '../exports/selection.ts';
import type { Engine } from '../graph/engine.ts';
import { openEngine } from '../graph/open.ts';
import type { Call } from './command.ts';
import { EXPORT_HELP, type ExportCall, exportCall } from './export-call.ts';
import { untilStopped } from './signals.ts';

const WRONG_CALL = 2;
const WITH_LOSSES = 3;

/** Exports what the call names. Resolves to the exit code: 0 written, 1 failed, 2 wrong call, 3 characters replaced. */
export async function exportGraph({ words, environment, print }: Call): Promise<number> {
  const call = exportCall(words, (path) => readFileSync(path, 'utf8'));
  if (call === 'help') {
    print(EXPORT_HELP);
    return 0;
  }
  if ('wrong' in call) {
    tell(`${call.wrong}\nSee papergraph export --help.`);
    return WRONG_CALL;
  }
  const settings = readSettings(environment);
  const engine = await openEngine(settings);
  try {
    return await exported(call, settings, engine);
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    tell(`${error.code}: ${error.message}`);
    return error.code === 'INTERRUPTED' || error.code === 'OUTPUT_CLOSED' ? 1 : WRONG_CALL;
  } finally {
    await engine.close();
  }
}

async function exported(call: ExportCall, settings: Settings, engine: Engine): Promise<number> {
  const started = performance.now();
  const { where } = call;
  const choice = { engine, schema: papergraphSchema(), limits: settings.limits, where };
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
