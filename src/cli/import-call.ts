// What the command that imports was asked: files, their format, and how to report.

import { parseArgs } from 'node:util';

/** A call of the import that says what to do. */
export interface ImportCall {
  /** The format that all files have; without it each is recognised. */
  readonly format?: string;
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** How to call the import. */
export const IMPORT_HELP = `papergraph import [digest] FILE... [--dry-run] [--json]

Reads documents and writes what they state into the configured graph, the vocabulary and the organisations
under seed/ first. Importing a document again changes nothing. What a file is taken for is recognised and
printed, unless a format is named before the files: digest.

  --dry-run   reads and resolves everything, and writes nothing
  --json      prints one JSON object in place of lines for people
  --help      prints this

Examples:
  papergraph import 2020-09.txt               one document, recognised
  papergraph import digest issues/*.html      saved pages, each a digest
  papergraph import --dry-run --json a.txt    what would be written, for a program

Exit codes: 0 all was understood; 3 something was not, and is listed by file and line; 2 the call is wrong.`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
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
  const files = isNamed ? rest : parsed.positionals;
  if (files.length === 0) return { wrong: 'Expected at least one file to import, got none.' };
  const { 'dry-run': dryRun, json } = parsed.values;
  return { files, dryRun, json, ...(isNamed && { format: first }) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return `Expected files, --dry-run, --json or --help. ${error instanceof Error ? error.message : error}`;
  }
}
