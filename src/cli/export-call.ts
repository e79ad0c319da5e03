// What the command that exports was asked: the format, what of the graph, and where to.

import { parseArgs } from 'node:util';
import type { ExportFormat } from '../exports/export-format.ts';
import { exportFormats } from '../exports/formats.ts';

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

/** How to call the export. */
export const EXPORT_HELP = `papergraph export FORMAT [--out PATH] [--where FILTER] [--overwrite]

Writes the configured graph, or the part of it that a filter selects, in one of these formats:

${listed}

  --out PATH       a file, or for formats of several files a folder; without it the standard output.
                   It gets its name when it is whole: an export that fails leaves nothing there.
  --where FILTER   a PaperFilter of the API as JSON, or @FILE with one: these papers and what belongs to them
  --overwrite      replaces what an earlier export left at PATH
  --help           prints this

Examples:
  papergraph export jsonl --out graph.jsonl          everything; papergraph restore graph.jsonl reads it back
  papergraph export neo4j-csv --out for-neo4j        a folder with import.sh, which loads it into Neo4j
  papergraph export bibtex --where '{"year":{"gte":2020}}' --out recent.bib
  papergraph export csl-json --where @filter.json | pandoc --citeproc ...
  papergraph export tables --out tables              a CSV file for each kind of node and of edge

Exit codes: 0 written; 1 the graph or the disk failed; 2 the call or the filter is wrong; 3 written, but with characters
replaced that the format can't hold, which is said.`;

const OPTIONS = {
  out: { type: 'string' },
  where: { type: 'string' },
  overwrite: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the words of a call: what to do, `help`, or a sentence that says what is wrong with them. */
export function exportCall(
  words: readonly string[],
  read: (path: string) => string,
): ExportCall | 'help' | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    if (values.help) return 'help';
    const [name, ...more] = positionals;
    const format = exportFormats.find((known) => known.name === name);
    const names = exportFormats.map((known) => known.name).join(', ');
    if (!format) return { wrong: `Expected one of the formats ${names}; got ${name ?? 'none'}.` };
    if (more.length > 0) return { wrong: `Expected one format and options, got also ${more.join(' ')}.` };
    const { out, overwrite } = values;
    if (format.files && out === undefined) return { wrong: `${format.name} needs --out FOLDER: it is several files.` };
    const where = values.where === undefined ? {} : { where: filterOf(values.where, read) };
    return { format, overwrite, ...where, ...(out !== undefined && { out }) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** @throws Error with what was expected of `--where`. */
function filterOf(given: string, read: (path: string) => string): unknown {
  const text = given.startsWith('@') ? read(given.slice(1)) : given;
  try {
    const filter: unknown = JSON.parse(text);
    if (typeof filter === 'object' && filter !== null && !Array.isArray(filter)) return filter;
  } catch {}
  throw new Error(
    `--where: expected a PaperFilter as a JSON object, such as {"year":{"gte":2020}}; got ${text.slice(0, 200)}`,
  );
}
