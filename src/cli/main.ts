#!/usr/bin/env node
// The papergraph program: finds the command, runs it, and turns what can be mended into a sentence and an exit code.

import { readFile } from 'node:fs/promises';
import { SettingsError } from '../api/settings.ts';
import { GraphError } from '../graph/graph-error.ts';
import { type Command, WrongCall } from './command.ts';
import { commandLines, helpLines, overviewLines } from './help.ts';
import { visible, visibleLines } from './visible.ts';
import { asksForHelp, asksForJson, readWords } from './words.ts';

interface Listed {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Listed>> = {
  serve: {
    summary: 'answers GraphQL over HTTP; seeds the embedded graph where it is empty',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  seed: {
    summary: 'writes the facts under seed/ into the configured engine',
    load: async () => (await import('./seed.ts')).seedCommand,
  },
  import: {
    summary: 'reads documents and writes what they state',
    load: async () => (await import('./import.ts')).importCommand,
  },
  forget: {
    summary: 'takes back what documents state',
    load: async () => (await import('./forget.ts')).forgetCommand,
  },
  explain: {
    summary: 'prints why the graph holds what it holds of a node',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  export: {
    summary: 'writes the graph or a part of it in another format',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  restore: {
    summary: 'reads back what export jsonl wrote',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  index: {
    summary: "makes what search rests on, for a graph that Neo4j's bulk import loaded",
    load: async () => (await import('./index-words.ts')).indexCommand,
  },
  truth: {
    summary: 'measures what the import reads in the documents of the seed against the seed',
    load: async () => (await import('./truth.ts')).truthCommand,
  },
  schema: {
    summary: 'writes the files that follow from the model',
    load: async () => (await import('./schema.ts')).schemaCommand,
  },
};

const WRONG_CALL = 2;
const ASKS_FOR_PROGRAM: ReadonlySet<string> = new Set(['help', '--help', '-h', '--version']);

const print = (line: string) => void process.stdout.write(`${line}\n`);

async function main([name = '', ...words]: readonly string[]): Promise<number> {
  if (ASKS_FOR_PROGRAM.has(name)) return tellOfProgram(name, words);
  const command = await commandNamed(name);
  if (asksForHelp(words)) return tell(helpLines(name, command));
  return command.run({ ...readWords(command, words), environment: process.env, print });
}

async function tellOfProgram(asked: string, [name, ...more]: readonly string[]): Promise<number> {
  const strange = more[0] ?? (asked === '--version' ? name : undefined);
  if (strange !== undefined) throw new WrongCall(`Expected nothing more after ${asked}, got "${strange}".`);
  if (asked === '--version') return tell([await version()]);
  return tell(name === undefined ? overviewLines(COMMANDS) : helpLines(name, await commandNamed(name)));
}

function tell(lines: readonly string[]): number {
  lines.forEach(print);
  return 0;
}

/** The package's version. */
async function version(): Promise<string> {
  const manifest: { readonly version: string } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}

async function commandNamed(name: string): Promise<Command> {
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (listed) return listed.load();
  const got = name === '' ? 'none' : `"${visible(name)}"`;
  throw new WrongCall([`Expected one of these commands, got ${got}:`, ...commandLines(COMMANDS)].join('\n'));
}

interface Failure {
  readonly exit: number;
  readonly code: string;
  readonly message: string;
}

/** What an error means for the user; its message is enough where the user can do something about it. */
function failure(error: unknown): Failure {
  if (error instanceof WrongCall) return { exit: WRONG_CALL, code: error.code, message: error.message };
  if (error instanceof SettingsError) return { exit: WRONG_CALL, code: 'SETTINGS', message: error.message };
  if (!(error instanceof Error)) return { exit: 1, code: 'UNKNOWN', message: String(error) };
  const isForUser = error instanceof GraphError || 'code' in error;
  const code = isForUser ? String((error as { readonly code?: unknown }).code) : 'UNKNOWN';
  return { exit: 1, code, message: isForUser ? error.message : (error.stack ?? error.message) };
}

/** Says what went wrong, for people, and for programs where one called. Gives the exit code. */
function complain(error: unknown, [name = '', ...words]: readonly string[]): number {
  const { exit, code, message } = failure(error);
  const isOfCommand = error instanceof WrongCall && Object.hasOwn(COMMANDS, name);
  process.stderr.write(`${visibleLines(message)}\n${isOfCommand ? `See papergraph ${name} --help.\n` : ''}`);
  if (asksForJson(words)) print(visible(JSON.stringify({ error: { code, message } })));
  return exit;
}

const NOBODY_LISTENS = 141;
/** Whoever reads the output may have had enough of it, as `head` has: the end, and no fault. */
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code === 'EPIPE') process.exit(NOBODY_LISTENS);
  throw error;
});

const called = process.argv.slice(2);
process.exit(await main(called).catch((error: unknown) => complain(error, called)));
