// Environment variables become one frozen, checked object, or sentences that say what is wrong with them.

import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { pointsFor } from './points.ts';
import { PROFILES, type ProfileName } from './profiles.ts';
import type { Setting } from './setting-kinds.ts';
import { ALL_SETTINGS, LIMIT_SETTINGS, SERVER_SETTINGS } from './setting-table.ts';

/** Everything that can be set from outside, checked. */
export interface Settings {
  /** Who may ask; what follows from it stands in the other settings. */
  readonly profile: ProfileName;
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
  /** How many requests are answered at a time at most. */
  readonly requestsAtOnce: number;
  /** How many connections there may be at a time. */
  readonly connections: number;
  /** Milliseconds within which a whole request must have arrived. */
  readonly readMs: number;
  /** Whether each request is a line in the log. */
  readonly logsRequests: boolean;
  /** Whoever reads the metrics shows it. */
  readonly metricsToken?: string;
  /** Whether, without that token, they are told to this machine. */
  readonly openMetrics: boolean;
  /** Whether the traces of callers go on here. */
  readonly takesTraces: boolean;
  /** Whether users' statements in Cypher are answered. */
  readonly cypher: boolean;
  /** Present where statements are answered only with it. */
  readonly token?: string;
  /** Whether the schema is told. */
  readonly introspection: boolean;
  /** Whether errors over wrong names suggest right ones. */
  readonly suggestions: boolean;
  /** Whether browsers get an editor. */
  readonly graphiql: boolean;
  /** Present where clients may spend so many points in so many seconds. */
  readonly rate?: Rate;
  /** Addresses and ranges of proxies that are believed. */
  readonly trustedProxies: readonly string[];
  readonly documents: DocumentSettings;
}

/** How much a client may ask for, by cost. */
export interface Rate {
  /** Points that can be spent at once. */
  readonly points: number;
  /** Seconds in which as many come back. */
  readonly seconds: number;
}

/** Which documents are stored, and what that means. */
export interface DocumentSettings {
  readonly mode: 'off' | 'prefer' | 'only';
  /** A folder or a file with documents. */
  readonly path?: string;
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
 * Reads the settings; a variable that is empty counts as not set, and the profile then decides.
 *
 * @throws SettingsError with all that is wrong: values out of range, and names with PAPERGRAPH_ that do not exist.
 */
export function readSettings(environment: Environment): Settings {
  const problems = unknownNames(environment);
  const chosen = withProfile(environment);
  const server = readGroup(SERVER_SETTINGS, chosen, problems);
  const limits = readGroup(LIMIT_SETTINGS, chosen, problems);
  const neo4j = neo4jSettings(server, problems);
  problems.push(...contradictions(server, limits));
  if (problems.length > 0) {
    throw new SettingsError(problems);
  }
  return Object.freeze({
    ...ownSettings(server),
    limits: Object.freeze(limits),
    ...(neo4j && { neo4j: Object.freeze(neo4j) }),
  });
}

/** All but the limits and Neo4j, in the shape that the server takes. */
function ownSettings(server: Values<typeof SERVER_SETTINGS>): Omit<Settings, 'limits' | 'neo4j'> {
  const { neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase, ...own } = server;
  const { ratePoints: points, rateSeconds: seconds, trustedDocuments: mode, documents: path, token, ...plain } = own;
  return {
    ...plain,
    corsOrigins: Object.freeze(server.corsOrigins),
    trustedProxies: Object.freeze(server.trustedProxies),
    ...(token && { token }),
    ...(points > 0 && { rate: Object.freeze({ points, seconds }) }),
    documents: Object.freeze({ mode, ...(path && { path }) }),
  };
}

/** The environment, and the profile's value for each variable that it leaves open. */
function withProfile(environment: Environment): Environment {
  const { name, fallback, read } = SERVER_SETTINGS.profile;
  const profile = read(environment[name] || (fallback ?? ''));
  const set = Object.entries(environment).filter(([, text]) => text);
  return { ...(profile && PROFILES[profile]), ...Object.fromEntries(set) };
}

type Server = Partial<Values<typeof SERVER_SETTINGS>>;

/** What can't be together. */
function contradictions(server: Server, { cost }: Limits): string[] {
  const { profile, cypher, ratePoints = 0, trustedDocuments, documents } = server;
  const dearest = pointsFor(cost);
  const isPublicCypher = profile === 'public' && cypher === true;
  return [
    ...(isPublicCypher ? ['PAPERGRAPH_CYPHER: expected off where PAPERGRAPH_PROFILE is public, got "on".'] : []),
    ...(ratePoints > 0 && ratePoints < dearest
      ? [
          `PAPERGRAPH_RATE_POINTS: expected 0 or at least ${dearest}, as PAPERGRAPH_MAX_COST allows, got "${ratePoints}".`,
        ]
      : []),
    ...(documents !== undefined && trustedDocuments === 'off'
      ? ['PAPERGRAPH_TRUSTED_DOCUMENTS: expected prefer or only where PAPERGRAPH_DOCUMENTS is set, got "off".']
      : []),
  ];
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

function neo4jSettings(server: Server, problems: string[]): Neo4jSettings | undefined {
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

const NEAREST = 3;

function unknownNames(environment: Environment): string[] {
  const known = ALL_SETTINGS.map((setting) => setting.name);
  return Object.keys(environment)
    .filter((name) => name.startsWith('PAPERGRAPH_') && !known.includes(name) && !OF_TESTS.test(name))
    .map((name) => {
      const near = suggestionList(name, known).slice(0, NEAREST).join(', ');
      const advice = near === '' ? '' : `Did you mean ${near}? `;
      return `${name}: expected the name of a setting, got one that does not exist. ${advice}papergraph serve --help lists all.`;
    });
}
