// How a Cypher statement is refused: what was met, where, and what would be allowed in its place.

/** What is wrong with a statement. Lines and columns count from 1, columns in UTF-16 units. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  /** The word or sign that was met; empty where the statement ended too early. */
  readonly word: string;
  /** One sentence that says why it may not stand there. */
  readonly reason: string;
  /** What may stand there instead. */
  readonly allowed: readonly string[];
}

/** A statement that is not run, because it is not known to do nothing but read. */
export class CypherRefusal extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    const { line, column, reason, allowed } = fault;
    const instead = allowed.length === 0 ? '' : ` Allowed: ${allowed.join(', ')}.`;
    super(`statement, line ${line}, column ${column}: ${reason}${instead}`);
    this.name = 'CypherRefusal';
    this.fault = fault;
  }
}

/** What is met, as a token tells it. */
interface Met {
  readonly written: string;
  readonly start: number;
}

/** The line and the column of a character of a statement. */
export function placeIn(statement: string, start: number): Pick<Fault, 'line' | 'column'> {
  const lines = statement.slice(0, start).split(/\r\n|\n|\r/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The refusal of a statement for what was met in it. */
export function refusal(statement: string, { written, start }: Met, why: Pick<Fault, 'reason' | 'allowed'>) {
  return new CypherRefusal({ ...placeIn(statement, start), word: written, ...why });
}
