// Environment variables become one frozen, checked object, or sentences that say what is wrong with them.

import { ALL_SETTINGS, LIMIT_SETTINGS, SERVER_SETTINGS, type Setting } from './setting-table.ts';

/** Everything that can be set from outside, checked. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded graph, or `memory`. */
  readonly data: string;
  /** Present where Neo4j holds the graph. */
  readonly neo4j?: Neo4jSettings;
  readonly limits: Limits;
  /** Milliseconds that a request may take. */
  readonly deadlineMs: number;
  /** The origins whose pages may call the server from a browser. */
  readonly corsOrigins: readonly string[];
  /** Whether each request is a line in the log. */
  readonly logsRequests: boolean;
  /** Whoever reads the metrics shows it. */
  readonly metricsToken?: string;
  /** Whether users' statements in Cypher are answered. */
  readonly cypher: boolean;
}

/** How to reach Neo4j. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

/** The name of a limit, as it stands in the extensions of a LIMIT_EXCEEDED error. */
export type LimitName = keyof typeof LIMIT_SETTINGS;

/** What one request may ask for at most. */
export type Limits = Readonly<Record<LimitName, number>>;

/** Wrong environment variables: one sentence for each, naming it, what was expected and what came. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings; a variable that is empty counts as not set.
 *
 * @throws SettingsError with all that is wrong: values out of range, and names with PAPERGRAPH_ that do not exist.
 */
export function readSettings(environment: Environment): Settings {
  const problems = unknownNames(environment);
  const server = readGroup(SERVER_SETTINGS, environment, problems);
  const limits = readGroup(LIMIT_SETTINGS, environment, problems);
  const neo4j = neo4jSettings(server, problems);
  if (problems.length > 0) {
    throw new SettingsError(problems);
  }
  return Object.freeze({
    port: server.port,
    host: server.host,
    data: server.data,
    ...(neo4j === undefined ? {} : { neo4j: Object.freeze(neo4j) }),
    limits: Object.freeze(limits),
    deadlineMs: server.deadlineMs,
    corsOrigins: Object.freeze(server.corsOrigins),
    logsRequests: server.logsRequests,
    ...(server.metricsToken === undefined ? {} : { metricsToken: server.metricsToken }),
    cypher: server.cypher,
  });
}

type Group = Readonly<Record<string, Setting<unknown>>>;

/** The values of a group, as its settings read them; only those without a default can be missing. */
type Values<G extends Group> = { [K in keyof G]: NonNullable<ReturnType<G[K]['read']>> };

function readGroup<G extends Group>(group: G, environment: Environment, problems: string[]): Values<G> {
  const entries = Object.entries(group).map(([key, setting]) => {
    const text = environment[setting.name] || setting.fallback;
    const value = text === null ? undefined : setting.read(text);
    if (text !== null && value === undefined) {
      const came = setting.isSecret === true ? 'something else, not shown here' : JSON.stringify(text);
      problems.push(`${setting.name}: expected ${setting.expected}, got ${came}.`);
    }
    return [key, value];
  });
  return Object.fromEntries(entries) as Values<G>;
}

function neo4jSettings(server: Partial<Values<typeof SERVER_SETTINGS>>, problems: string[]): Neo4jSettings | undefined {
  const { neo4jUri: uri, neo4jUsername: username, neo4jPassword: password, neo4jDatabase: database } = server;
  if (uri === undefined || username === undefined) {
    return undefined;
  }
  if (password === undefined) {
    problems.push('NEO4J_PASSWORD: expected the password for the server at NEO4J_URI, got nothing.');
    return undefined;
  }
  return { uri, username, password, ...(database === undefined ? {} : { database }) };
}

/** What tests and their servers are told by; the program passes over it, so that one shell can start both. */
const OF_TESTS = /^PAPERGRAPH_(?:DIGESTS$|CONTRACT$|TEST_)/u;

function unknownNames(environment: Environment): string[] {
  const known = ALL_SETTINGS.map((setting) => setting.name);
  const own = known.filter((name) => name.startsWith('PAPERGRAPH_'));
  return Object.keys(environment)
    .filter((name) => name.startsWith('PAPERGRAPH_') && !known.includes(name) && !OF_TESTS.test(name))
    .map((name) => `${name}: expected one of ${own.join(', ')}, got a name that does not exist.`);
}
