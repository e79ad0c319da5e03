#!/usr/bin/env node
// The papergraph program: finds the command, runs it, and turns what can be mended into a sentence and an exit code.

import { readFile } from 'node:fs/promises';
import { SettingsError } from '../api/settings.ts';
import { GraphError } from '../graph/graph-error.ts';
import { type Command, WrongCall } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandLines, helpLines, overviewLines } from './help.ts';
import { lockedMessage } from './holder.ts';
import { visible, visibleLines } from './visible.ts';
import { asksForHelp, asksForJson, readWords } from './words.ts';

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
  if (error instanceof GraphError && error.code === 'LOCKED') {
    return { exit: 1, code: error.code, message: lockedMessage(error, process.env) };
  }
  if (!(error instanceof Error)) return { exit: 1, code: 'UNKNOWN', message: String(error) };
  const isForUser = error instanceof GraphError || 'code' in error;
  const code = isForUser ? String((error as { readonly code?: unknown }).code) : 'UNKNOWN';
  return { exit: 1, code, message: isForUser ? error.message : (error.stack ?? error.message) };
}

/** What the message alone tells well enough: misuse, settings by their names, and what is unforeseen. */
const UNCODED: ReadonlySet<string> = new Set(['WRONG_CALL', 'SETTINGS', 'UNKNOWN']);

/** The code as it goes before the message; some messages have it already. */
function codeBefore(code: string, message: string): string {
  return UNCODED.has(code) || message.startsWith(`${code}:`) ? '' : `${code}: `;
}

/** Says what went wrong, for people, and for programs where one called. Gives the exit code. */
function complain(error: unknown, [name = '', ...words]: readonly string[]): number {
  const { exit, code, message } = failure(error);
  const isOfCommand = error instanceof WrongCall && Object.hasOwn(COMMANDS, name);
  process.stderr.write(
    `${codeBefore(code, message)}${visibleLines(message)}\n${isOfCommand ? `See papergraph ${name} --help.\n` : ''}`,
  );
  if (asksForJson(words)) print(visible(JSON.stringify({ error: { code, message } })));
  return exit;
}

const NOBODY_LISTENS = 141;
/** Whoever reads the output may have had enough of it, as `head` has: the end, and no fault. */
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code === 'EPIPE') process.exit(NOBODY_LISTENS);
  throw error;
});

/** A pipe takes what is written to it bit by bit, and what it has not taken by the end of the process is lost. */
const written = (stream: NodeJS.WriteStream) => new Promise<void>((resolve) => stream.write('', () => resolve()));

const called = process.argv.slice(2);
const code = await main(called).catch((error: unknown) => complain(error, called));
await Promise.all([process.stdout, process.stderr].map(written));
process.exit(code);
