// A last word that may be unfinished or mistyped: where none of its endings stands beside the other words, words one letter away.

import type { NodeLabel } from '../../model/node-type.ts';
import { typoSearch } from '../../words/word-keys.ts';
import type { Place } from '../place.ts';
import { type FoundWord, findWords, typoCalls } from './found-words.ts';
import { isNamedOneOf } from './kinds.ts';
import { namedWith } from './matches.ts';
import type { TextQuestion } from './question.ts';

/** The words of a question as lists, and the variables that hold these. */
export interface JointWords {
  readonly words: readonly FoundWord[];
  readonly variables: readonly string[];
}

/** Adds the subqueries that find what the words of a question stand for, together in names of nodes of these labels. */
export function addJointWords(
  root: Place,
  { words: asked, goesOn }: TextQuestion,
  labels: readonly NodeLabel[],
): JointWords {
  const { writer } = root;
  const { calls, found, variables } = findWords(writer, asked, goesOn);
  root.calls.push(...calls);
  const [word, last] = [asked.at(-1), found.at(-1)];
  const isTried = found.length > 1 && word && last?.begun && typoSearch(word.spellings[0] ?? '').patterns.length > 0;
  if (!isTried) return { words: found, variables };
  const [near, swapped, both, one, go, node] = ['ws', 'ws', 'ws', 'j', 'go', 'n'].map((stem) => writer.variable(stem));
  const typos = typoCalls(writer, word, { known: [last.whole], near: String(near), swapped: String(swapped) });
  root.call([last.whole], `${typos} RETURN ${near} + ${swapped} AS ${both}`);
  const kind = isNamedOneOf(String(node), labels);
  const begin = `UNWIND CASE WHEN size(${both}) > 0 THEN [1] ELSE [] END AS ${go}`;
  const joint = `${namedWith(writer, found, String(node))}${kind ? ` WHERE ${kind}` : ''}`;
  root.call([String(both), ...variables], `${begin} ${joint} RETURN count(*) AS ${one}`);
  const whole = writer.variable('ws');
  const list = `CASE WHEN ${one} = 0 THEN ${last.whole} + ${both} ELSE ${last.whole} END`;
  root.call([String(one), String(both), last.whole], `RETURN ${list} AS ${whole}`);
  return { words: [...found.slice(0, -1), { ...last, whole }], variables: [...variables, whole] };
}
