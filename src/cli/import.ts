// The command that imports documents: reads them, writes what they state, and says what it did not understand.

import { readSettings } from '../api/settings.ts';
import type { Engine } from '../graph/engine.ts';
import { openEngine } from '../graph/open.ts';
import type { FileOutcome } from '../ingest/file-outcome.ts';
import { readKnowledge } from '../ingest/identities/knowledge.ts';
import { type Importing, importFiles } from '../ingest/import-files.ts';
import { prepareGraph } from '../ingest/seed-graph.ts';
import { formatNames, formats } from '../sources/formats.ts';
import { NO_CHANGE, together } from './changes.ts';
import type { Call, Command } from './command.ts';
import { openExisting } from './existing-graph.ts';
import { graphPlace } from './graph-place.ts';
import { IMPORT_HELP, type ImportCall, importCall } from './import-call.ts';
import { inputFiles } from './import-inputs.ts';
import { ImportProgress } from './import-progress.ts';
import { fileLines, type ImportOutcome, importLines, importObject } from './import-report.ts';
import { paintFor } from './paint.ts';
import { SEED } from './seed.ts';
import { visible } from './visible.ts';

const WITH_REJECTS = 3;
const TOO_MANY_REJECTS = 4;

/** Imports the files that the call names. */
export const importCommand: Command = { ...IMPORT_HELP, run: importDocuments };

async function importDocuments(called: Call): Promise<number> {
  const call = importCall(called, formatNames);
  const files = await inputFiles(call.paths, call.format === undefined ? formatNames : []);
  const knowledge = await readKnowledge(SEED);
  const list = formats(knowledge);
  const engine = await openFor(call, called.environment);
  try {
    const format = list.find(({ name }) => name === call.format);
    const { dryRun, maxRejects } = call;
    const outcome = await told(
      files,
      { engine, knowledge, formats: list, format, dryRun, maxRejects },
      { called, call },
    );
    return outcome.rejects > maxRejects ? TOO_MANY_REJECTS : outcome.rejects > 0 ? WITH_REJECTS : 0;
  } finally {
    await engine.close();
  }
}

/** The graph, prepared. A dry run leaves no trace: without a graph it compares with an empty one in memory. */
async function openFor({ dryRun }: ImportCall, environment: Call['environment']): Promise<Engine> {
  if (dryRun) return (await openExisting(environment)) ?? openEngine({ data: 'memory' });
  const engine = await openEngine(readSettings(environment));
  await prepareGraph(engine).catch(async (error: unknown) => {
    await engine.close();
    throw error;
  });
  return engine;
}

interface Telling {
  readonly called: Call;
  readonly call: ImportCall;
}

/** Imports, shows how far it is, and tells how it went: of each file as it is read, or all in the end. */
async function told(files: readonly string[], how: Importing, { called, call }: Telling): Promise<ImportOutcome> {
  const { json, dryRun, maxRejects } = call;
  const started = performance.now();
  const paint = paintFor(process.stdout, called.environment);
  const progress = new ImportProgress(process.stderr, files.length);
  const kept: FileOutcome[] = [];
  let changed = NO_CHANGE;
  const tell = (file: FileOutcome) => {
    if (json) kept.push(file);
    else {
      progress.erase();
      for (const line of fileLines(file, paint)) called.print(line);
    }
    progress.add(file);
  };
  try {
    for await (const event of importFiles(files, how)) {
      if (event.kind === 'read') tell(event.file);
      if (event.kind === 'written') changed = together(changed, event);
      progress.writing(event.kind === 'writing');
    }
  } finally {
    progress.end();
  }
  const { rejects, files: read, imported, refused } = progress.now;
  const seconds = (performance.now() - started) / 1000;
  const counted = { rejects, maxRejects, files, read, imported, refused };
  const place = graphPlace(how.engine, readSettings(called.environment));
  const outcome = { changed, dryRun, engine: how.engine.name, place, seconds, ...counted };
  for (const line of json ? [visible(JSON.stringify(importObject(outcome, kept)))] : importLines(outcome, paint))
    called.print(line);
  return outcome;
}
