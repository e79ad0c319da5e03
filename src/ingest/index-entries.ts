// What the index of words and completions holds of a node: it follows from the node's names and texts alone.

import { createHash } from 'node:crypto';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import { beginningsOf, completed, LINE } from '../words/beginnings.ts';
import { textWords } from '../words/index-words.ts';
import type { NodeRow } from './graph-rows.ts';
import { namesOf, texts } from './names.ts';

/** The words and beginnings that lead to one node. */
export interface IndexEntries {
  readonly id: string;
  readonly label: NodeLabel;
  /** Its names as completions compare them, each on a line of its own: engines compare one text quicker than a list. */
  readonly completions: string;
  /** Its names as the words that the index has of them, likewise. */
  readonly wordings: string;
  /** Words of its names, as the index spells them. */
  readonly inName: readonly string[];
  /** Words of its texts that are in no name. */
  readonly inText: readonly string[];
  /** Beginnings of its names under its label, without the tier. */
  readonly beginnings: readonly string[];
  /** The same for equal entries: nodes that have it already are indexed as they should be. */
  readonly mark: string;
}

/** Nodes of one statement: each stands for dozens of edges. */
export const NODES_AT_ONCE = 500;

/** The condition that the node `n` is not yet indexed as its row says, as Cypher. */
export const IS_CHANGED = "coalesce(n.indexMark, '') <> row.mark";

function spellings(written: readonly string[]): readonly string[] {
  return [...new Set(written.flatMap(textWords).flatMap(({ spellings }) => spellings))];
}

function wording(name: string): string {
  return textWords(name)
    .map(({ spellings: [spelling] }) => spelling)
    .join(' ');
}

const lines = (names: readonly string[]) => ['', ...new Set(names.filter((name) => name.length > 0)), ''].join(LINE);

/** What the index holds of a node. */
export function indexEntries(row: NodeRow): IndexEntries {
  const { label, id, properties } = row;
  const { texts: textProperties = [], longNames = false } = nodeTypes[label];
  const names = namesOf(row);
  const inName = spellings(names);
  const known = new Set(inName);
  const inText = spellings(textProperties.flatMap((property) => texts(properties[property])));
  const entries = {
    completions: lines(names.map(completed)),
    wordings: lines(names.map(wording)),
    inName,
    inText: inText.filter((word) => !known.has(word)),
    beginnings: beginningsOf(names, !longNames).map((beginning) => label + beginning),
  };
  const mark = createHash('sha256').update(JSON.stringify(entries)).digest('base64url').slice(0, 22);
  return { id, label, ...entries, mark };
}
