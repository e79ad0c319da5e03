// What the command that imports was asked: files, their format, and how to report.

import { type Call, type Command, WrongCall } from './command.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS, JSON_OPTION } from './graph-settings.ts';

/** A call of the import that says what to do. */
export interface ImportCall {
  /** The format that all files have; without it each is recognised. */
  readonly format?: string;
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly maxRejects: number;
}

const MAX_REJECTS = 1_000;

/** How to call the import. */
export const IMPORT_HELP: Omit<Command, 'run'> = {
  usage: ['[digest] FILE... [--dry-run] [--json] [--max-rejects N]'],
  about: `Reads documents and writes what they state into the configured graph, the vocabulary and the organisations
under seed/ first. A folder stands for the files in it, by name, without those in folders below. What a file is
taken for is recognised and printed, unless a format is named before the files: digest.

A document is known by its file's name. Importing it again changes nothing; a corrected file takes the place of
what it stated before. A file that has the name of another document is not imported (DOCUMENT_TAKEN): rename
it, or take the other one back with papergraph forget. Notices tell of files that are imported, and perhaps not as one
would expect: a copy under another name (SECOND_WITNESS), a page without title and date (NAMED_BY_FILE), a corrected
document in which facts under seed/ are not where people read them (READ_OTHERWISE). Files are written in batches: when
an import is cut off, run it again, and the graph is the same as if nothing had happened.

How far it is shows on standard error: a bar on a terminal, elsewhere a line every 5 seconds. NO_COLOR is honoured.`,
  takes: 'files',
  options: {
    'dry-run': {
      meaning: 'reads and resolves everything, and writes nothing; counts what would change, batch by batch',
    },
    json: JSON_OPTION,
    'max-rejects': {
      value: 'N',
      meaning: `stops when more than N places were not understood; ${MAX_REJECTS} unless given`,
    },
  },
  settings: GRAPH_SETTINGS,
  examples: ['2020-09.txt', 'issues/', 'digest issues/*.html', '--dry-run --json 2020-09.txt'],
  exitCodes: {
    0: 'all was understood',
    1: GRAPH_FAILED,
    2: "the call or a setting is wrong, or a file can't be read; nothing was imported",
    3: 'something was not understood, and is listed by file and line; the rest is imported',
    4: 'too much was not understood: the import stopped, and says which files are imported',
  },
};

/**
 * What a call asks to import, where files may be of these formats.
 *
 * @throws WrongCall for a call without files or with a limit that is no number.
 */
export function importCall(
  { words, options }: Pick<Call, 'words' | 'options'>,
  formats: readonly string[],
): ImportCall {
  const [first = '', ...rest] = words;
  const isNamed = formats.includes(first);
  const paths = isNamed ? rest : words;
  if (paths.length === 0) throw new WrongCall('Expected at least one file to import, got none.');
  const most = String(options['max-rejects'] ?? MAX_REJECTS);
  if (!/^\d{1,9}$/u.test(most)) {
    throw new WrongCall(`Expected a whole number from 0 after --max-rejects, got ${JSON.stringify(most)}.`);
  }
  const [dryRun, json] = [options['dry-run'] === true, options.json === true];
  return { paths, dryRun, json, maxRejects: Number(most), ...(isNamed && { format: first }) };
}
