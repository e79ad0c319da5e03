// Runs each attack on every engine, checked by its text and also past that check: nothing is written, read or called.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploreCypher } from '../../src/cypher/explore.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { rows } from '../engines/engines.ts';
import { figure } from '../figure.ts';
import { attacks, type Targets, targets } from './attacks.ts';
import { type BuiltEngine, builtEngines, codeOf } from './built.ts';

const TIMEOUT_MS = 60_000;

/** UNKNOWN: Neo4j 5.26 loses its own way in a statement with escapes when it wants to say what is wrong with it. */
const STOPPED = ['REFUSED', 'SYNTAX', 'UNKNOWN'];

/** All that a statement could change: nodes, edges, schema, and the words that the graph knows. */
async function state(engine: Engine): Promise<string> {
  const asked = [
    'MATCH (n) RETURN labels(n) AS l, properties(n) AS p ORDER BY l[0], p.id, p.key',
    'MATCH (a)-[r]->(b) RETURN type(r) AS t, a.id AS f, a.key AS k, b.id AS o, properties(r) AS p ORDER BY t, f, k, o',
    'CALL db.labels() YIELD label RETURN label ORDER BY label',
    'CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t ORDER BY t',
    'CALL db.propertyKeys() YIELD propertyKey AS k RETURN k ORDER BY k',
    ...(engine.dialect === 'neo4j'
      ? ['SHOW INDEXES YIELD name', 'SHOW CONSTRAINTS YIELD name', 'SHOW USERS YIELD user', 'SHOW DATABASES YIELD name']
      : []),
  ];
  const answers = [];
  for (const text of asked) answers.push(await rows(engine, text));
  return JSON.stringify(answers);
}

describe.each(builtEngines())('attacks on $name', ({ name, open }) => {
  let built: BuiltEngine;
  let aims: Targets;
  let before: string;
  beforeAll(async () => {
    built = await open();
    aims = await targets();
    before = await state(built.engine);
  });
  afterAll(async () => {
    await aims.remove();
    await built.close();
  });

  it('are refused, each of them, and change nothing', async (test) => {
    const ran = [];
    for (const { statement } of attacks()) {
      const question = { statement: aims.aimed(statement), parameters: { x: 1 }, first: 10 };
      if ((await codeOf(exploreCypher(built.engine, question, TIMEOUT_MS))) !== 'CypherRefusal') ran.push(statement);
    }
    figure(test, `${name}: ${attacks().length} attacks, ${ran.length} ran`);
    expect(ran).toEqual([]);
    expect(await state(built.engine)).toBe(before);
  });

  it('do no harm where nobody has read them before', { timeout: 300_000 }, async (test) => {
    const harm = [];
    const unforeseen: string[] = [];
    for (const { group, statement } of attacks()) {
      if (group.startsWith('endless')) continue;
      const raw = { name: 'attack', text: aims.aimed(statement), parameters: { x: 1 } };
      const answer = await built.engine.explore(raw, { first: 1_000, timeoutMs: TIMEOUT_MS }).catch((error) => {
        if (!STOPPED.includes(error.code)) unforeseen.push(`${statement}: ${error.message}`);
        return error.message;
      });
      if (JSON.stringify(answer).includes(aims.secret)) harm.push(statement);
    }
    figure(test, `past the check ${harm.length} told ${name}'s secrets`);
    expect(harm).toEqual([]);
    expect(unforeseen).toEqual([]);
    expect(aims.calls()).toBe(0);
    expect(await state(built.engine)).toBe(before);
  });
});
