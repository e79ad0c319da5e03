// The filter `text`: papers in whose names and texts all words stand.

import { type Condition, every, test } from '../condition.ts';
import type { FilterPlace } from '../filter-place.ts';
import type { Place } from '../place.ts';
import { badInput } from '../query-error.ts';
import { wholeWords } from './found-words.ts';
import { papersHaving } from './matches.ts';
import { readQuestion } from './question.ts';

/** The lists, as Cypher, of the words of the index that the words of a text stand for, resolved once for the statement. */
function wordLists({ writer, compilation, path }: Pick<FilterPlace, 'writer' | 'compilation' | 'path'>, text: string) {
  const { words } = readQuestion(text, path, compilation.limits);
  if (words.length === 0) {
    throw badInput(path, `expected a word that not every text has, got ${JSON.stringify(text)}.`);
  }
  return words.map((word) => writer.shared(`word ${word.spellings[0]}`, (name) => wholeWords(writer, word, { name })));
}

/** The condition that all words of a text stand in a paper's names and texts. */
export function textCondition(place: FilterPlace, text: string): Condition {
  const { writer, variable } = place;
  const conditions = wordLists(place, text).map((list) => {
    const word = writer.variable('w');
    const within = (edge: string) =>
      `COUNT { MATCH (${variable})<-[:${edge}]-(${word}:Word) WHERE ${word}.key IN ${list} }`;
    return test(`${within('IN_NAME')} + ${within('IN_TEXT')} > 0`);
  });
  return every(conditions);
}

/** Cypher that binds the papers that a text selects, each once. */
export function papersWithText(row: Place, text: string): string {
  const lists = wordLists(
    { ...row, writer: row.writer, compilation: row.compilation, path: `${row.path}.where.text` },
    text,
  );
  return papersHaving(row.writer, lists, row.variable);
}
