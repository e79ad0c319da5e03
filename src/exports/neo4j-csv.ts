// CSV for `neo4j-admin database import`: a file per node label and per edge type, and the command that loads them.

import { type Column, edgeColumns, reasonColumns, storedColumns } from '../model/columns.ts';
import { edgeTypes } from '../model/edges.ts';
import { nodeLabels, nodeTypes } from '../model/nodes.ts';
import type { Cell } from './cell.ts';
import { csvRow } from './csv-row.ts';
import type { ExportedFile, ExportFormat, Source, Text } from './export-format.ts';
import type { Properties } from './reading.ts';

/** Between the items of a list: a character that no text has any use for. */
const ITEM_END = '\u001f';
const ITEM_END_WITHIN = new RegExp(ITEM_END, 'gu');
const SCRIPT = 'import.sh';

/** A file with its part of the command. */
interface LoadedFile extends ExportedFile {
  readonly option: string;
}

function headerOf({ name, type, isList }: Column): string {
  const types: Readonly<Record<string, string>> = { Int: 'long', Float: 'double', Boolean: 'boolean' };
  return `${name}:${types[String(type)] ?? 'string'}${isList ? '[]' : ''}`;
}

/** The tool leaves out a list that is empty or holds nothing but an empty text, which reads as the empty list it is. */
function cellsOf(columns: readonly Column[], properties: Properties, { losses, id }: Place): Cell[] {
  return columns.map(({ name }) => {
    const value = properties[name] ?? null;
    if (!Array.isArray(value)) return value as Cell;
    const items = value.map((item) => losses.replaced(String(item), ITEM_END_WITHIN, () => `${name} of ${id}`));
    return items.join(ITEM_END);
  });
}

interface Place {
  readonly losses: Source['losses'];
  readonly id: string;
}

function nodeFiles({ graph, losses }: Source): LoadedFile[] {
  return nodeLabels.map((label) => {
    const columns = storedColumns(nodeTypes[label]);
    async function* text(): Text {
      yield csvRow([`id:ID(${label})`, ...columns.map(headerOf)]);
      for await (const page of graph.nodes(label, columns)) {
        yield page.map(({ id, properties }) => csvRow([id, ...cellsOf(columns, properties, { losses, id })])).join('');
      }
    }
    const name = `nodes-${label}.csv`;
    return { name, text: text(), option: `--nodes=${label}=./${name}` };
  });
}

function edgeFiles({ graph, losses }: Source): LoadedFile[] {
  return edgeTypes.map((type) => {
    const columns = [...edgeColumns(type), ...reasonColumns];
    async function* text(): Text {
      yield csvRow([`:START_ID(${type.from.label})`, `:END_ID(${type.to.label})`, ...columns.map(headerOf)]);
      for await (const page of graph.edges(type)) {
        const rows = page.map(({ from, to, properties, evidence, documents }) => {
          const all = { ...properties, evidence, documents };
          return csvRow([from, to, ...cellsOf(columns, all, { losses, id: `${type.name} from ${from} to ${to}` })]);
        });
        yield rows.join('');
      }
    }
    const name = `edges-${type.name}.csv`;
    return { name, text: text(), option: `--relationships=${type.name}=./${name}` };
  });
}

/** The index of names, by which references find nodes. */
function nameFiles({ graph }: Source): LoadedFile[] {
  async function* keys(): Text {
    yield csvRow(['key:ID(Name)']);
    for await (const page of graph.nameKeys()) yield page.map((key) => csvRow([key])).join('');
  }
  const naming = nodeLabels.map((label) => {
    async function* text(): Text {
      yield csvRow([':START_ID(Name)', `:END_ID(${label})`]);
      for await (const page of graph.names(label)) yield page.map(({ id, key }) => csvRow([key, id])).join('');
    }
    const name = `edges-NAMES-${label}.csv`;
    return { name, text: text(), option: `--relationships=NAMES=./${name}` };
  });
  return [{ name: 'nodes-Name.csv', text: keys(), option: '--nodes=Name=./nodes-Name.csv' }, ...naming];
}

/** What was stated, from which the facts follow when more is imported. */
function recordFiles({ graph }: Source): LoadedFile[] {
  async function* records(): Text {
    yield csvRow(['key:ID(Record)', 'stated:string', 'linked:string', 'settled:string']);
    for await (const page of graph.recordRows()) yield page.map(csvRow).join('');
  }
  async function* subjects(): Text {
    yield csvRow(['key:ID(Subject)']);
    for await (const page of graph.subjects()) yield page.map((key) => csvRow([key])).join('');
  }
  async function* states(): Text {
    yield csvRow([':START_ID(Record)', ':END_ID(Subject)']);
    for await (const page of graph.recordSubjects()) yield page.map(csvRow).join('');
  }
  return [
    { name: 'nodes-Record.csv', text: records(), option: '--nodes=Record=./nodes-Record.csv' },
    { name: 'nodes-Subject.csv', text: subjects(), option: '--nodes=Subject=./nodes-Subject.csv' },
    { name: 'edges-STATES.csv', text: states(), option: '--relationships=STATES=./edges-STATES.csv' },
  ];
}

function script(files: readonly LoadedFile[]): ExportedFile {
  const options = ['--array-delimiter=U+001F', '--multiline-fields=true', '--strict=true', '--bad-tolerance=0'];
  const command = [`neo4j-admin database import full "\${1:-neo4j}"`, ...options, ...files.map(({ option }) => option)];
  async function* text(): Text {
    yield [
      '#!/bin/sh',
      '# Loads this folder into a database of Neo4j 5.26 or newer that is stopped and empty; its name, unless neo4j, is the argument.',
      'set -eu',
      'cd "$(dirname "$0")"',
      command.join(' \\\n  '),
      '',
    ].join('\n');
  }
  return { name: SCRIPT, text: text(), isExecutable: true };
}

/** CSV for Neo4j's bulk import: everything that Papergraph stores, so that it can go on with the loaded database. */
export const neo4jCsv: ExportFormat = {
  name: 'neo4j-csv',
  summary: 'CSV for neo4j-admin database import, with the command that loads it',
  files: (source) => {
    const files = [...nodeFiles(source), ...nameFiles(source), ...edgeFiles(source), ...recordFiles(source)];
    return [...files, script(files)];
  },
  nextStep: (folder) =>
    `Load it where neo4j-admin is, with the database stopped: sh ${folder}/${SCRIPT}; then start it and run papergraph index.`,
};
