// A small schema with an answer for every way a request can go, served by the real server.

import { buildSchema, type ExecutionResult, execute, GraphQLError } from 'graphql';

import type { Answers } from '../../src/api/execution.ts';
import type { Explorer } from '../../src/api/explorer.ts';
import { type RunningServer, start } from '../../src/api/serve.ts';
import { readSettings } from '../../src/api/settings.ts';
import type { ErrorEntry, LogEntry, RequestEntry } from '../../src/api/telemetry/log.ts';
import { Metrics } from '../../src/api/telemetry/metrics.ts';
import { schemaStatements } from '../../src/graph/constraints.ts';
import type { Engine, Exploration, ReadOptions, Row, Statement } from '../../src/graph/engine.ts';
import { GraphError } from '../../src/graph/graph-error.ts';
import type { Question } from '../../src/query/answer.ts';

/** The schema of the fixture. */
export const fixtureSchema = buildSchema(`
  type Query {
    paper(ref: ID!): Paper
    papers(where: PaperFilter, first: Int = 20): [Paper!]!
    "Answers after so many milliseconds."
    slow(milliseconds: Int!): String
    "Throws what nobody foresaw."
    broken: String
    "Throws what the engine throws when it is gone, or too slow."
    engine(trouble: String!): String
    "Throws what a field throws over a cursor."
    cursor: String
  }
  type Paper { id: ID! title: String! year: Int authors(first: Int = 20): [Author!]! }
  type Author { id: ID! name: String! papers: [Paper!]! }
  input PaperFilter { ids: [ID!] years: [Int!] and: [PaperFilter!] not: PaperFilter }
`);

const detr = {
  id: 'paper:end-to-end-object-detection-with-transformers',
  title: 'End-to-End Object Detection with Transformers',
  year: 2020,
  authors: () => [{ id: 'author:nicolas-carion', name: 'Nicolas Carion', papers: () => [detr] }],
};

const root = {
  paper: ({ ref }: { ref: string }) => (ref === 'DETR' ? detr : null),
  papers: () => [detr],
  slow: ({ milliseconds }: { milliseconds: number }) =>
    new Promise((resolve) => setTimeout(() => resolve(`after ${milliseconds} ms`), milliseconds)),
  broken: () => {
    throw new Error('secret of /etc/graph');
  },
  engine: ({ trouble }: { trouble: 'UNAVAILABLE' | 'TIMEOUT' | 'SYNTAX' }) => {
    throw new GraphError(trouble, 'secret of bolt://10.0.0.1');
  },
  cursor: () => {
    const extensions = { code: 'BAD_CURSOR', field: 'Query.cursor' };
    throw new GraphQLError('Query.cursor: expected a cursor that this field gave out, got "x".', { extensions });
  },
};

/** Answers through graphql-js, and keeps the questions. */
export class FixtureAnswering implements Answers {
  readonly questions: Question[] = [];

  async answer(question: Question): Promise<ExecutionResult> {
    try {
      question.charge?.(1);
    } catch (error) {
      return { errors: [error as GraphQLError] };
    }
    this.questions.push(question);
    const { document, operationName, variables: variableValues } = question;
    const given = { operationName, variableValues };
    return {
      extensions: { cost: { bound: 1, limit: 50_000 } },
      ...(await execute({ ...given, schema: fixtureSchema, document, rootValue: root })),
    };
  }
}

/** What both questions after keys are answered with. */
const KEYS = schemaStatements('neo4j').map(({ name }): Row => [name.replace('constraint ', '')]);

/** An engine that holds nothing but its keys; `ping` is what a test makes of it. */
export class FixtureEngine implements Engine {
  readonly name = 'fixture 1.0';
  readonly dialect = 'neo4j';
  closed = 0;
  ping: () => Promise<void> = async () => undefined;

  async read({ text }: Pick<Statement, 'text'>, _options?: ReadOptions): Promise<readonly Row[]> {
    return text.startsWith('SHOW ') ? KEYS : [];
  }

  async write(): Promise<void> {}

  async prepare(): Promise<void> {}

  async explore(): Promise<Exploration> {
    return { columns: [], rows: [], truncated: false };
  }

  async copyTo(_path: string): Promise<void> {}

  async close(): Promise<void> {
    this.closed += 1;
  }
}

/** What the fixture wants to see of one who copies its graph. */
export const BACKUP_TOKEN = 'the-token-of-the-fixture';

/** A running fixture: what a test asks, and what it may look into afterwards. */
export interface Fixture {
  readonly server: RunningServer;
  readonly url: string;
  readonly engine: FixtureEngine;
  readonly answering: FixtureAnswering;
  /** What failed unforeseen. */
  readonly log: ErrorEntry[];
  /** The requests, where the environment has them logged. */
  readonly requests: RequestEntry[];
}

/** Starts the fixture on a free port, with the settings that this environment makes, and with an explorer where one is given. */
export async function startFixture(
  environment: Readonly<Record<string, string>> = {},
  explorer?: Explorer,
): Promise<Fixture> {
  const settings = readSettings({ PORT: '0', PAPERGRAPH_DATA: 'memory', ...environment });
  const engine = new FixtureEngine();
  const answering = new FixtureAnswering();
  const log: ErrorEntry[] = [];
  const requests: RequestEntry[] = [];
  const take = (entry: LogEntry) => (entry.level === 'error' ? log.push(entry) : requests.push(entry));
  const served = { schema: fixtureSchema, answering, metrics: new Metrics(), backupToken: BACKUP_TOKEN };
  const parts = { settings, engine, log: take, ...served };
  const server = await start(explorer === undefined ? parts : { ...parts, explorer });
  return { server, url: server.url, engine, answering, log, requests };
}

/** What came back for a GraphQL request. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly locations?: readonly { readonly line: number; readonly column: number }[];
      readonly extensions: Record<string, unknown>;
    }[];
    readonly extensions?: Record<string, unknown>;
  };
}

/** Asks with a POST, accepting the media type in which the status tells errors. */
export function ask(url: string, query: string, more: Record<string, unknown> = {}): Promise<Answer> {
  return post(url, JSON.stringify({ query, ...more }), { accept: 'application/graphql-response+json' });
}

/** Sends a body as it is. */
export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const type = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...type, ...headers }, body });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: (await response.json()) as Answer['body'],
  };
}
