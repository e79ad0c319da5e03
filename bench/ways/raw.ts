// The engines' own drivers, set as Papergraph sets them.

import type { GrafeoDB } from '@grafeo-db/js';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Parameters, Row, Value } from '../../src/graph/engine.ts';
import type { RawRun } from './statements.ts';

/** A driver that fetches all rows at once and gives numbers as numbers. */
export function neo4jDriver({ uri, username, password }: { uri: string; username: string; password: string }): Driver {
  const settings = { disableLosslessIntegers: true, fetchSize: -1, telemetryDisabled: true };
  const quiet = { notificationFilter: { minimumSeverityLevel: 'OFF' } } as const;
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { ...settings, ...quiet });
}

/** One auto-commit statement in read mode: the quickest that the driver offers. */
export function rawNeo4j(driver: Driver): RawRun {
  return async (text, parameters) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, forDriver(parameters));
      const rows: unknown = records.map((record) => [...record.values()]);
      return rows as Row[];
    } finally {
      await session.close();
    }
  };
}

/** One statement inside this process. */
export function rawEmbedded(database: GrafeoDB): RawRun {
  return async (text, parameters) => {
    const rows: unknown = (await database.executeCypher(text, parameters)).rows();
    return rows as Row[];
  };
}

function forDriver(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, driverValue(value)]));
}

/** The driver sends numbers as floats, and LIMIT takes integers only. */
function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  return Array.isArray(value) ? value.map(driverValue) : value;
}
