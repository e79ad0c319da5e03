// The root field `suggest`: names that complete what has been typed.

import type { NodeLabel } from '../../model/node-type.ts';
import { nodeTypes } from '../../model/nodes.ts';
import { referenceKeys } from '../../model/reference.ts';
import { completed, completedPart } from '../../words/beginnings.ts';
import { eachAlternative } from '../alternatives.ts';
import { compileNode } from '../node.ts';
import { constant, objectReader } from '../object-reader.ts';
import { pageSize } from '../paging.ts';
import { displayed, type Place, type Reader, rowsAt } from '../place.ts';
import { type SelectedField, selectedFields, setsBelow } from '../selection.ts';
import { addCompletions } from './completions.ts';
import { hintReader } from './hints.ts';
import { labelsOf } from './kinds.ts';
import { matchedName } from './matched.ts';
import { nameColumns } from './name-columns.ts';
import { isBlank, readQuestion, type TextQuestion } from './question.ts';

interface Suggesting {
  readonly question: TextQuestion;
  readonly prefix: string;
  readonly language: 'EN' | 'RU';
  /** The variable of the ids of what is suggested. */
  readonly ids: string;
  readonly first: number;
}

/** The name that completes what was typed: the one shown, where it does, else another one that does. */
function textReader(row: Place, { question, prefix, language }: Suggesting): Reader {
  const shown = row.columns.add(displayed(row, language));
  const namesOf = nameColumns(row);
  return (values) => {
    const names = [String(values[shown]), ...namesOf(values)];
    const words = (name: string) => ` ${completed(name)}`;
    const begun = names.find((name) => completed(name).startsWith(prefix));
    return (
      begun ?? names.find((name) => words(name).includes(` ${prefix}`)) ?? matchedName(question, names) ?? names[0]
    );
  };
}

/** Reads the suggestions of one kind, by id. */
function kindReader(root: Place, field: SelectedField, { label, ...asked }: Suggesting & { label: NodeLabel }) {
  const row = root.below('suggest', label, asked.first);
  const id = row.columns.add(`${row.variable}.id`);
  const readers = selectedFields(root.compilation, 'Suggestion', setsBelow(field)).map((below) => {
    if (below.name === 'node') return [below.key, compileNode(row, setsBelow(below), true)] as const;
    if (below.name === 'text') return [below.key, textReader(row, asked)] as const;
    if (below.name === 'hint') return [below.key, hintReader(row, label, asked.language)] as const;
    return [below.key, constant('Suggestion')] as const;
  });
  const [key, found] = [root.writer.variable('id'), root.writer.variable('r')];
  const match = `UNWIND ${asked.ids} AS ${key} MATCH (${row.variable}:${label} {id: ${key}})`;
  root.call([asked.ids], `${match} ${row.calls.join(' ')} RETURN collect(${row.columns}) AS ${found}`);
  const at = root.columns.add(found);
  const read = objectReader(readers);
  return (values: Parameters<Reader>[0]) => rowsAt(values, at).map((one) => [one[id], read(one)] as const);
}

/** Adds the subquery that takes the best of all lists, each node once at its best, and returns the variable of their ids. */
function addBest(root: Place, lists: readonly string[], first: number): string {
  const [row, id, rank, papers, ids] = ['x', 'id', 'rank', 'c', 'ids'].map((stem) => root.writer.variable(stem)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const once = `UNWIND ${lists.join(' + ')} AS ${row} WITH ${row}[0] AS ${id}, max(${row}[1]) AS ${rank}, max(${row}[2]) AS ${papers}`;
  const ordered = `ORDER BY ${rank} DESC, ${papers} DESC, ${id} LIMIT ${root.writer.parameter(first)}`;
  root.call(lists, `${once} WITH ${id}, ${rank}, ${papers} ${ordered} RETURN collect(${id}) AS ${ids}`);
  return ids;
}

/** Reads `suggest`; nothing typed yet completes to nothing. */
export function compileSuggest(root: Place, field: SelectedField): Reader {
  const { limits } = root.compilation;
  const text = String(field.arguments.prefix);
  const { size: first } = pageSize({ first: field.arguments.first }, { path: 'Query.suggest', limit: limits.page });
  const prefix = completedPart(text).trimStart();
  if (isBlank(text) || prefix === '') return constant([]);
  const question = readQuestion(text, 'Query.suggest.prefix', limits);
  const labels = labelsOf(field.arguments.kinds).filter((label) => nodeTypes[label].weighedBy !== undefined);
  const lists = addCompletions(root, { question, prefix, keys: referenceKeys(text), labels, first });
  const ids = addBest(root, lists, first);
  const language = field.arguments.language === 'RU' ? 'RU' : 'EN';
  const asked = { question, prefix, language, ids, first } as const;
  const readers = eachAlternative(root.compilation, labels, (label) => kindReader(root, field, { ...asked, label }));
  const order = root.columns.add(ids);
  return (values) => {
    const byId = new Map(readers.flatMap((read) => read(values)));
    return ((values[order] ?? []) as readonly string[]).flatMap((id) => byId.get(id) ?? []);
  };
}
