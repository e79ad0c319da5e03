// BibTeX, an entry for each paper, in Unicode as today's BibTeX programs read it.

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { ownColumns } from '../model/columns.ts';
import { nodeTypes } from '../model/nodes.ts';
import { type CslItem, cslItem, ITEM_EDGES } from './csl-item.ts';
import type { ExportFormat, Source, Text } from './export-format.ts';

/** With `asciiOnly` the library would drop what has no command in LaTeX: Cyrillic, for one. */
const SETTINGS = { asciiOnly: false, useIdAsLabel: true, checkLabel: false } as const;

/** Without `asciiOnly` it escapes nothing. A brace must not stand alone, not even escaped, so it becomes a command. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Two of these in a row would be read as one other mark. */
const LIGATURE = /-(?=-)|'(?=')|`(?=`)/gu;

function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\{}<~^&%$#_]/gu, (mark) => COMMANDS[mark] ?? `\\${mark}`)
    .replace(LIGATURE, '$&{}');
}

function escapedIn<Value>(value: Value): Value {
  if (typeof value === 'string') return escaped(value) as Value;
  if (Array.isArray(value)) return value.map(escapedIn) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapedIn(inner)])) as Value;
}

/** What stands in the entry as it is. */
function verbatim(text: string): string {
  return text.replace(/[\s{}\\]/gu, encodeURIComponent);
}

/** An entry's key: what programs may stumble over is written as its code, so that no two papers share a key. */
function keyOf(id: string): string {
  return id.replace(/[^a-zA-Z0-9-]/gu, (mark) => `_${mark.codePointAt(0)?.toString(16)}_`);
}

/** The entry of an item. */
export function bibtexEntry(item: CslItem): string {
  const { id, type, DOI, URL, keyword: _, ...texts } = item;
  const exact = { ...(DOI !== undefined && { DOI: verbatim(DOI) }), ...(URL !== undefined && { URL: verbatim(URL) }) };
  Object.assign(plugins.config.get('@bibtex').format, SETTINGS);
  return `${plugins.output.format('bibtex', [{ ...escapedIn(texts), ...exact, id: keyOf(id), type }]).trim()}\n`;
}

async function* text({ graph }: Source): Text {
  for await (const page of graph.records('Paper', ownColumns(nodeTypes.Paper), ITEM_EDGES)) {
    yield page.map((record) => `${bibtexEntry(cslItem(record))}\n`).join('');
  }
}

/** The papers as a BibTeX bibliography. */
export const bibtex: ExportFormat = { name: 'bibtex', summary: 'BibTeX of the papers, for LaTeX', text };
