// Builds the program, fills a graph with the seed and a digest of hostile names, and serves it once for all browser tests.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEngine } from '../../src/graph/open.ts';
import { buildProgram } from '../cli/program.ts';
import { CHROMIUM, findChromium } from './chromium.ts';
import { HOSTILE_ISSUE, LONG_NAME } from './hostile-issue.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's address without a slash at its end; empty where there is no browser to visit it. */
    explorerUrl: string;
    /** The browser's program; empty where there is none. */
    chromium: string;
  }
}

/** Vitest calls this before the first browser test, and what it returns after the last one. */
export async function setup(project: TestProject): Promise<() => void> {
  const chromium = findChromium() ?? '';
  project.provide('chromium', chromium);
  if (chromium === '') {
    if (process.env.CI === 'true') {
      throw new Error(`CI=true skips nothing, but none of ${CHROMIUM.join(', ')} is there`);
    }
    project.provide('explorerUrl', '');
    return () => undefined;
  }
  const buildFolder = mkdtempSync(join(tmpdir(), 'papergraph-explorer-'));
  const program = buildProgram({ buildFolder });
  const remove = () => {
    program.remove();
    rmSync(buildFolder, { recursive: true, force: true });
  };
  try {
    project.provide('explorerUrl', await serve(program));
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

async function serve(program: ReturnType<typeof buildProgram>): Promise<string> {
  const environment = { PORT: '0', PAPERGRAPH_DATA: join(program.folder, 'graph') };
  const issue = join(program.folder, 'hostile.txt');
  writeFileSync(issue, HOSTILE_ISSUE);
  for (const words of [['seed'], ['import', issue]]) {
    const running = program.start(environment, words);
    const code = await running.ended;
    // 3 says that not all was understood, which is how hostile names are.
    if (code !== 0 && code !== 3) {
      throw new Error(`${words[0]} ended with ${code}: ${running.output()}${running.errors()}`);
    }
  }
  await lengthen(environment.PAPERGRAPH_DATA);
  return program.start(environment).url;
}

/** No document has a name this long, but a graph may. */
async function lengthen(data: string): Promise<void> {
  const engine = await openEngine({ data });
  try {
    const text = "MATCH (author:Author {id: 'author:nicolas-carion'}) SET author.name = $name";
    await engine.write([{ name: 'lengthen', text, parameters: { name: LONG_NAME } }]);
  } finally {
    await engine.close();
  }
}
