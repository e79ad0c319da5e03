// The commands of the papergraph program: each is loaded when it is called.

import type { Listed } from './command.ts';

/** All commands by name, in the order in which help lists them. */
export const COMMANDS: Readonly<Record<string, Listed>> = {
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
  query: {
    summary: 'answers a GraphQL query, from the graph itself or a running server',
    load: async () => (await import('./query.ts')).queryCommand,
  },
  cypher: {
    summary: 'answers a statement in Cypher that only reads, or prompts for them',
    load: async () => (await import('./cypher.ts')).cypherCommand,
  },
  stats: {
    summary: 'prints how much the graph holds, by kind',
    load: async () => (await import('./stats.ts')).statsCommand,
  },
  export: {
    summary: 'writes the graph or a part of it in another format',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  backup: {
    summary: 'copies the embedded graph, also while a server has it open',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  restore: {
    summary: 'reads back what export jsonl or backup wrote',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  index: {
    summary: "makes what search rests on, for a graph that Neo4j's bulk import loaded",
    load: async () => (await import('./index-words.ts')).indexCommand,
  },
  check: {
    summary: 'checks settings, engine, indexes, and that what the graph holds fits together',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  salvage: {
    summary: 'opens a damaged embedded graph with what came before the damage',
    load: async () => (await import('./salvage.ts')).salvageCommand,
  },
  truth: {
    summary: 'measures what the import reads in the documents of the seed against the seed',
    load: async () => (await import('./truth.ts')).truthCommand,
  },
  schema: {
    summary: 'writes the files that follow from the model',
    load: async () => (await import('./schema.ts')).schemaCommand,
  },
  completion: {
    summary: 'prints a script with which a shell completes calls of this program',
    load: async () => (await import('./completion.ts')).completionOf(COMMANDS),
  },
};
