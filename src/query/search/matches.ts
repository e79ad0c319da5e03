// The nodes that a question finds, each with how it was found, as Cypher.

import type { NodeLabel } from '../../model/node-type.ts';
import { referenceKeys } from '../../model/reference.ts';
import { LINE } from '../../words/beginnings.ts';
import type { StatementWriter } from '../statement-writer.ts';
import type { FoundWord } from './found-words.ts';
import { isOneOf } from './kinds.ts';
import type { TextQuestion } from './question.ts';

/** How a node was found; the greatest counts. */
const FOUND = { inText: 1, begunInName: 2, inName: 3, named: 4 } as const;

/** A question with the words that it stands for, and what is to be bound. */
export interface MatchOptions {
  readonly question: TextQuestion;
  readonly words: readonly FoundWord[];
  /** The variables that the words are read from. */
  readonly variables: readonly string[];
  readonly node: string;
  readonly labels: readonly NodeLabel[];
}

/** What a question finds, as Cypher. */
export interface Matches {
  /** Binds each node once, with how it was found under the variable `found`. */
  readonly match: string;
  readonly found: string;
  /** Returns the number of nodes under a name. */
  readonly total: (name: string) => string;
}

/** The words as pairs of a place in the question and a word of the index. */
function pairs(writer: StatementWriter, lists: readonly string[]): string {
  const word = writer.variable('x');
  return lists.map((list, at) => `[${word} IN ${list} | [${at}, ${word}]]`).join(' + ');
}

interface Place {
  readonly edges: string;
  readonly node: string;
  /** `:Paper`, where only papers are meant. */
  readonly label?: string;
}

/** Cypher that binds each node in which all words stand; a single word needs no counting, and may bind it more than once. */
function havingAll(writer: StatementWriter, lists: readonly string[], { edges, node, label = '' }: Place) {
  const [pair, at, key, word, met] = ['pair', 'at', 'key', 'w', 'met'].map((stem) => writer.variable(stem));
  const [only, ...more] = lists;
  const matched = `MATCH (${word}:Word {key: ${key}})-[:${edges}]->(${node}${label})`;
  if (only !== undefined && more.length === 0) return `UNWIND ${only} AS ${key} ${matched}`;
  const expanded = `UNWIND ${pairs(writer, lists)} AS ${pair} WITH ${pair}[0] AS ${at}, ${pair}[1] AS ${key}`;
  const all = `WITH ${node}, count(DISTINCT ${at}) AS ${met} WHERE ${met} = ${writer.parameter(lists.length)}`;
  return `${expanded} ${matched} ${all} WITH ${node}`;
}

const IN_PAPER = { edges: 'IN_NAME|IN_TEXT', label: ':Paper' } as const;

/** Cypher that binds each paper in whose names and texts all these words stand, once. */
export function papersHaving(writer: StatementWriter, lists: readonly string[], node: string): string {
  return `${havingAll(writer, lists, { ...IN_PAPER, node })} ${writer.once(node)}`;
}

/** Cypher that binds each node in whose names all words stand, the last one perhaps begun; one may come more than once. */
export function namedWith(writer: StatementWriter, words: readonly FoundWord[], node: string): string {
  const lists = words.map((word) => (word.begun ? `${word.whole} + ${word.begun}` : word.whole));
  return havingAll(writer, lists, { edges: 'IN_NAME', node });
}

/** The same for papers with the words in their texts, and for begun words: where there is one word, without what names have whole. */
function besideNames(writer: StatementWriter, words: readonly FoundWord[], node: string) {
  const [only, ...more] = words;
  if (!only || more.length > 0) {
    const whole = words.map((word) => word.whole);
    return { inText: havingAll(writer, whole, { ...IN_PAPER, node }), begun: namedWith(writer, words, node) };
  }
  return {
    inText: havingAll(writer, [only.whole], { edges: 'IN_TEXT', node, label: ':Paper' }),
    begun: havingAll(writer, [only.begun ?? '[]'], { edges: 'IN_NAME', node }),
  };
}

/** All that a question finds. */
export function matchesOf(
  writer: StatementWriter,
  { question, words, variables, node, labels }: MatchOptions,
): Matches {
  const found = writer.variable('f');
  const whole = words.map((word) => word.whole);
  const key = writer.variable('key');
  const keys = writer.parameter(referenceKeys(question.text));
  const branch = (cypher: string, how: number) => `${cypher} RETURN ${node}, ${how} AS ${found}`;
  const branches = [branch(`UNWIND ${keys} AS ${key} MATCH (:Name {key: ${key}})-[:NAMES]->(${node})`, FOUND.named)];
  if (words.length > 0) {
    const { inText, begun } = besideNames(writer, words, node);
    branches.push(branch(havingAll(writer, whole, { edges: 'IN_NAME', node }), FOUND.inName));
    if (words.some((word) => word.begun)) branches.push(branch(begun, FOUND.begunInName));
    if (labels.includes('Paper')) branches.push(branch(inText, FOUND.inText));
  }
  const kind = isOneOf(node, labels);
  const best = writer.variable('f');
  const either = writer.call(variables, branches.join(' UNION ALL '));
  const where = kind ? ` WHERE ${kind}` : '';
  const once = `WITH ${node}, max(${found}) AS ${best}${where} RETURN ${node}, ${best}`;
  return {
    match: writer.call(variables, `${either} ${once}`),
    found: best,
    total: (name) => `${either} WITH ${node}${where} RETURN count(DISTINCT ${node}) AS ${name}`,
  };
}

/** Whether one of a node's names consists of just these words, as Cypher. */
function sameWords(writer: StatementWriter, words: readonly FoundWord[], node: string): string {
  const [name, word] = [writer.variable('k'), writer.variable('x')];
  const line = writer.parameter(LINE);
  const [only] = words;
  if (!only) return 'false';
  if (words.length === 1) {
    return `any(${word} IN ${only.whole} WHERE ${node}.wordings CONTAINS ${line} + toString(${word}) + ${line})`;
  }
  const has = words.map(({ whole }) => `any(${word} IN ${whole} WHERE ${word} IN split(${name}, ' '))`);
  const size = `size(split(${name}, ' ')) = ${writer.parameter(words.length)}`;
  return `any(${name} IN split(${node}.wordings, ${line}) WHERE ${[size, ...has].join(' AND ')})`;
}

/** How well a node found answers, as Cypher: the nearer a name is to the whole question, the better. */
export function scoreOf(writer: StatementWriter, { question, words, node }: MatchOptions, found: string): string {
  const begun = writer.parameter(LINE + question.completed);
  const whole = writer.parameter(LINE + question.completed + LINE);
  const begins = `WHEN ${node}.completions CONTAINS ${begun} THEN 0.75 ELSE 0.5`;
  const same = sameWords(writer, words, node);
  const inName = `CASE WHEN ${node}.completions CONTAINS ${whole} THEN 1.0 WHEN ${same} THEN 0.9 ${begins} END`;
  return (
    `CASE ${found} WHEN ${FOUND.named} THEN 1.0 WHEN ${FOUND.inName} THEN ${inName} ` +
    `WHEN ${FOUND.begunInName} THEN CASE ${begins} END ELSE 0.25 END`
  );
}
