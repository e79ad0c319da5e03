// Every environment variable that Papergraph reads: its name, default, meaning and what it accepts, each said once.

import { defaultLimits } from '../query/limits.ts';
import { PROFILE_NAMES } from './profiles.ts';
import { addresses, choice, neo4jAddress, onOff, origins, type Setting, token, whole, word } from './setting-kinds.ts';

/** Who may ask, where the server listens, where the graph is, and how long a request may take. */
export const SERVER_SETTINGS = {
  profile: choice(
    'PAPERGRAPH_PROFILE',
    PROFILE_NAMES,
    'Who may ask: local (this machine, people you know) or public (anyone); public has stricter defaults, see docs/limits.md.',
  ),
  port: whole('PORT', 4_000, { least: 0, most: 65_535, meaning: 'TCP port to listen on; 0 takes a free one.' }),
  host: word(
    'HOST',
    '127.0.0.1',
    'Address to listen on; 0.0.0.0 opens the server to the network; on a loopback address it answers to localhost alone.',
  ),
  data: word(
    'PAPERGRAPH_DATA',
    './data',
    'Folder of the embedded graph, or memory for a graph that ends with the process; not used where NEO4J_URI is set.',
  ),
  neo4jUri: neo4jAddress('NEO4J_URI', 'Address of a Neo4j server; where it is set, Neo4j holds the graph.'),
  neo4jUsername: word('NEO4J_USERNAME', 'neo4j', 'User to connect to Neo4j as.'),
  neo4jPassword: {
    ...word('NEO4J_PASSWORD', null, 'Password of that user; needed where NEO4J_URI is set.'),
    isSecret: true,
  },
  neo4jDatabase: word('NEO4J_DATABASE', null, "Neo4j database; without it the user's home database."),
  deadlineMs: whole('PAPERGRAPH_DEADLINE_MS', 10_000, {
    least: 10,
    most: 600_000,
    meaning: 'Milliseconds after which a request is answered with TIMEOUT.',
  }),
  corsOrigins: origins(
    'PAPERGRAPH_CORS_ORIGINS',
    'Origins, separated by commas, whose pages may call the server from a browser; none keeps to its own pages.',
  ),
  requestsAtOnce: whole('PAPERGRAPH_REQUESTS_AT_ONCE', 100, {
    least: 1,
    most: 10_000,
    meaning: 'GraphQL requests that are answered at a time; the next is told to come again, with 503 and retry-after.',
  }),
  connections: whole('PAPERGRAPH_CONNECTIONS', 2_000, {
    least: 1,
    most: 100_000,
    meaning: 'Connections at a time; with more, the one goes that has been without a whole request for longest.',
  }),
  readMs: whole('PAPERGRAPH_READ_MS', 30_000, {
    least: 100,
    most: 600_000,
    meaning: 'Milliseconds within which a whole request must have arrived.',
  }),
  logsRequests: onOff(
    'PAPERGRAPH_LOG_REQUESTS',
    'off',
    'Whether each request is a line in the log, beside what fails unforeseen: on or off; no line holds values.',
  ),
  metricsToken: token(
    'PAPERGRAPH_METRICS_TOKEN',
    'Token to read /metrics with; without one, PAPERGRAPH_OPEN_METRICS decides.',
  ),
  openMetrics: onOff(
    'PAPERGRAPH_OPEN_METRICS',
    'on',
    'Whether /metrics answers without a token, on a loopback address, to what no proxy has marked: on or off.',
  ),
  takesTraces: onOff(
    'PAPERGRAPH_TAKE_TRACES',
    'on',
    "Whether a caller's traceparent and x-request-id are taken over: on or off; anyone can make one up.",
  ),
  cypher: onOff('PAPERGRAPH_CYPHER', 'off', 'Whether the field cypher answers: on or off; statements can only read.'),
  token: token(
    'PAPERGRAPH_TOKEN',
    'Where it is set, the field cypher answers only requests with authorization: Bearer and this token.',
  ),
  introspection: onOff('PAPERGRAPH_INTROSPECTION', 'on', 'Whether __schema and __type tell the schema.'),
  suggestions: onOff('PAPERGRAPH_SUGGESTIONS', 'on', 'Whether errors over wrong names suggest right ones.'),
  graphiql: onOff('PAPERGRAPH_GRAPHIQL', 'on', 'Whether browsers get the editor at /graphql.'),
  ratePoints: whole('PAPERGRAPH_RATE_POINTS', 0, {
    least: 0,
    most: 1_000_000_000,
    meaning:
      'Points that one client may spend in a row; a request costs one, and one more for each 100 nodes that it may touch; 0 sets no limit.',
  }),
  rateSeconds: whole('PAPERGRAPH_RATE_SECONDS', 3_600, {
    least: 1,
    most: 86_400,
    meaning: 'Seconds in which that many points come back, little by little.',
  }),
  trustedProxies: addresses(
    'PAPERGRAPH_TRUSTED_PROXIES',
    'Addresses, separated by commas, of proxies whose x-forwarded-for names the client; none takes the address that connects.',
  ),
  trustedDocuments: choice(
    'PAPERGRAPH_TRUSTED_DOCUMENTS',
    ['off', 'prefer', 'only'],
    'Stored documents: off, prefer (may be asked for by their hash) or only (no others are answered).',
  ),
  documents: word(
    'PAPERGRAPH_DOCUMENTS',
    null,
    "Folder of .graphql and .json files, or one such file, with documents to trust; the explorer's own are always among them.",
  ),
};

