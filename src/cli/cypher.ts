// The command that answers statements in Cypher which only read: one that is given, or those typed at its prompt.

import type { GraphQLFormattedError } from 'graphql';
import { LIMIT_SETTINGS, SERVER_SETTINGS } from '../api/setting-table.ts';
import { cellOf } from '../exports/cell.ts';
import { GraphError } from '../graph/graph-error.ts';
import { ANSWER_HAS_ERRORS, ERRORS_MEAN, faultLines } from './answers/faults.ts';
import { FORMAT_OPTION, type Printing, printAnswer, printingOf } from './answers/formats.ts';
import type { Asked } from './asking/question.ts';
import { ServerFault } from './asking/running-server.ts';
import { ASKING_FAILED, TOKEN_SETTING, URL_OPTION, withAsked } from './asking/whom.ts';
import { type Call, type Command, WrongCall } from './command.ts';
import { historyFile } from './cypher/history.ts';
import { promptForStatements } from './cypher/prompt.ts';
import { givenObject, standardInput } from './given-text.ts';
import { GRAPH_SETTINGS } from './graph-settings.ts';

const DEFAULT_ROWS = 1_000;
const MOST_ROWS = 10_000;

/** Answers the statement that the call gives, or prompts for statements. */
export const cypherCommand: Command = {
  usage: ["['STATEMENT' | -] [--parameters JSON] [--first N] [--format FORMAT] [--url URL]"],
  about: `Answers one statement in Cypher that only reads, with the deadline and the caps of the field cypher of the API; what is
not known to only read is refused, with its place. Clauses and values are the same on every engine. On the graph
itself PAPERGRAPH_CYPHER is not asked, as whoever opens the graph holds it; a server answers where it is on.

The statement follows as it is, or comes on standard input (-, or nothing where that is no terminal). On a terminal
without a statement there is a prompt: a semicolon ends a statement, Tab completes labels, types of edges,
properties, clauses and functions, arrow keys recall what was typed before, Ctrl+C drops what was typed, and
Ctrl+D ends. Until then nobody else can open an embedded graph.`,
  takes: 'one statement',
  options: {
    parameters: { value: 'JSON', meaning: 'a value for each $name, as a JSON object, or @FILE with one' },
    first: { value: 'N', meaning: `rows at most, 1 to ${MOST_ROWS}; ${DEFAULT_ROWS} unless given` },
    format: FORMAT_OPTION,
    url: URL_OPTION,
  },
  settings: [
    ...GRAPH_SETTINGS,
    SERVER_SETTINGS.deadlineMs,
    LIMIT_SETTINGS.list,
    LIMIT_SETTINGS.nesting,
    TOKEN_SETTING,
    {
      name: 'XDG_STATE_HOME',
      fallback: '~/.local/state',
      meaning: 'Folder below which papergraph/cypher-history keeps what was typed at the prompt.',
    },
  ],
  examples: [
    "'MATCH (p:Paper)<-[:AUTHORED]-(a:Author) RETURN p.title AS title, count(a) AS authors ORDER BY authors DESC LIMIT 3'",
    `'MATCH (p:Paper) WHERE p.year = $year RETURN p.title' --parameters '{"year":2020}' --format csv`,
    '--url http://127.0.0.1:4000',
  ],
  exitCodes: {
    0: 'answered, or the prompt was left',
    1: ASKING_FAILED,
    2: 'the call or a setting is wrong, or there is no graph; nothing was asked',
    3: ERRORS_MEAN,
  },
  run: cypher,
};

const QUERY = `query($statement: String!, $parameters: JSON, $first: Int!) {
  cypher(statement: $statement, parameters: $parameters, first: $first) { columns rows truncated notices }
}`;

interface Asking {
  readonly asked: Asked;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly first: number;
}

/** The error without its place in a query that the user did not write. */
function ofStatement({ message, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return { message: message.replace(/^Query\.cypher: /u, ''), ...(extensions && { extensions }) };
}

/** Asks one statement and prints its answer; resolves to the exit code. */
async function answered(statement: string, { asked, parameters, first }: Asking, printing: Printing): Promise<number> {
  const { data, errors = [] } = await asked.ask({ query: QUERY, variables: { statement, parameters, first } });
  const found = data?.cypher as
    | { columns: readonly string[]; rows: readonly unknown[][]; truncated: boolean; notices: readonly string[] }
    | null
    | undefined;
  if (found) {
    const { columns, rows, truncated, notices } = found;
    const table = () => ({ columns, rows: rows.map((row) => row.map(cellOf)), besides: [] });
    printAnswer({ value: found, table }, printing);
    if (truncated) printing.note(`There are more than these ${rows.length} rows${rowsAdvice(rows.length, first)}`);
    for (const notice of notices) printing.note(notice);
  }
  for (const line of faultLines(errors.map(ofStatement), asked)) printing.note(line);
  return errors.length > 0 ? ANSWER_HAS_ERRORS : 0;
}

/** Whether --first cut the rows, and then how far it can be raised, or what an answer holds. */
function rowsAdvice(got: number, first: number): string {
  if (got < first) return ': an answer holds 4 MiB. Ask for fewer columns, or for a part with SKIP and LIMIT.';
  return first < MOST_ROWS
    ? `: --first up to ${MOST_ROWS} shows more.`
    : ': an answer has no more. Ask for the next with SKIP.';
}

/** What does not answer now may answer the next statement. */
function noteFailure(error: unknown, { note }: Printing): void {
  if (!(error instanceof GraphError || error instanceof ServerFault)) throw error;
  note(`${error.code}: ${error.message}`);
}

function wholeNumber(given: unknown): number {
  const written = String(given ?? DEFAULT_ROWS);
  if (/^\d{1,9}$/u.test(written)) return Number(written);
  throw new WrongCall(`--first: expected a whole number, got ${JSON.stringify(written)}.`);
}

async function cypher(call: Call): Promise<number> {
  const { words, options, environment } = call;
  const [given, ...more] = words;
  if (more.length > 0) {
    throw new WrongCall(`Expected one statement, got ${words.length} words; it stands in quotation marks.`);
  }
  const [parameters, first] = [givenObject('parameters', options.parameters), wholeNumber(options.first)];
  const isPrompting = given === undefined && process.stdin.isTTY === true;
  const statement = isPrompting ? '' : given === undefined || given === '-' ? await standardInput() : given;
  const printing = printingOf(call);
  return withAsked(call, async (asked) => {
    const answer = (text: string) => answered(text, { asked, parameters, first }, printing);
    if (!isPrompting) return answer(statement);
    const terminal = { input: process.stdin, output: process.stdout, history: historyFile(environment) };
    await promptForStatements(terminal, (text) => answer(text).catch((error: unknown) => noteFailure(error, printing)));
    return 0;
  });
}
