// The nodes that complete what has been typed, as Cypher: those that count most first, without looking at the others.

import type { NodeLabel } from '../../model/node-type.ts';
import { nodeTypes } from '../../model/nodes.ts';
import { cutBeginning, LINE, LONGEST_BEGINNING, OF_NAME, OF_WORD } from '../../words/beginnings.ts';
import { TIERS } from '../../words/tiers.ts';
import { upperRows } from '../order.ts';
import type { Place } from '../place.ts';
import { addJointWords, type JointWords } from './joint-words.ts';
import { isNamedOneOf, isOneOf } from './kinds.ts';
import { namedWith } from './matches.ts';
import type { TextQuestion } from './question.ts';

/** What is completed. */
export interface Typed {
  readonly question: TextQuestion;
  /** What has been typed, as completions compare it. */
  readonly prefix: string;
  /** Keys under which the index of names may hold it as it is. */
  readonly keys: readonly string[];
  readonly labels: readonly NodeLabel[];
  readonly first: number;
}

/** A list of `[id, rank, papers]` as Cypher returns it, the best of its rank. */
function best({ writer }: Place, { node, rank, first }: { node: string; rank: number; first: string }): string {
  const papers = writer.variable('c');
  const counted = `WITH ${node}, coalesce(${node}.paperCount, 0) AS ${papers}`;
  const upper = upperRows({ writer, variable: node }, [papers], `ORDER BY ${papers} DESC LIMIT ${first}`);
  const once = `WITH ${node}, max(${papers}) AS ${papers}`;
  const ordered = `${counted} ${upper} ${once} ORDER BY ${papers} DESC, ${node}.id LIMIT ${first}`;
  return `${ordered} RETURN collect([${node}.id, ${rank}, ${papers}])`;
}

/** The keys of a beginning in every tier of every kind. */
function keysOf(labels: readonly NodeLabel[], mark: string, beginning: string): readonly string[] {
  return labels
    .filter((label) => nodeTypes[label].weighedBy !== undefined)
    .flatMap((label) => [0, ...TIERS].map((_, tier) => `${label}${mark}${beginning} ${tier}`));
}

interface Step {
  readonly mark: string;
  readonly rank: number;
  /** The variable that says whether it is taken; without it, it always is. */
  readonly where?: string | undefined;
}

/** Longer than what an apostrophe may hide from the index of words, and than all words that it passes over. */
const WHOLE_WORD = /^\p{L}{6,60}$/u;
/** Between a word and its number the index of words breaks. */
const BEFORE_NUMBER = /v$/u;

/** Whether a name can go on with what was typed only where a word does: then the words tell what names need not be looked at. */
export function followsWords({ question: { words, goesOn }, prefix }: Pick<Typed, 'question' | 'prefix'>): boolean {
  const isWord = words.length === 1 && goesOn && words[0]?.spellings[0] === prefix;
  return isWord && WHOLE_WORD.test(prefix) && !BEFORE_NUMBER.test(prefix);
}

/** Cypher for the keys of the upper tiers that together hold enough nodes: none of a tier below can come before. */
function upperTiers(root: Place, keys: string, first: string): string {
  const { writer } = root;
  const names = ['key', 'b', 'tier', 'size', 'keys', 'ts', 'x', 'y', 's'].map((stem) => writer.variable(stem));
  const [key, start, tier, size, own, tiers, one, other, sum] = names;
  const counted = `UNWIND ${keys} AS ${key} MATCH (${start}:Beginning {key: ${key}}) WITH ${start}.tier AS ${tier}, sum(COUNT { MATCH (${start})-[:BEGINS]->() }) AS ${size}, collect(${start}.key) AS ${own}`;
  const above = `reduce(${sum} = 0, ${other} IN ${tiers} | CASE WHEN ${other}[0] > ${one}[0] THEN ${sum} + ${other}[1] ELSE ${sum} END)`;
  return `${counted} WITH collect([${tier}, ${size}, ${own}]) AS ${tiers} UNWIND [${one} IN ${tiers} WHERE ${above} < ${first} | ${one}[2]] AS ${own} UNWIND ${own} AS ${key} WITH ${key}`;
}

