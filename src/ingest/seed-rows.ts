// The seed as nodes and edges, with every id that is referred to made sure of.

import type { Seed } from '../sources/seed.ts';
import { SeedError } from '../sources/seed-file.ts';
import type { GraphRows } from './graph-rows.ts';
import { knowledgeRows } from './knowledge-rows.ts';
import { seedFaults } from './seed-faults.ts';
import { addStatements } from './statements/rows.ts';
import { settle } from './statements/settle.ts';
import { curatedStatements } from './statements/statement.ts';

function assertWhole(rows: GraphRows, { samePersons }: Seed): void {
  const ends = rows.edges.flatMap(({ name, from, to, reasons }) => {
    const said = `${reasons[0]?.document}: ${name} from ${from} to ${to}`;
    return [from, to].map((id) => ({ id, said }));
  });
  const decided = samePersons.flatMap(({ file, record }) =>
    (['reviewer', 'author', 'paper'] as const).map((end) => ({ id: record[end], said: `${file}: ${end}` })),
  );
  const missing = [...ends, ...decided].filter(({ id }) => !rows.node(id));
  if (missing.length === 0) return;
  throw new SeedError(
    missing.map(({ id, said }) => `${said}: expected an id of the seed, but nothing in it has ${id}`).join('\n'),
  );
}

/**
 * The seed as nodes and edges.
 * @throws SeedError where something refers to an id that nothing has, or two things claim what only one can have.
 */
export function seedRows(seed: Seed): GraphRows {
  const faults = seedFaults(seed);
  if (faults.length > 0) throw new SeedError(faults.join('\n'));
  const rows = knowledgeRows(seed);
  const statements = seed.digests.flatMap(({ record }) => curatedStatements(record));
  addStatements(rows, settle(statements), seed.samePersons);
  assertWhole(rows, seed);
  return rows;
}
