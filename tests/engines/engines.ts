// Gives a test file each engine in turn, with an empty graph.

import { inject } from 'vitest';
import type { Engine, Parameters, Row, Statement, Value } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';

/** One engine to run a suite on. */
export interface TestEngine {
  /** `embedded`, `neo4j 5.26` or `neo4j 2026.08`. */
  readonly name: string;
  /** Says which language of engines it is, for the exceptions that a suite names. */
  readonly kind: 'embedded' | 'neo4j';
  /** Opens the engine and empties its graph; whoever opens it closes it. */
  open(): Promise<Engine>;
}

/** The embedded engine, in memory. */
const EMBEDDED: TestEngine = { name: 'embedded', kind: 'embedded', open: () => openEngine({ data: 'memory' }) };

/** The engines of this run: the embedded one, and the Neo4j servers that `setup.ts` could have. */
export function testEngines(): readonly TestEngine[] {
  const servers = inject('neo4jServers').map(({ name, ...address }): TestEngine => {
    const open = async () => {
      const engine = await openEngine({ neo4j: address, data: 'memory' });
      await emptied(engine);
      return engine;
    };
    return { name, kind: 'neo4j', open };
  });
  return [EMBEDDED, ...servers];
}

/** A statement out of its text, for tests that need no name for it. */
export function statement(text: string, parameters: Parameters = {}): Statement {
  return { name: 'test', text, parameters };
}

/** The rows of a reading statement. */
export function rows(engine: Engine, text: string, parameters: Parameters = {}): Promise<readonly Row[]> {
  return engine.read(statement(text, parameters));
}

/** The one value of a statement that returns one row of one column. */
export async function value(engine: Engine, text: string, parameters: Parameters = {}): Promise<Value | undefined> {
  const [row, ...more] = await rows(engine, text, parameters);
  if (more.length > 0 || row?.length !== 1) throw new Error(`one value expected of: ${text}`);
  return row[0];
}

/** Schema stays behind, for what a test file needs it prepares anew, and only where it is missing. */
async function emptied(engine: Engine): Promise<void> {
  await engine.write([statement('MATCH (n) DETACH DELETE n')]);
}
