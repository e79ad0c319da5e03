// Runs what shows that Papergraph holds under attack, faults and load, and prints a table: what `npm run trust` is.
//
// `npm run trust` runs what CI runs of it, `-- --long` as much as before a release (hours), `-- --only=R2,R7` some rows.
// What takes time, not counts, is measured: `npm --prefix bench run endurance` (R14) and bench/runaways.ts (R6).

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

/** How much more is tried with --long. */
const LONG = {
  PAPERGRAPH_TEST_SCHEMATHESIS_CASES: '420',
  PAPERGRAPH_TEST_KILLS: '100',
  PAPERGRAPH_TEST_OPERATIONS: '5000',
  PAPERGRAPH_TEST_LISTS: '10000',
};

/** The rows: what is tried, what others reach in the same (measured, or as they say), and the tests. */
const ROWS = [
  ['R1', 'GraphQL over HTTP: audits of graphql-http', 'Yoga 60 of 60, Apollo 55 of 61', ['api/audits']],
  ['R2', "graphql-cop's thirteen findings", 'Apollo in production 2, in development 4', ['attacks/graphql-cop']],
  [
    'R3',
    'What it does not see; the OWASP sheet',
    'Apollo in production fails six of six',
    ['attacks/hostile', 'attacks/owasp'],
  ],
  ['R3', 'Bytes at the HTTP edge, the explorer', '', ['attacks/http-edge', 'attacks/explorer', 'explorer/hostile']],
  ['R4', 'Questions that schemathesis makes up', 'an unmasked error within 91 cases', ['attacks/schemathesis']],
  ['R5', 'Statements that must not run, and honest ones', 'four CVEs of others', ['cypher/attacks', 'cypher/analysts']],
  ['R6', 'Statements that never end', 'Neo4j alone: 3 to 17 s at a deadline of 3', ['cypher/runaways']],
  ['R7', 'kill -9 during writes', 'Neo4j driver: 3 writes twice in 3 kills', ['faults/kills']],
  ['R8', 'kill -9 of an import', 'Singer: loses or repeats rows', ['cli/import-interrupted']],
  ['R9', 'Twice, in any order, taken back', '', ['ingest/import.test', 'ingest/statements/change']],
  [
    'R10',
    'Dirty input, told line by line',
    'neo4j-admin: a report file',
    ['cli/import.test', 'sources/digest/fuzz', 'ingest/fuzz'],
  ],
  ['R11', 'Damaged logs, full disks', '', ['graph/damaged-log', 'graph/full-disk', 'graph/synced-log', 'cli/backup']],
  ['R12', 'The engine away at start and while serving', 'driver defaults: 34 to 58 s', ['graph/neo4j-outage']],
  ['R13', 'SIGTERM with 50 requests in flight', 'Apollo: ten seconds of grace', ['api/stop', 'cli/serve']],
  [
    'R15',
    'Engines compared, and with graphql-js',
    '',
    ['queries/queries', 'query/random-operations', 'query/reference'],
  ],
  ['R16', 'Pages forwards and backwards', '', ['query/paging', 'query/oracle']],
  ['R17', 'axe-core, journeys by keyboard', 'axe finds half of all faults', ['explorer/views', 'explorer/journeys']],
  ['R18', 'No request to another host', 'Apollo Sandbox needs a CDN', ['explorer/views']],
];

/** What the test cases of these files came to. */
function came(modules, files) {
  const own = modules.filter(({ relativeModuleId }) =>
    files.some((file) => relativeModuleId.startsWith(`tests/${file}`)),
  );
  const tests = own.flatMap((module) => [...module.children.allTests()]);
  const count = (state) => tests.filter((test) => test.result().state === state).length;
  const milliseconds = tests.reduce((sum, test) => sum + (test.diagnostic()?.duration ?? 0), 0);
  const broken = own.filter((module) => module.errors().length > 0).length;
  return { passed: count('passed'), failed: count('failed') + broken, skipped: count('skipped'), milliseconds };
}

const { values } = parseArgs({ options: { long: { type: 'boolean' }, only: { type: 'string' } } });
const rows = ROWS.filter(([id]) => !values.only || values.only.split(',').includes(id));
if (rows.length === 0)
  throw new Error(`--only: expected some of ${ROWS.map(([id]) => id).join(', ')}; got ${values.only}.`);
if (values.long) Object.assign(process.env, LONG);
const files = [...new Set(rows.flatMap(([, , , own]) => own))];
const vitest = await startVitest(
  'test',
  files.map((file) => `tests/${file}`),
  { run: true, watch: false },
);
const modules = vitest.state.getTestModules();
await vitest.close();

const lines = rows.map(([id, what, others, own]) => {
  const { passed, failed, skipped, milliseconds } = came(modules, own);
  return `| ${[id, what, others, passed, failed, skipped, Math.round(milliseconds / 1000)].join(' | ')} |`;
});
console.log(
  [
    '',
    '| | what | elsewhere | passed | failed | skipped | seconds |',
    '| --- | --- | --- | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n'),
);
const sums = rows.map(([, , , own]) => came(modules, own));
const sum = (key) => sums.reduce((total, one) => total + one[key], 0);
if (values.long)
  spawnSync('npm', ['--prefix', 'bench', 'run', 'endurance', '--', '--minutes=60'], { stdio: 'inherit' });
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 ? 1 : 0);
