#!/usr/bin/env node
// The papergraph program: finds the command, runs it, and turns what can be mended into a sentence and an exit code.

import { SettingsError } from '../api/settings.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { Command } from './command.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    summary: 'answers GraphQL over HTTP; seeds the embedded graph where it is empty',
    run: async (call) => (await import('./serve.ts')).serve(call),
  },
  seed: {
    summary: 'writes the facts under seed/ into the configured engine',
    run: async (call) => (await import('./seed.ts')).seed(call),
  },
  import: {
    summary: 'reads documents and writes what they state; --help says how',
    run: async (call) => (await import('./import.ts')).importDocuments(call),
  },
  forget: {
    summary: 'takes back what documents state; --help says how',
    run: async (call) => (await import('./forget.ts')).forget(call),
  },
  explain: {
    summary: 'prints why the graph holds what it holds of a node; --help says how',
    run: async (call) => (await import('./explain.ts')).explainNode(call),
  },
  export: {
    summary: 'writes the graph or a part of it in another format; --help says which',
    run: async (call) => (await import('./export.ts')).exportGraph(call),
  },
  restore: {
    summary: 'reads back what export jsonl wrote; --help says how',
    run: async (call) => (await import('./restore.ts')).restore(call),
  },
  index: {
    summary: 'makes what search rests on, for a graph that Neo4j loaded from a CSV export',
    run: async (call) => (await import('./index-words.ts')).indexWords(call),
  },
  truth: {
    summary: 'measures what the import reads in the documents of the seed against the seed',
    run: async (call) => (await import('./truth.ts')).truth(call),
  },
  schema: {
    summary: 'writes the files that follow from the model',
    run: async ({ print }) => {
      const paths = await (await import('./schema.ts')).writeGeneratedFiles();
      print(`Wrote ${paths.join(' and ')}.`);
      return 0;
    },
  },
};

const WRONG_CALL = 2;

async function main([name = '', ...words]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    complain(usage(name));
    return WRONG_CALL;
  }
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  return command.run({ words, environment: process.env, print });
}

function usage(name: string): string {
  const commands = Object.entries(COMMANDS).map(([known, { summary }]) => `  ${known.padEnd(8)} ${summary}`);
  const got = name === '' ? 'none' : `"${name}"`;
  return [`Expected one of these commands, got ${got}:`, ...commands].join('\n');
}

/** The exit code for an error; its message is enough where the user can do something about it. */
function failure(error: unknown): number {
  if (error instanceof SettingsError) {
    complain(error.message);
    return WRONG_CALL;
  }
  const isForUser = error instanceof GraphError || (error instanceof Error && 'code' in error);
  complain(isForUser ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

process.exit(await main(process.argv.slice(2)).catch(failure));
