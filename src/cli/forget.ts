// The command that takes documents back: the facts that only they support leave the graph.

import { parseArgs } from 'node:util';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Engine } from '../graph/engine.ts';
import { documentsIn } from '../ingest/documents.ts';
import { type Changed, forgetDocument } from '../ingest/import.ts';
import { countLines } from './changes.ts';
import type { Call } from './command.ts';
import { noGraph, openExisting } from './existing-graph.ts';

const WRONG_CALL = 2;
const SUGGESTIONS = 5;

const HELP = `papergraph forget DOCUMENT... [--json]
papergraph forget --list [--json]

Takes back what documents state, by their names: those of their files, without folders. Facts that only they
support leave the graph; what others support stays, and is counted as changed. What people read in them,
under seed/, is forgotten too, until papergraph seed writes it again. Each document is one transaction.

  --list   prints the documents that the graph knows, and changes nothing
  --json   prints one JSON object in place of lines for people
  --help   prints this

Examples:
  papergraph forget 2020-09.txt
  papergraph forget --list

Exit codes: 0 done; 2 the call is wrong, or the graph does not know one of the documents: then none is forgotten.`;

interface ForgetCall {
  readonly documents: readonly string[];
  readonly list: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

function parsed(words: readonly string[]): ForgetCall | string {
  const flag = { type: 'boolean', default: false } as const;
  const options = { list: flag, json: flag, help: flag };
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const isWhole = values.help || values.list !== positionals.length > 0;
    return isWhole ? { ...values, documents: [...new Set(positionals)] } : 'Expected names of documents, or --list.';
  } catch (error) {
    return `Expected names of documents, --list, --json or --help. ${error instanceof Error ? error.message : error}`;
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\nSee papergraph forget --help.\n`);
  return WRONG_CALL;
}

function unknown(document: string, known: readonly string[]): string {
  const near = suggestionList(document, known).slice(0, SUGGESTIONS);
  const advice = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'papergraph forget --list prints them all.';
  return `Expected a document that the graph knows, got ${JSON.stringify(document)}. ${advice}`;
}

function lines(document: string, { removed, written }: Changed): string[] {
  const gone = countLines(removed).map((line) => `  removed ${line}`);
  const changed = countLines(written).map((line) => `  changed: ${line}`);
  return [`${document}: forgotten`, ...gone, ...changed];
}

async function forgotten(engine: Engine, call: ForgetCall, print: Call['print']): Promise<number> {
  const known = await documentsIn(engine);
  if (call.list) {
    for (const line of call.json ? [JSON.stringify({ documents: known })] : known) print(line);
    return 0;
  }
  const strange = call.documents.find((document) => !known.includes(document));
  if (strange !== undefined) return complain(unknown(strange, known));
  const documents: ({ readonly document: string } & Changed)[] = [];
  for (const document of call.documents) {
    const changed = await forgetDocument(engine, document);
    if (call.json) documents.push({ document, ...changed });
    else for (const line of lines(document, changed)) print(line);
  }
  if (call.json) print(JSON.stringify({ documents }));
  return 0;
}

/** Forgets the documents that the call names. Resolves to the exit code: 0, or 2 where one of them is not known. */
export async function forget({ words, environment, print }: Call): Promise<number> {
  const call = parsed(words);
  if (typeof call === 'string') return complain(call);
  if (call.help) {
    print(HELP);
    return 0;
  }
  const engine = await openExisting(environment);
  if (!engine) return complain(noGraph(environment));
  try {
    return await forgotten(engine, call, print);
  } finally {
    await engine.close();
  }
}
