// What the command that imports was asked: files, their format, and how to report.

import { parseArgs } from 'node:util';

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

/** How to call the import. */
export const IMPORT_HELP = `papergraph import [digest] FILE... [--dry-run] [--json] [--max-rejects N]

Reads documents and writes what they state into the configured graph, the vocabulary and the organisations
under seed/ first. A folder stands for the files in it, by name, without those in folders below. What a file is
taken for is recognised and printed, unless a format is named before the files: digest.

A document is known by its file's name. Importing it again changes nothing; a corrected file takes the place of
what it stated before. A file that has the name of another document is not imported (DOCUMENT_TAKEN): rename
it, or take the other one back with papergraph forget. Files are written in batches: when an import is cut off,
run it again, and the graph is the same as if nothing had happened.

  --dry-run         reads and resolves everything, and writes nothing; what would be written is counted batch
                    by batch, against the graph as it is
  --json            prints one JSON object in place of lines for people
  --max-rejects N   stops when more than N places were not understood; 1000 unless given
  --help            prints this

How far it is shows on standard error: a bar on a terminal, elsewhere a line every 5 seconds. NO_COLOR is honoured.

Examples:
  papergraph import 2020-09.txt               one document, recognised
  papergraph import issues/                   the files of a folder
  papergraph import digest issues/*.html      saved pages, each a digest
  papergraph import --dry-run --json a.txt    what would be written, for a program

Exit codes:
  0  all was understood
  2  the call is wrong, or a file can't be read; nothing was imported
  3  something was not understood, and is listed by file and line; the rest is imported
  4  too much was not understood: the import stopped, and says which files are imported`;

const MAX_REJECTS = 1_000;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'max-rejects': { type: 'string', default: String(MAX_REJECTS) },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the words of a call: what to do, `help`, or a sentence that says what is wrong with them. */
export function importCall(
  words: readonly string[],
  formats: readonly string[],
): ImportCall | 'help' | { wrong: string } {
  const parsed = parse(words);
  if (typeof parsed === 'string') return { wrong: parsed };
  if (parsed.values.help) return 'help';
  const [first = '', ...rest] = parsed.positionals;
  const isNamed = formats.includes(first);
  const paths = isNamed ? rest : parsed.positionals;
  if (paths.length === 0) return { wrong: 'Expected at least one file to import, got none.' };
  const { 'dry-run': dryRun, json, 'max-rejects': most } = parsed.values;
  if (!/^\d{1,9}$/u.test(most)) {
    return { wrong: `Expected a whole number from 0 after --max-rejects, got ${JSON.stringify(most)}.` };
  }
  return { paths, dryRun, json, maxRejects: Number(most), ...(isNamed && { format: first }) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    return `Expected files, --dry-run, --json, --max-rejects or --help. ${reason}`;
  }
}
