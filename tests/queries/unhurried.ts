// Leaves an engine the time that it wants: a server that has just started takes long over its first plans.

import type { Engine } from '../../src/graph/engine.ts';

/** Milliseconds that a read may take. */
const PATIENCE = 100_000;

/** The same engine, with reads that may take their time; what they answer is the question here, not how fast. */
export function unhurried(engine: Engine): Engine {
  return {
    get name() {
      return engine.name;
    },
    dialect: engine.dialect,
    read: (statement) => engine.read(statement, { timeoutMs: PATIENCE }),
    write: (statements) => engine.write(statements),
    prepare: (statements) => engine.prepare(statements),
    explore: (statement, options) => engine.explore(statement, options),
    ping: () => engine.ping(),
    copyTo: (path) => engine.copyTo(path),
    close: () => engine.close(),
  };
}
