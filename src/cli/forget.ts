// The command that takes documents back: the facts that only they support leave the graph.

import { basename } from 'node:path';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Engine } from '../graph/engine.ts';
import { curatedRecordsOf, documentsIn } from '../ingest/documents.ts';
import { type Changed, forgetDocument, planForgetting } from '../ingest/import.ts';
import { changeLines } from './changes.ts';
import { type Call, type Command, WrongCall } from './command.ts';
import { withGraph } from './existing-graph.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS, JSON_OPTION } from './graph-settings.ts';
import { visible } from './visible.ts';

const SUGGESTIONS = 5;

/** Forgets the documents that the call names. */
export const forgetCommand: Command = {
  usage: ['DOCUMENT... [--dry-run] [--json]', '--list [--json]'],
  about: `Takes back what documents state, by their names: those of their files; of a path the folders do not count. Facts that
only they support leave the graph; what others support stays, and is counted as changed. Where a document showed who is
the same person, others may come to stand for its facts: these count as new. Curated records, which people read in a
document and papergraph seed wrote, are taken back with it, which is said, until papergraph seed writes them again. Each
document is one transaction.`,
  takes: 'names of documents',
  options: {
    list: { meaning: 'prints the documents that the graph knows, and changes nothing' },
    'dry-run': { meaning: 'changes nothing, and says what forgetting each of them alone would change' },
    json: JSON_OPTION,
  },
  settings: GRAPH_SETTINGS,
  examples: ['--dry-run 2020-09.txt', '2020-09.txt', '--list'],
  exitCodes: {
    0: 'done',
    1: GRAPH_FAILED,
    2: 'the call or a setting is wrong, or the graph does not know one of the documents: then none is forgotten',
  },
  run: forget,
};

interface ForgetCall {
  /** As written; none where the documents are to be listed. */
  readonly names: readonly string[];
  readonly json: boolean;
  readonly dryRun: boolean;
}

function unknown(document: string, known: readonly string[]): string {
  const near = suggestionList(document, known).slice(0, SUGGESTIONS);
  const advice = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'papergraph forget --list prints them all.';
  return `Expected a document that the graph knows, got ${JSON.stringify(document)}. ${advice}`;
}

/** The documents that are meant, each once: by name, or by the path of a file that has the name. */
function meant(names: readonly string[], known: readonly string[]): ReadonlySet<string> {
  const documents = names.map((name) => (known.includes(name) ? name : basename(name)));
  const strange = documents.find((document) => !known.includes(document));
  if (strange !== undefined) throw new WrongCall(unknown(strange, known), 'NOT_FOUND');
  return new Set(documents);
}

interface Forgotten extends Changed {
  readonly document: string;
  /** Records that people read in it. */
  readonly curated: number;
}

function forgottenLines({ document, curated, ...changed }: Forgotten, dryRun: boolean): readonly string[] {
  const records = `${curated} curated ${curated === 1 ? 'record' : 'records'}`;
  const told = curated === 0 ? [] : [`Taken back too: ${records}, which papergraph seed writes again.`];
  return [
    `${document}: ${dryRun ? 'would be forgotten' : 'forgotten'}`,
    ...[...told, ...changeLines(changed)].map((line) => `  ${line}`),
  ];
}

async function forgotten(engine: Engine, call: ForgetCall, print: Call['print']): Promise<number> {
  const known = await documentsIn(engine);
  if (call.names.length === 0) {
    for (const line of call.json ? [JSON.stringify({ documents: known })] : known) print(visible(line));
    return 0;
  }
  const change = call.dryRun ? planForgetting : forgetDocument;
  const documents: Forgotten[] = [];
  for (const document of meant(call.names, known)) {
    const curated = await curatedRecordsOf(engine, document);
    const one = { document, curated, ...(await change(engine, document)) };
    if (call.json) documents.push(one);
    else for (const line of forgottenLines(one, call.dryRun)) print(visible(line));
  }
  if (call.json) print(visible(JSON.stringify({ dryRun: call.dryRun, documents })));
  return 0;
}

async function forget({ words, options, environment, print }: Call): Promise<number> {
  if ((options.list === true) === words.length > 0) throw new WrongCall('Expected names of documents, or --list.');
  const call = { names: words, json: options.json === true, dryRun: options['dry-run'] === true };
  return withGraph(environment, (engine) => forgotten(engine, call, print));
}
