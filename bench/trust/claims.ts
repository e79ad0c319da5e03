// All claims, in the order of the table. A claim that nothing shows is not in it.

import type { Claim } from './claim.ts';
import { soak } from './soak.ts';

const ENGINES = 'on the embedded engine and Neo4j';

/** The rows of the table. */
export const claims: readonly Claim[] = [
  {
    id: 'R1',
    what: 'GraphQL over HTTP: the 61 audits of graphql-http',
    others: 'Yoga 60 of 60, HotChocolate 58, Apollo 54, Helix 49, Mercurius 46',
    goal: '61 of 61; 58 without the preflight header, none failing',
    shown: { tests: ['tests/api/audits.test.ts'] },
  },
  {
    id: 'R2',
    what: 'graphql-cop: thirteen findings, re-created, against both profiles',
    others: 'Apollo 5 in production 2, in development 4',
    goal: '0 of 13 in public, 1 with introspection, which is said',
    shown: { tests: ['tests/attacks/graphql-cop.test.ts'] },
  },
  {
    id: 'R3',
    what: 'what it does not see, the bullets of OWASP’s sheet, bytes at the HTTP edge, the explorer’s pages',
    others: 'Apollo 5 in production fails six of six',
    goal: 'each refused, with a stable code',
    shown: {
      tests: [
        'tests/attacks/hostile-documents.test.ts',
        'tests/attacks/owasp.test.ts',
        'tests/attacks/http-edge.test.ts',
        'tests/attacks/explorer-documents.test.ts',
        'tests/api/errors.test.ts',
        'tests/explorer/hostile.browser.test.ts',
      ],
    },
  },
  {
    id: 'R4',
    what: 'questions that schemathesis makes up out of the schema',
    others: 'it found an unmasked error within 91 cases of a server of Apollo',
    goal: 'no fault of the server; 240 cases in short, 10,080 else',
    shown: {
      tests: ['tests/attacks/schemathesis.test.ts'],
      harder: { PAPERGRAPH_TEST_SCHEMATHESIS_CASES: '420' },
    },
  },
  {
    id: 'R5',
    what: `users' Cypher: misuse refused, an analyst's statements answered, ${ENGINES}`,
    others: 'mcp-neo4j-cypher CVE-2026-35402, graphiti CVE-2026-32247, LangChain CVE-2024-8309',
    goal: 'no write, no file, no address; 98% of what is legitimate',
    shown: {
      tests: [
        'tests/cypher/attacks.test.ts',
        'tests/cypher/attacks.engines.test.ts',
        'tests/cypher/analysts.engines.test.ts',
      ],
    },
  },
  {
    id: 'R6',
    what: 'statements that never end: their sender, and the other clients',
    others: 'Neo4j with a deadline of 3 s: 3.2 to 16.7 s; Grafeo alone: can’t be stopped',
    goal: 'ended at the deadline, others answered meanwhile',
    shown: { tests: ['tests/cypher/runaways.engines.test.ts'] },
  },
  {
    id: 'R7',
    what: 'kill -9 of a process that imports and forgets, and of Neo4j under 4 writers',
    others: 'Neo4j, 3 kills: 0 of 2,374 lost, 3 applied twice; Grafeo, 20 kills: 0 of 6,337 lost',
    goal: '0 acknowledged lost, 0 twice, 0 failed openings',
    shown: {
      tests: ['tests/faults/kills.engines.test.ts', 'tests/graph/neo4j-outage.engines.test.ts'],
      harder: { PAPERGRAPH_TEST_KILLS: '100', PAPERGRAPH_TEST_NEO4J_KILLS: '99' },
    },
  },
  {
    id: 'R8',
    what: 'kill -9 of an import, which is then run again',
    others: 'Singer: state saved too early loses rows, too late repeats them',
    goal: 'the graph of an import that was left alone',
    shown: { tests: ['tests/cli/import-interrupted.engines.test.ts'], harder: { PAPERGRAPH_TEST_KILLS: '50' } },
  },
  {
    id: 'R9',
    what: 'importing twice, and in any order',
    others: 'OpenAlex: insert or update by key',
    goal: 'nothing created, nothing deleted, the same graph',
    shown: { tests: ['tests/ingest/import.test.ts', 'tests/ingest/statements/'] },
  },
  {
    id: 'R10',
    what: 'bad input: each reject with file, line, code and words; 20,000 documents that are none',
    others: 'neo4j-admin: a report file, and unlimited tolerance since 2025.12',
    goal: 'nothing lost unsaid; exit codes 0, 3, 4',
    shown: {
      tests: [
        'tests/cli/import.test.ts',
        'tests/sources/digest/losses.test.ts',
        'tests/sources/digest/fuzz.test.ts',
        'tests/ingest/fuzz.test.ts',
      ],
    },
  },
  {
    id: 'R11',
    what: 'a damaged log: 20 cuts, 20 wrong bytes; a full disk; what is synced',
    others: 'Ladybug #714: a record of 2 kB made a log unreadable',
    goal: 'a prefix, or refused with the way out; acknowledged is on disk',
    shown: {
      tests: [
        'tests/graph/damaged-log.test.ts',
        'tests/graph/unwritable-log.test.ts',
        'tests/graph/full-disk.test.ts',
        'tests/graph/synced-log.test.ts',
        'tests/cli/backup.test.ts',
      ],
    },
  },
  {
    id: 'R12',
    what: 'Neo4j away at the start, and killed while it serves',
    others: 'the driver’s defaults: a read fails after 33.7 s, a query after 57.9 s',
    goal: '/readyz 503 in 2 s, requests UNAVAILABLE in 6 s, back in 2 s without a restart',
    shown: { tests: ['tests/graph/neo4j-outage.engines.test.ts'] },
  },
  {
    id: 'R13',
    what: 'SIGTERM with 50 requests in flight',
    others: 'Apollo drains for 10 s',
    goal: '0 dropped, exit 0 in 10 s, the graph closed',
    shown: { tests: ['tests/cli/serve.test.ts', 'tests/api/stop.test.ts'] },
  },
  {
    id: 'R14',
    what: 'mixed requests to one process by 8 clients, for an hour or as long as is said',
    others: 'none published',
    goal: 'memory grows by less than 1 MB a minute, no request fails',
    shown: { measure: soak },
  },
  {
    id: 'R15',
    what: 'random operations against a reference, and the same answers from every engine',
    others: 'SQLite: its Logic Test runs the same statements on several engines',
    goal: 'all equal',
    shown: { tests: ['tests/query/random-operations.engines.test.ts', 'tests/query/shapes.engines.test.ts'] },
  },
  {
    id: 'R16',
    what: 'paging: forward and backward walks give the whole list, with equal keys too',
    others: 'Relay’s specification of connections',
    goal: 'no counterexample',
    shown: { tests: ['tests/query/paging.engines.test.ts'] },
  },
  {
    id: 'R17',
    what: 'the explorer: axe-core, and every task by keyboard',
    others: 'axe finds half of what people find',
    goal: 'no violation; every task by keyboard',
    shown: {
      tests: [
        'tests/explorer/journeys.browser.test.ts',
        'tests/explorer/graph.browser.test.ts',
        'tests/explorer/views.browser.test.ts',
      ],
    },
  },
  {
    id: 'R18',
    what: 'offline: what the pages of the explorer and the editor ask of anywhere but the server, and their policies',
    others: 'Apollo Sandbox loads from the network, and can’t be had without',
    goal: '0 requests elsewhere; a policy that lets none out',
    shown: {
      tests: [
        'tests/explorer/answers.browser.test.ts',
        'tests/explorer/hostile.browser.test.ts',
        'tests/api/explorer.test.ts',
        'tests/api/graphiql.test.ts',
      ],
    },
  },
];
