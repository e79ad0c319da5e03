// The statements that write the index of words: words, the keys that lead to them, and what each of them stands in.

import type { Statement } from '../graph/engine.ts';
import { nodeLabels } from '../model/nodes.ts';
import { keysOfWord } from '../words/word-keys.ts';
import { batches } from './batches.ts';
import type { IndexEntries } from './index-entries.ts';

const PLACES = [
  ['IN_NAME', 'inName'],
  ['IN_TEXT', 'inText'],
] as const;

function upsertWords(words: readonly string[]): readonly Statement[] {
  const rows = words.map((key) => ({ key }));
  const keys = words.flatMap((word) => keysOfWord(word).map((key) => ({ word, key })));
  return [
    ...batches(rows, (batch) => ({
      name: 'write words',
      text: 'UNWIND $rows AS row MERGE (w:Word {key: row.key})',
      parameters: { rows: batch },
    })),
    ...batches(keys, (batch) => ({
      name: 'write keys of words',
      text: 'UNWIND $rows AS row MATCH (w:Word {key: row.word}) MERGE (k:WordKey {key: row.key}) MERGE (w)<-[:KEY_OF]-(k)',
      parameters: { rows: batch },
    })),
  ];
}

type Place = (typeof PLACES)[number];

function forgetPlaces(label: string, entries: readonly IndexEntries[], [edge, field]: Place): readonly Statement[] {
  return batches(entries, (batch) => ({
    name: `forget ${edge} of ${label}`,
    text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id})<-[e:${edge}]-(w:Word) WHERE NOT w.key IN row.words DELETE e`,
    parameters: { rows: batch.map(({ id, [field]: words }) => ({ id, words })) },
  }));
}

function upsertPlaces(label: string, entries: readonly IndexEntries[], [edge, field]: Place): readonly Statement[] {
  const pairs = entries.flatMap(({ id, [field]: words }) => words.map((word) => ({ id, word })));
  return batches(pairs, (batch) => ({
    name: `write ${edge} of ${label}`,
    text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) MATCH (w:Word {key: row.word}) MERGE (n)<-[:${edge}]-(w)`,
    parameters: { rows: batch },
  }));
}

/** Names in the two forms in which questions are compared with them. */
function setForms(label: string, entries: readonly IndexEntries[]): readonly Statement[] {
  return batches(entries, (batch) => ({
    name: `write forms of names of ${label}`,
    text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.completions = row.completions, n.wordings = row.wordings`,
    parameters: { rows: batch.map(({ id, completions, wordings }) => ({ id, completions, wordings })) },
  }));
}

/** Writes the words of these nodes in place of those that led to them before. */
export function indexWords(entries: readonly IndexEntries[]): readonly Statement[] {
  const words = new Set(entries.flatMap(({ inName, inText }) => [...inName, ...inText]));
  const places = nodeLabels.flatMap((label) => {
    const own = entries.filter((entry) => entry.label === label);
    const placed = PLACES.flatMap((place) => [...forgetPlaces(label, own, place), ...upsertPlaces(label, own, place)]);
    return [...setForms(label, own), ...placed];
  });
  return [...upsertWords([...words]), ...places];
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