/** What one request may ask for at most; the key is the `limit` that a LIMIT_EXCEEDED error names. */
export const LIMIT_SETTINGS = {
  page: whole('PAPERGRAPH_MAX_PAGE', defaultLimits.page, {
    least: 1,
    most: 10_000,
    meaning: 'Rows in one page (first, last).',
  }),
  cost: whole('PAPERGRAPH_MAX_COST', defaultLimits.cost, {
    least: 1,
    most: 100_000_000,
    meaning: 'Nodes that one request may touch, page sizes multiplied down the selection.',
  }),
  depth: whole('PAPERGRAPH_MAX_DEPTH', defaultLimits.depth, {
    least: 1,
    most: 50,
    meaning: 'Relations below each other in a selection.',
  }),
  filterDepth: whole('PAPERGRAPH_MAX_FILTER_DEPTH', defaultLimits.filterDepth, {
    least: 0,
    most: 20,
    meaning: 'Relation filters inside each other.',
  }),
  conditions: whole('PAPERGRAPH_MAX_CONDITIONS', defaultLimits.conditions, {
    least: 1,
    most: 100,
    meaning: 'Comparisons and relations in all filters of one request together.',
  }),
  text: whole('PAPERGRAPH_MAX_TEXT', defaultLimits.text, {
    least: 1,
    most: 10_000,
    meaning: 'Characters in one text that is searched for.',
  }),
  words: whole('PAPERGRAPH_MAX_WORDS', defaultLimits.words, {
    least: 1,
    most: 50,
    meaning: 'Words in one text that is searched for.',
  }),
  rootFields: whole('PAPERGRAPH_MAX_ROOT_FIELDS', 20, {
    least: 1,
    most: 1_000,
    meaning: 'Fields at the root of one operation, its fragments written out.',
  }),
  aliases: whole('PAPERGRAPH_MAX_ALIASES', 30, {
    least: 0,
    most: 10_000,
    meaning: 'Fields of one operation that stand under an alias, or are asked for again in the same place.',
  }),
  tokens: whole('PAPERGRAPH_MAX_TOKENS', 4_000, { least: 50, most: 100_000, meaning: 'Tokens in one document.' }),
  fields: whole('PAPERGRAPH_MAX_FIELDS', 2_000, {
    least: 200,
    most: 100_000,
    meaning: 'Fields in one operation, its fragments written out.',
  }),
  fragments: whole('PAPERGRAPH_MAX_FRAGMENTS', 50, {
    least: 10,
    most: 10_000,
    meaning: 'Fragments in one operation, with and without a name, wherever they are spread.',
  }),
  directives: whole('PAPERGRAPH_MAX_DIRECTIVES', 4, { least: 2, most: 100, meaning: 'Directives in one place.' }),
  list: whole('PAPERGRAPH_MAX_LIST', 500, {
    least: 1,
    most: 100_000,
    meaning: 'Values in one list, in the document or in the variables.',
  }),
  nesting: whole('PAPERGRAPH_MAX_NESTING', 26, {
    least: 20,
    most: 200,
    meaning: 'Selections inside each other, or input values.',
  }),
  body: whole('PAPERGRAPH_MAX_BODY', 262_144, {
    least: 1_024,
    most: 67_108_864,
    meaning: "Bytes in a request's body.",
  }),
};

/** All of them, in the order in which documentation lists them. */
export const ALL_SETTINGS: readonly Setting<unknown>[] = [
  ...Object.values(SERVER_SETTINGS),
  ...Object.values(LIMIT_SETTINGS),
];
