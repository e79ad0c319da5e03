// The root field `search`: what a question finds, best first, as a connection.

import type { Row } from '../../graph/engine.ts';
import { nodeTypes } from '../../model/nodes.ts';
import { compileConnection } from '../connection.ts';
import { listedPlace } from '../list.ts';
import type { ListOrder } from '../order.ts';
import type { Place, Reader } from '../place.ts';
import type { SelectedField } from '../selection.ts';
import { anyNodeCompiler, labelsOf } from './any-node.ts';
import { findWords } from './found-words.ts';
import { matchedName, matchedPlace } from './matched.ts';
import { matchesOf, scoreOf } from './matches.ts';
import { readQuestion, type TextQuestion } from './question.ts';

const NAMES = [...new Set(Object.values(nodeTypes).flatMap(({ names }) => names))];
const TEXTS = [...new Set(Object.values(nodeTypes).flatMap(({ texts = [] }) => texts))];

/** The texts that columns of a row hold. */
function textsAt(row: Row, columns: readonly number[]): readonly string[] {
  return columns.flatMap((at) => row[at] ?? []).filter((text) => typeof text === 'string');
}

/** The columns of a node's names, whatever its kind. */
export function nameColumns({ columns, variable }: Place): (row: Row) => readonly string[] {
  const names = NAMES.map((property) => columns.add(`${variable}.${property}`));
  return (row) => textsAt(row, names);
}

function matchedReader(row: Place, question: TextQuestion): Reader {
  const namesOf = nameColumns(row);
  const texts = TEXTS.map((property) => row.columns.add(`${row.variable}.${property}`));
  return (values) => {
    const names = namesOf(values);
    const name = matchedName(question, names);
    return name ?? matchedPlace(question, [...textsAt(values, texts), ...names]) ?? question.text;
  };
}

/** Reads `search`. */
export function compileSearch(root: Place, field: SelectedField): Reader {
  const { compilation, writer } = root;
  const question = readQuestion(String(field.arguments.query), 'Query.search.query', compilation.limits);
  const labels = labelsOf(field.arguments.kinds);
  const { calls, found: words, variables } = findWords(writer, question.words, question.goesOn);
  root.calls.push(...calls);
  const row = listedPlace(root, field, 'Paper');
  const node = row.variable;
  const options = { question, words, variables, node, labels };
  const { match, found } = matchesOf(writer, options);
  const key = { direction: 'DESC', nullable: false, type: 'number' } as const;
  const order: ListOrder = {
    name: 'search',
    keys: [
      { ...key, expression: scoreOf(writer, options, found) },
      { ...key, expression: `coalesce(${node}.paperCount, 0)` },
    ],
  };
  return compileConnection(root, field, {
    row,
    connection: 'Search',
    compileNode: anyNodeCompiler(labels),
    imports: variables,
    match,
    carried: [found, ...words.flatMap(({ whole }) => whole.split(' + '))],
    order,
    total: (name) => `${match} RETURN count(${node}) AS ${name}`,
    edgeField: ({ name }) => (name === 'score' ? ([score]) => score : matchedReader(row, question)),
  });
}
