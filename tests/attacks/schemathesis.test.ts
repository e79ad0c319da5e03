// Schemathesis makes questions up out of the schema, as many as a run may take, and asks them: none may fail in the server.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figure } from '../figure.ts';
import { targets } from './target.ts';

/** Where it was installed by itself, if it was; else Python looks where it usually does. */
const FOLDER = process.env.PAPERGRAPH_TEST_SCHEMATHESIS;
/** Questions for each field of the root; a run by hand may ask more. */
const CASES = process.env.PAPERGRAPH_TEST_SCHEMATHESIS_CASES ?? '10';
const FIELDS = 24;
const PATIENCE_MS = 120_000 + 2_000 * Number(CASES);

const environment = { ...process.env, ...(FOLDER && { PYTHONPATH: FOLDER }) };
const isThere = spawnSync('python3', ['-m', 'schemathesis.cli', '--version'], { env: environment }).status === 0;
const why = 'there is no schemathesis for python3: pip install schemathesis, as .ci/run does';

const target = targets({ local: {} });

test(
  `${CASES} questions for each of ${FIELDS} fields`,
  async (context) => {
    if (!isThere) context.skip(why);
    const cwd = mkdtempSync(join(tmpdir(), 'papergraph-schemathesis-'));
    // What statements in Cypher may be has a suite of its own; here most would be refused for being none.
    const words = ['--exclude-name', 'Query.cypher', '--checks', 'not_a_server_error', '--phases', 'fuzzing'];
    const bounds = ['--max-examples', CASES, '--seed', '1', '--no-shrink', '--warnings', 'off'];
    const child = spawn(
      'python3',
      ['-m', 'schemathesis.cli', '--no-color', 'run', ...words, ...bounds, `${target.local.url}/graphql`],
      {
        cwd,
        env: environment,
        timeout: PATIENCE_MS,
      },
    );
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');
    rmSync(cwd, { recursive: true });
    const [, generated, passed] = /(\d+) generated, (\d+) passed/u.exec(said) ?? [];
    figure(context, `${passed} of ${generated} questions without a fault`);
    expect([code, passed], said).toEqual([0, generated]);
    expect(Number(generated)).toBe(Number(CASES) * FIELDS);
  },
  PATIENCE_MS + 60_000,
);