/** Adds a subquery that finds the best completions of one sort and returns the variable of their list. */
function addBeginning(root: Place, { prefix, labels, first }: Typed, { mark, rank, where }: Step): string {
  const { writer } = root;
  const [node, start, key, found] = ['n', 'b', 'key', 'l'].map((stem) => writer.variable(stem)) as [
    string,
    string,
    string,
    string,
  ];
  const limit = writer.parameter(first);
  const all = writer.parameter(keysOf(labels, mark, cutBeginning(prefix)));
  const keys = where ? `CASE WHEN ${where} THEN ${all} ELSE [] END` : all;
  const isWhole = [...prefix].length <= LONGEST_BEGINNING;
  const line = mark === OF_NAME ? LINE : ' ';
  const rest = isWhole ? '' : ` WHERE ${node}.completions CONTAINS ${writer.parameter(line + prefix)}`;
  const upper = upperTiers(root, keys, limit);
  const bound = isWhole ? `${upper} AS ${key}` : `UNWIND ${keys} AS ${key}`;
  const match = `MATCH (${start}:Beginning {key: ${key}})-[:BEGINS]->(${node})${rest}`;
  root.call(where ? [where] : [], `${bound} ${match} ${best(root, { node, rank, first: limit })} AS ${found}`);
  return found;
}

/** Adds whether a list holds anything, as a variable of its own: an engine copies what a subquery sees for each row in it. */
function addIsAny(root: Place, list: string): string {
  const any = root.writer.variable('any');
  root.call([list], `RETURN size(${list}) > 0 AS ${any}`);
  return any;
}

/** Adds whether these lists hold too few, and words that go on are there to be looked at for more, likewise. */
function addTooFew(
  root: Place,
  { first }: Typed,
  { lists, begun }: { lists: readonly string[]; begun?: string | undefined },
): string {
  const few = root.writer.variable('few');
  const sizes = lists.map((list) => `size(${list})`).join(' + ');
  const more = begun ? ` AND size(${begun}) > 0` : '';
  root.call(
    [...lists, ...(begun ? [begun] : [])],
    `RETURN ${sizes} < ${root.writer.parameter(first)}${more} AS ${few}`,
  );
  return few;
}

function addNamed(root: Place, { keys, labels, first }: Typed): string {
  const { writer } = root;
  const [node, key, found] = [writer.variable('n'), writer.variable('key'), writer.variable('l')];
  const kind = isOneOf(node, labels);
  const match = `UNWIND ${writer.parameter(keys)} AS ${key} MATCH (:Name {key: ${key}})-[:NAMES]->(${node})`;
  const limit = writer.parameter(first);
  const named = `${match}${kind ? ` WHERE ${kind}` : ''} ${best(root, { node, rank: 4, first: limit })} AS ${found}`;
  root.call([], named);
  return found;
}

/** Names in which the words stand in any order, or one letter off. */
function addWords(root: Place, { labels, first }: Typed, { few, joint }: { few: string; joint: JointWords }): string {
  const { writer } = root;
  const { words, variables } = joint;
  const [node, found, go] = [writer.variable('n'), writer.variable('l'), writer.variable('go')];
  const kind = isNamedOneOf(node, labels);
  const limit = writer.parameter(first);
  const begin = `UNWIND CASE WHEN ${few} THEN [1] ELSE [] END AS ${go}`;
  const match = `${namedWith(writer, words, node)}${kind ? ` WHERE ${kind}` : ''}`;
  root.call([few, ...variables], `${begin} ${match} ${best(root, { node, rank: 1, first: limit })} AS ${found}`);
  return found;
}

/** Adds the subqueries that find completions and returns the variables of their lists of `[id, rank, papers]`. */
export function addCompletions(root: Place, typed: Typed): readonly string[] {
  const { question, labels } = typed;
  const named = addNamed(root, typed);
  const joint = addJointWords(root, question, labels);
  const begun = followsWords(typed) ? joint.words[0]?.begun : undefined;
  const ofName = addBeginning(root, typed, { mark: OF_NAME, rank: 3, where: begun && addIsAny(root, begun) });
  const where = addTooFew(root, typed, { lists: [ofName], begun });
  const ofWord = addBeginning(root, typed, { mark: OF_WORD, rank: 2, where });
  const lists = [named, ofName, ofWord];
  if (question.words.length === 0) return lists;
  const few = addTooFew(root, typed, { lists: [ofName, ofWord] });
  return [...lists, addWords(root, typed, { few, joint })];
}
