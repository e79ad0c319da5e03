// What the command that exports was asked: the format, what of the graph, and where to.

import type { ExportFormat } from '../exports/export-format.ts';
import { exportFormats } from '../exports/formats.ts';
import { type Call, type Command, WrongCall } from './command.ts';
import { givenObject } from './given-text.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS } from './graph-settings.ts';

/** A call of the export that says what to do. */
export interface ExportCall {
  readonly format: ExportFormat;
  /** A file or a folder; without it the standard output. */
  readonly out?: string;
  /** A PaperFilter; without it everything is exported. */
  readonly where?: unknown;
  readonly overwrite: boolean;
}

const listed = exportFormats.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n');

const FILTER = 'a PaperFilter as a JSON object, such as {"year":{"gte":2020}}';

/** How to call the export. */
export const EXPORT_HELP: Omit<Command, 'run'> = {
  usage: ['FORMAT [--out PATH] [--where FILTER] [--overwrite]'],
  about: `Writes the configured graph, or the part of it that a filter selects, in one of these formats:

${listed}

What it writes gets its name when it is whole: an export that fails leaves nothing there. papergraph restore reads
jsonl back; neo4j-csv is a folder with import.sh, which loads it into Neo4j; tables has a file for each kind of node
and of edge.

It reads the records behind the facts too, which the API does not show: it opens the graph itself and has
no --url. Beside a server, export what papergraph backup FOLDER copied: PAPERGRAPH_DATA=FOLDER.`,
  takes: 'a format',
  choices: exportFormats.map(({ name }) => name),
  options: {
    out: {
      value: 'PATH',
      meaning: 'a file, or for formats of several files a folder; without it the standard output',
    },
    where: {
      value: 'FILTER',
      meaning: 'a PaperFilter of the API as JSON, or @FILE with one: these papers and what belongs to them',
    },
    overwrite: { meaning: 'replaces what an earlier export left at PATH' },
  },
  settings: GRAPH_SETTINGS,
  examples: [
    'jsonl --out graph.jsonl',
    'neo4j-csv --out for-neo4j',
    `bibtex --where '{"year":{"gte":2020}}' --out recent.bib`,
    'csl-json --where @filter.json | pandoc --citeproc ...',
    'tables --out tables',
  ],
  exitCodes: {
    0: 'written',
    1: `${GRAPH_FAILED}; or the disk fails, or a signal came first`,
    2: 'the call, the filter or a setting is wrong, or something is in the way; nothing was written',
    3: "written, but with characters replaced that the format can't hold, which is said",
  },
};

/**
 * What a call asks to export.
 *
 * @throws WrongCall for a format that is none, for one that lacks its folder, and for a filter that is no JSON object.
 */
export function exportCall({ words, options }: Pick<Call, 'words' | 'options'>): ExportCall {
  const [name, ...more] = words;
  const format = exportFormats.find((known) => known.name === name);
  const names = exportFormats.map((known) => known.name).join(', ');
  if (!format) throw new WrongCall(`Expected one of the formats ${names}; got ${name ?? 'none'}.`);
  if (more.length > 0) throw new WrongCall(`Expected one format and options, got also ${more.join(' ')}.`);
  const { out, where } = options;
  if (format.files && out === undefined) throw new WrongCall(`${format.name} needs --out FOLDER: it is several files.`);
  return {
    format,
    overwrite: options.overwrite === true,
    ...(where !== undefined && { where: givenObject('where', where, FILTER) }),
    ...(out !== undefined && { out: String(out) }),
  };
}
