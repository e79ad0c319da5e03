// Finds the words of the index that the words of a question stand for, as Cypher: by their forms, or one letter away.

import type { TextWord } from '../../words/index-words.ts';
import { keyOfBeginning, keysOfStems, typoSearch } from '../../words/word-keys.ts';
import type { StatementWriter } from '../statement-writer.ts';

/** A word of the question and the lists, as Cypher, of the words of the index that it stands for. */
export interface FoundWord {
  /** Whole words: its own forms; where the graph has none of them, words one letter away. */
  readonly whole: string;
  /** Words that begin with it; undefined where it is taken as a whole word alone. */
  readonly begun?: string;
}

interface ListNames {
  /** What the list is returned as. */
  readonly name: string;
  /** A list of words that begin with it: where there are any, it is no typo. */
  readonly begun?: string;
}

/** Cypher that returns the whole words that a word stands for. */
export function wholeWords(writer: StatementWriter, word: TextWord, { name, begun }: ListNames): string {
  const [known, near, swapped] = [writer.variable('ws'), writer.variable('ws'), writer.variable('ws')];
  const calls = typoCalls(writer, word, { known: begun ? [known, begun] : [known], near, swapped });
  return `CALL { ${byForms(writer, word, known)} } ${calls} RETURN ${known} + ${near} + ${swapped} AS ${name}`;
}

function byForms(writer: StatementWriter, { stems }: TextWord, name: string): string {
  const [key, word] = [writer.variable('key'), writer.variable('w')];
  const keys = writer.parameter(keysOfStems(stems));
  return `UNWIND ${keys} AS ${key} MATCH (:WordKey {key: ${key}})-[:KEY_OF]->(${word}:Word) RETURN collect(DISTINCT ${word}.key) AS ${name}`;
}

function byBeginning(writer: StatementWriter, spelling: string, name: string): string | undefined {
  const key = keyOfBeginning(spelling);
  if (key === undefined) return undefined;
  const word = writer.variable('w');
  const match = `MATCH (:WordKey {key: ${writer.parameter(key)}})-[:KEY_OF]->(${word}:Word)`;
  return `${match} WHERE ${word}.key STARTS WITH ${writer.parameter(spelling)} RETURN collect(${word}.key) AS ${name}`;
}

/** The lists of a search for words one letter away. */
export interface TypoNames {
  /** Lists that must be empty for it. */
  readonly known: readonly string[];
  readonly near: string;
  readonly swapped: string;
}

/** Cypher that finds the words one letter away where nothing else was found: another letter or one more, and one less or two swapped. */
export function typoCalls(
  writer: StatementWriter,
  { spellings }: TextWord,
  { known, near, swapped }: TypoNames,
): string {
  const { keys, patterns, spellings: variants } = typoSearch(spellings[0] ?? '');
  const [key, word, pattern] = [writer.variable('key'), writer.variable('w'), writer.variable('p')];
  const unknown = (list: string) =>
    `UNWIND CASE WHEN ${known.map((one) => `size(${one})`).join(' + ')} = 0 THEN ${list} ELSE [] END AS ${key}`;
  const fits = `size(${word}.key) = ${pattern}[0] AND ${word}.key STARTS WITH ${pattern}[1] AND ${word}.key ENDS WITH ${pattern}[2]`;
  const some = `any(${pattern} IN ${writer.parameter(patterns)} WHERE ${fits})`;
  const imports = `(${known.join(', ')})`;
  return [
    `CALL ${imports} { ${unknown(writer.parameter(keys))} MATCH (:WordKey {key: ${key}})-[:KEY_OF]->(${word}:Word) WHERE ${some} RETURN collect(DISTINCT ${word}.key) AS ${near} }`,
    `CALL ${imports} { ${unknown(writer.parameter(variants))} MATCH (${word}:Word {key: ${key}}) RETURN collect(${word}.key) AS ${swapped} }`,
  ].join(' ');
}

/** Subqueries that find the words, each list under a variable of its own; `goesOn`: the last may be the beginning of a word. */
export function findWords(
  writer: StatementWriter,
  words: readonly TextWord[],
  goesOn: boolean,
): { readonly calls: readonly string[]; readonly found: readonly FoundWord[]; readonly variables: readonly string[] } {
  const calls: string[] = [];
  const found = words.map((word, at): FoundWord => {
    const [whole, begun] = [writer.variable('ws'), writer.variable('ws')];
    const beginning =
      goesOn && at === words.length - 1 ? byBeginning(writer, word.spellings[0] ?? '', begun) : undefined;
    if (beginning === undefined) {
      calls.push(writer.call([], wholeWords(writer, word, { name: whole })));
      return { whole };
    }
    calls.push(writer.call([], beginning), writer.call([begun], wholeWords(writer, word, { name: whole, begun })));
    return { whole, begun };
  });
  return { calls, found, variables: found.flatMap(({ whole, begun }) => (begun ? [whole, begun] : [whole])) };
}
