// Runs users' statements on a copy of an embedded graph that is opened for reading only.

import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { embeddedError } from '../embedded-errors.ts';
import type { Exploration, Value } from '../engine.ts';
import { embeddedForm } from './embedded-form.ts';
import type { Explorer, Question } from './explorer.ts';
import { assertPlanReads, EMBEDDED_READS } from './plan.ts';
import { RowLimit } from './row-limit.ts';

/** Opens the copy at `path`; throws what the engine throws. */
export function exploreCopy(path: string): Explorer {
  const database = grafeo.GrafeoDB.openReadOnly(path);
  return {
    async ask(question) {
      try {
        return await answer(database, question);
      } catch (error) {
        throw embeddedError('cypher', error);
      }
    },
  };
}

async function answer(database: GrafeoDB, { text, parameters, first }: Question): Promise<Exploration> {
  const plan = await database.executeCypher(`EXPLAIN ${text}`, parameters);
  assertPlanReads(operatorsOf(String(plan.scalar())), EMBEDDED_READS);
  const result = await database.executeCypher(text, parameters);
  const limit = new RowLimit(first);
  const idOf = (node: number): Value => embeddedForm(database.getNode(node)?.get('id'), () => null);
  for (let index = 0; index < result.length; index++) {
    const row = result.get(index);
    if (!limit.take(result.columns.map((column) => embeddedForm(row[column], idOf)))) break;
  }
  return { columns: result.columns, rows: limit.rows, truncated: limit.truncated };
}

/**
 * A plan is a text with one operator on each line, indented by what it feeds; the operators of a subquery in an expression
 * stand inside a line, as in `Filter(FilterOp { … })`.
 */
function operatorsOf(plan: string): readonly string[] {
  const lines = plan.split('\n').filter((line) => line.trim() !== '');
  const outer = lines.map((line) => /^\s*(\w+(?:\(\d+\))?)/u.exec(line)?.[1] ?? line.trim());
  const inner = [...plan.matchAll(/(\w+)\(\1Op\b/gu)].map(([, name]) => name ?? '');
  return [...outer, ...inner];
}
