// The command that answers a GraphQL query: from the graph itself, or from a running server.

import { existsSync } from 'node:fs';
import { papergraphSchema } from '../api/schema/schema.ts';
import { answerTable } from './answers/answer-table.ts';
import { ANSWER_HAS_ERRORS, ERRORS_MEAN, faultLines } from './answers/faults.ts';
import { FORMAT_OPTION, type Printing, printAnswer, printingOf } from './answers/formats.ts';
import type { Answer, Asked } from './asking/question.ts';
import { ASKING_FAILED, ASKING_SETTINGS, URL_OPTION, withAsked } from './asking/whom.ts';
import { type Call, type Command, WrongCall } from './command.ts';
import { fileText, standardInput } from './given-text.ts';
import { givenVariables } from './variables.ts';

/** Answers the query that the call gives. */
export const queryCommand: Command = {
  usage: ["FILE | 'QUERY' | - [--var NAME=VALUE]... [--format FORMAT] [--url URL]"],
  about: `Answers a query of the API, schema/schema.graphql, with the limits and the words of a server. The text is in a file,
follows as it is, or comes on standard input (-, or nothing where that is no terminal).

A table shows the first list of the answer, each item a row: a list inside it is joined where its items are one
value each, else counted. What else the answer holds is named on standard error, and --format json has all of it.`,
  takes: 'a file or a query',
  options: {
    variables: { value: 'JSON', meaning: 'the variables as a JSON object, or @FILE with one' },
    var: {
      value: 'NAME=VALUE',
      isRepeated: true,
      meaning: 'one variable: texts, ids, dates and enum values as they are, others as JSON; may be repeated',
    },
    operation: { value: 'NAME', meaning: 'which operation of the text; needed where it has several' },
    format: FORMAT_OPTION,
    url: URL_OPTION,
  },
  settings: ASKING_SETTINGS,
  examples: [
    `'{ papers(first: 3) { totalCount nodes { title year authors { nodes { name } } } } }'`,
    `'query($ref: String!) { concept(ref: $ref) { papers { nodes { title } } } }' --var ref=transformer --format csv`,
    'question.graphql --variables \'{"year":2020}\' --format json',
    '- --url http://127.0.0.1:4000 < question.graphql',
  ],
  exitCodes: {
    0: 'answered',
    1: ASKING_FAILED,
    2: 'the call or a setting is wrong, or there is no graph; nothing was asked',
    3: ERRORS_MEAN,
  },
  run: query,
};

/** A text in GraphQL has a brace, and no file's name begins so. */
async function queryText(words: readonly string[]): Promise<string> {
  const [given = '-', ...more] = words;
  if (more.length > 0) {
    throw new WrongCall(`Expected one file or query, got ${words.length}; a query stands in quotation marks.`);
  }
  if (words.length === 0 && process.stdin.isTTY) throw new WrongCall('Expected a file or a query, got none.');
  if (given === '-') return standardInput();
  return given.includes('{') && !existsSync(given) ? given : fileText(given);
}

function told(answer: Answer, asked: Asked, printing: Printing): number {
  const { data, errors = [] } = answer;
  if (data || printing.format === 'json')
    printAnswer({ value: answer, table: () => answerTable(data ?? {}) }, printing);
  for (const line of faultLines(errors, asked)) printing.note(line);
  return errors.length > 0 ? ANSWER_HAS_ERRORS : 0;
}

async function query(call: Call): Promise<number> {
  const text = await queryText(call.words);
  const variables = givenVariables(call, text, papergraphSchema());
  const { operation } = call.options;
  const question = { query: text, variables, ...(operation !== undefined && { operationName: String(operation) }) };
  return withAsked(call, async (asked) => told(await asked.ask(question), asked, printingOf(call)));
}
