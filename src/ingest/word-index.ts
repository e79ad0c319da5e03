// The statements that write the index of words: words, the keys that lead to them, and what each of them stands in.

import type { Statement } from '../graph/engine.ts';
import { nodeLabels } from '../model/nodes.ts';
import { keysOfWord } from '../words/word-keys.ts';
import { batches } from './batches.ts';
import { type IndexEntries, IS_CHANGED, NODES_AT_ONCE } from './index-entries.ts';

const PLACES = [
  ['IN_NAME', 'inName'],
  ['IN_TEXT', 'inText'],
] as const;

/** A word's keys follow from the word, so only a new one, which has none yet, gets them. */
function upsertWords(words: readonly string[]): readonly Statement[] {
  const rows = words.map((word) => ({ word, keys: keysOfWord(word) }));
  return [
    ...batches(rows, (batch) => ({
      name: 'write words',
      text: 'UNWIND $words AS word MERGE (w:Word {key: word})',
      parameters: { words: batch.map(({ word }) => word) },
    })),
    ...batches(rows, (batch) => ({
      name: 'write keys of words',
      text: 'UNWIND $rows AS row MATCH (w:Word {key: row.word}) WHERE COUNT { MATCH (w)<-[:KEY_OF]-(:WordKey) } = 0 UNWIND row.keys AS key MERGE (k:WordKey {key: key}) MERGE (w)<-[:KEY_OF]-(k)',
      parameters: { rows: batch },
    })),
  ];
}

/** Writes which words stand in one place of nodes, in place of those that did before. */
function writePlaces(
  label: string,
  entries: readonly IndexEntries[],
  [edge, field]: (typeof PLACES)[number],
): readonly Statement[] {
  const changed = `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) WHERE ${IS_CHANGED}`;
  const forgotten = `MATCH (n)<-[e:${edge}]-(w:Word) WHERE NOT w.key IN row.words DELETE e`;
  const written = `UNWIND row.words AS word MATCH (w:Word {key: word}) MERGE (n)<-[:${edge}]-(w)`;
  const statement = (name: string, rest: string) => (batch: readonly IndexEntries[]) => ({
    name: `${name} ${edge} of ${label}`,
    text: `${changed} ${rest}`,
    parameters: { rows: batch.map(({ id, mark, [field]: words }) => ({ id, mark, words })) },
  });
  return [
    ...batches(entries, statement('forget', forgotten), NODES_AT_ONCE),
    ...batches(entries, statement('write', written), NODES_AT_ONCE),
  ];
}

/** Writes the words of these nodes in place of those that led to them before. */
export function indexWords(entries: readonly IndexEntries[]): readonly Statement[] {
  const words = new Set(entries.flatMap(({ inName, inText }) => [...inName, ...inText]));
  const places = nodeLabels.flatMap((label) => {
    const own = entries.filter((entry) => entry.label === label);
    return PLACES.flatMap((place) => writePlaces(label, own, place));
  });
  return [...upsertWords([...words]), ...places];
}

/** Writes the names in the forms in which questions are compared with them, and that all of the index is written. */
export function markIndexed(entries: readonly IndexEntries[]): readonly Statement[] {
  const sets = 'SET n.completions = row.completions, n.wordings = row.wordings, n.indexMark = row.mark';
  return nodeLabels.flatMap((label) =>
    batches(
      entries.filter((entry) => entry.label === label),
      (batch) => ({
        name: `mark each ${label} as indexed`,
        text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) WHERE ${IS_CHANGED} ${sets}`,
        parameters: { rows: batch.map(({ id, mark, completions, wordings }) => ({ id, mark, completions, wordings })) },
      }),
    ),
  );
}

/** Takes away words that stand nowhere any more, keys that lead to none, and beginnings of nothing. */
export function forgetStrayEntries(): readonly Statement[] {
  return [
    ['Word', 'COUNT { MATCH (x)-[:IN_NAME]->() } = 0 AND COUNT { MATCH (x)-[:IN_TEXT]->() } = 0'],
    ['WordKey', 'COUNT { MATCH (x)-[:KEY_OF]->() } = 0'],
    ['Beginning', 'COUNT { MATCH (x)-[:BEGINS]->() } = 0'],
  ].map(([label, stray]) => ({
    name: `forget each ${label} of nothing`,
    text: `MATCH (x:${label}) WHERE ${stray} DETACH DELETE x`,
    parameters: {},
  }));
}
