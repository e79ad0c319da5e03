// The command that imports documents: reads them, writes what they state, and says what it did not understand.

import { readSettings } from '../api/settings.ts';
import { openEngine } from '../graph/open.ts';
import { type Knowledge, readKnowledge } from '../ingest/identities/knowledge.ts';
import { type ResolvedDigest, resolveDigest } from '../ingest/identities/resolve.ts';
import { importDigests, importRows } from '../ingest/import.ts';
import { type ReadFile, readDocument } from '../ingest/read-documents.ts';
import { prepareGraph } from '../ingest/seed-graph.ts';
import { countRows } from '../ingest/writer.ts';
import { formats } from '../sources/formats.ts';
import type { Format } from '../sources/source.ts';
import type { Call } from './command.ts';
import { IMPORT_HELP, type ImportCall, importCall } from './import-call.ts';
import { type ImportOutcome, importLines, importObject, rejectsIn } from './import-report.ts';
import { SEED } from './seed.ts';

const WRONG_CALL = 2;
const WITH_REJECTS = 3;

type Environment = Call['environment'];

/** Imports the files that the call names. Resolves to the exit code: 0 clean, 3 with rejects, 2 wrong call. */
export async function importDocuments({ words, environment, print }: Call): Promise<number> {
  const knowledge = await readKnowledge(SEED);
  const list = formats(knowledge);
  const call = importCall(
    words,
    list.map(({ name }) => name),
  );
  if (call === 'help') {
    print(IMPORT_HELP);
    return 0;
  }
  if ('wrong' in call) return complain(call.wrong);
  const started = performance.now();
  const files = await readAll(call, list);
  if (typeof files === 'string') return complain(files);
  const digests = files.flatMap((file) => file.digests.map((read) => resolveDigest(read, knowledge)));
  const done = call.dryRun ? tried(digests, knowledge) : await written(digests, knowledge, environment);
  const outcome = { files, dryRun: call.dryRun, seconds: (performance.now() - started) / 1000, ...done };
  for (const line of call.json ? [JSON.stringify(importObject(outcome))] : importLines(outcome)) print(line);
  return rejectsIn(files) > 0 ? WITH_REJECTS : 0;
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\nSee papergraph import --help.\n`);
  return WRONG_CALL;
}

/** All files, read before anything is written; or the sentence that says which one can't be read. */
async function readAll(call: ImportCall, list: readonly Format[]): Promise<ReadFile[] | string> {
  const format = list.find(({ name }) => name === call.format);
  const read: ReadFile[] = [];
  for (const file of call.files) {
    try {
      read.push(await readDocument(file, list, format));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      return `Expected a file that can be read, got ${file}: ${error.message}.`;
    }
  }
  return read;
}

type Done = Pick<ImportOutcome, 'digests' | 'rows' | 'engine'>;

function tried(digests: readonly ResolvedDigest[], knowledge: Knowledge): Done {
  return { digests, rows: countRows(importRows(digests, knowledge)) };
}

async function written(
  digests: readonly ResolvedDigest[],
  knowledge: Knowledge,
  environment: Environment,
): Promise<Done> {
  const engine = await openEngine(readSettings(environment));
  try {
    await prepareGraph(engine);
    const { written: rows } = await importDigests(engine, digests, knowledge);
    return { digests, rows, engine: engine.name };
  } finally {
    await engine.close();
  }
}
