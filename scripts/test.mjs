// Runs every check and every test, then closes with one line, `N passed, N failed`: what `npm test` is.
//
// Each check (a script named check:… in package.json) and each test case counts as one. Anything skipped is printed
// with its reason, and fails the run where CI=true: a machine that proves nothing should not look as if it did.
// Words after `npm test --` choose test files, as they do for vitest.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { startVitest } from 'vitest/node';

/** Runs the checks named in package.json; the names of those that failed. */
function failedChecks(names) {
  return names.filter((name) => {
    console.log(`\n> ${name}`);
    return (
      spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit', shell: process.platform === 'win32' }).status !==
      0
    );
  });
}

/** The file that a test, a suite or a file of tests is of, and its own name. */
function nameOf(part) {
  return part.type === 'module' ? part.relativeModuleId : `${part.module.relativeModuleId}: ${part.fullName}`;
}

/** A vitest run's counts: `{ passed, failed, skipped }`, `failed` as sentences and `skipped` as vitest's test cases. */
function outcome(vitest) {
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state) => tests.filter((test) => test.result().state === state);
  // A file that does not load, a hook that fails or an error nobody awaited has no test case of its own.
  const broken = [...modules, ...modules.flatMap((module) => [...module.children.allSuites()])].filter(
    (part) => part.errors().length > 0,
  );
  return {
    passed: inState('passed').length,
    failed: [
      ...inState('failed').map(nameOf),
      ...broken.map((part) => `${nameOf(part)}: did not load, or a hook of it failed`),
      ...vitest.state.getUnhandledErrors().map((error) => `unhandled: ${error.message ?? error}`),
    ],
    skipped: [...inState('skipped'), ...inState('pending')],
  };
}

/** The skipped tests as lines, one for each file and reason. */
function reasons(skipped) {
  const lines = new Map();
  for (const test of skipped) {
    const reason = test.result().note ?? 'no reason given, so look for a failure above';
    const line = `${test.module.relativeModuleId}: ${reason}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, count]) => `${line} (${count} ${count === 1 ? 'test' : 'tests'})`);
}

function list(title, lines) {
  if (lines.length > 0) console.log(`\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const checksFailed = failedChecks(checks);

const vitest = await startVitest('test', process.argv.slice(2), { run: true, watch: false });
await vitest.close();
const { passed, failed, skipped } = outcome(vitest);

const allPassed = checks.length - checksFailed.length + passed;
const allFailed = [
  ...checksFailed,
  ...failed,
  ...(passed === 0 ? ['no test passed, and at least one was expected'] : []),
];
list('Failed', allFailed);
list('Skipped', reasons(skipped));

const refused = process.env.CI === 'true' && skipped.length > 0;
if (refused) console.log('\nCI=true, so nothing may be skipped: the tests above count as failed.');
const failures = allFailed.length + (refused ? skipped.length : 0);
const rest = !refused && skipped.length > 0 ? `, ${skipped.length} skipped` : '';
console.log(`\n${allPassed} passed, ${failures} failed${rest}`);
process.exit(failures > 0 || process.exitCode ? 1 : 0);
