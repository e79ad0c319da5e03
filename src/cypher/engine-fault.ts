// Tells what an engine has against a statement by places in the statement as it was written.

import { GraphError } from '../graph/graph-error.ts';
import type { Prepared } from './prepare.ts';
import { placeIn } from './refusal.ts';

/** Engines explain a statement before they run it, and count these letters. */
const PREFIX = 'EXPLAIN ';

/** How the embedded engine tells a place, below its message, and how a server does, within it. */
const PLACES = [/^ *--> query:(\d+):(\d+)$/mu, / ?\(line (\d+), column (\d+) \(offset: \d+\)\)/u];

/**
 * The fault with the first line of its message alone, and the line and column of the statement that it is about, where the
 * engine names them; what is no fault of a statement stays what it is.
 */
export function engineFault(error: unknown, statement: string, prepared: Pick<Prepared, 'text' | 'startOf'>): unknown {
  if (!(error instanceof GraphError) || error.code !== 'SYNTAX') return error;
  const { message } = error;
  const found = PLACES.flatMap((pattern) => pattern.exec(message) ?? [])
    .slice(1, 3)
    .map(Number);
  const [said = ''] = message.replace(PLACES[1] as RegExp, '').split('\n');
  const [line, column] = found;
  if (line === undefined || column === undefined) return new GraphError('SYNTAX', said, { cause: error });
  const isShifted = line === 1 && message.includes(PREFIX, said.length);
  const before = prepared.text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const at = before + (line > 1 ? 1 : 0) + column - 1 - (isShifted ? PREFIX.length : 0);
  const place = placeIn(statement, prepared.startOf(Math.max(0, at)));
  return new GraphError('SYNTAX', `statement, line ${place.line}, column ${place.column}: ${said}`, { cause: error });
}
