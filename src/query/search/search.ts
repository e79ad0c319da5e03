// The root field `search`: what a question finds, best first, as a connection.

import { compileConnection } from '../connection.ts';
import { listedPlace } from '../list.ts';
import type { ListOrder } from '../order.ts';
import type { Place, Reader } from '../place.ts';
import type { SelectedField } from '../selection.ts';
import { anyNodeCompiler } from './any-node.ts';
import { addJointWords } from './joint-words.ts';
import { labelsOf } from './kinds.ts';
import { matchedName, matchedPlace } from './matched.ts';
import { matchesOf, scoreOf } from './matches.ts';
import { nameColumns, textColumns } from './name-columns.ts';
import { readQuestion, type TextQuestion } from './question.ts';

function matchedReader(row: Place, question: TextQuestion): Reader {
  const namesOf = nameColumns(row);
  const textsOf = textColumns(row);
  return (values) => {
    const names = namesOf(values);
    const name = matchedName(question, names);
    return name ?? matchedPlace(question, [...textsOf(values), ...names]) ?? question.text;
  };
}

/** Reads `search`. */
export function compileSearch(root: Place, field: SelectedField): Reader {
  const { compilation, writer } = root;
  const question = readQuestion(String(field.arguments.query), 'Query.search.query', compilation.limits);
  const labels = labelsOf(field.arguments.kinds);
  const { words, variables } = addJointWords(root, question, labels);
  const row = listedPlace(root, field, 'Paper');
  const node = row.variable;
  const options = { question, words, variables, node, labels };
  const { match, found, total } = matchesOf(writer, options);
  const key = { direction: 'DESC', nullable: false, type: 'number' } as const;
  const order: ListOrder = {
    name: 'search',
    isCoarse: true,
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
    carried: [],
    order,
    total,
    edgeField: ({ name }) => (name === 'score' ? ([score]) => score : matchedReader(row, question)),
  });
}
