// Every environment variable that Papergraph reads: its name, default, meaning and what it accepts, each said once.

import { defaultLimits } from '../query/limits.ts';

/** One environment variable. `read` gives undefined for a text that is not what `expected` says. */
export interface Setting<T> {
  readonly name: string;
  /** The default as one would write it in the environment; null where there is none. */
  readonly fallback: string | null;
  /** One sentence for the documentation. */
  readonly meaning: string;
  /** What a value must be, as the words after "expected". */
  readonly expected: string;
  /** True where no message may repeat the value. */
  readonly isSecret?: boolean;
  read(text: string): T | undefined;
}

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];
const CONTROL = /\p{Cc}/u;

/** Where to listen, where the graph is, and how long a request may take. */
export const SERVER_SETTINGS = {
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
  logsRequests: onOff(
    'PAPERGRAPH_LOG_REQUESTS',
    'off',
    'Whether each request is a line in the log, beside what fails unforeseen: on or off; no line holds values.',
  ),
  metricsToken: token(
    'PAPERGRAPH_METRICS_TOKEN',
    'Token to read /metrics with; without one, only a server on a loopback address tells them.',
  ),
  cypher: onOff('PAPERGRAPH_CYPHER', 'off', 'Whether the field cypher answers: on or off; statements can only read.'),
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

interface Range {
  readonly least: number;
  readonly most: number;
  readonly meaning: string;
}

/** A whole number between two bounds, both included. */
function whole(name: string, fallback: number, { least, most, meaning }: Range) {
  const setting: Setting<number> = {
    name,
    fallback: String(fallback),
    meaning,
    expected: `a whole number from ${least} to ${most}`,
    read: (text) => (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
  };
  return setting;
}

/** One of two words. */
function onOff(name: string, fallback: 'on' | 'off', meaning: string) {
  const setting: Setting<boolean> = {
    name,
    fallback,
    meaning,
    expected: 'on or off',
    read: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
  };
  return setting;
}

/** Any text on one line. */
function word(name: string, fallback: string | null, meaning: string) {
  const setting: Setting<string> = {
    name,
    fallback,
    meaning,
    expected: 'a text without control characters',
    read: (text) => (CONTROL.test(text) ? undefined : text),
  };
  return setting;
}

/** A secret that travels in a header. */
function token(name: string, meaning: string) {
  const setting: Setting<string> = {
    name,
    fallback: null,
    meaning,
    expected: '16 to 256 of the characters A-Z a-z 0-9 . _ ~ + / = -',
    isSecret: true,
    read: (text) => (/^[\w.~+/=-]{16,256}$/u.test(text) ? text : undefined),
  };
  return setting;
}

/** Origins as browsers write them, each once, so that comparing them is comparing texts. */
function origins(name: string, meaning: string) {
  const isOrigin = (text: string) => /^https?:/u.test(text) && URL.canParse(text) && new URL(text).origin === text;
  const setting: Setting<readonly string[]> = {
    name,
    fallback: 'none',
    meaning,
    expected: 'none, or origins such as https://app.example.org,http://localhost:5173, without paths or *',
    read(text) {
      const list = text === 'none' ? [] : text.split(',').map((one) => one.trim());
      return list.every(isOrigin) ? list : undefined;
    },
  };
  return setting;
}

/** An address that the Neo4j driver takes; user and password have variables of their own. */
function neo4jAddress(name: string, meaning: string) {
  const setting: Setting<string> = {
    name,
    fallback: null,
    meaning,
    expected: 'an address such as neo4j://localhost:7687 or bolt+s://graph.example.org, without user or password in it',
    isSecret: true,
    read(text) {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      const isPlain = url !== undefined && url.hostname !== '' && url.username === '' && url.password === '';
      return isPlain && NEO4J_SCHEMES.includes(url.protocol) ? text : undefined;
    },
  };
  return setting;
}
