// Writes down each statement that reaches an engine, so that a second one for a root field can't go unseen.

import type {
  Dialect,
  Engine,
  Exploration,
  ExploreOptions,
  ReadOptions,
  Row,
  Statement,
} from '../../src/graph/engine.ts';

/** Breaks a statement before each clause, indented by how deep its subquery stands. */
function laidOut(text: string): string {
  const clause = / (?=(?:OPTIONAL MATCH|(?<!OPTIONAL )MATCH|CALL|UNWIND|(?<!STARTS )WITH|RETURN|UNION)\b)/gu;
  let depth = 0;
  const lines = text.split('\n').flatMap((line) => line.split(clause));
  return lines
    .map((line) => {
      const indented = '  '.repeat(depth) + line;
      depth += line.split('{').length - line.split('}').length;
      return indented;
    })
    .join('\n');
}

/** An engine that passes everything on and remembers what was read. */
export class Recorder implements Engine {
  readonly #engine: Engine;
  readonly #statements: Statement[] = [];
  readonly dialect: Dialect;

  constructor(engine: Engine) {
    this.dialect = engine.dialect;
    this.#engine = engine;
  }

  get name(): string {
    return this.#engine.name;
  }

  /** The statements read since this was last asked, in the order in which they came. */
  taken(): readonly Statement[] {
    return this.#statements.splice(0);
  }

  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]> {
    this.#statements.push(statement);
    return this.#engine.read(statement, options);
  }

  write(statements: readonly Statement[]): Promise<void> {
    return this.#engine.write(statements);
  }

  prepare(statements: readonly Statement[]): Promise<void> {
    return this.#engine.prepare(statements);
  }

  explore(statement: Statement, options: ExploreOptions): Promise<Exploration> {
    return this.#engine.explore(statement, options);
  }

  ping(): Promise<void> {
    return this.#engine.ping();
  }

  copyTo(path: string): Promise<void> {
    return this.#engine.copyTo(path);
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}

/** Statements as a file of Cypher, each under its name, with its parameters as comments. */
export function cypherFile(statements: readonly Statement[]): string {
  const written = statements.map(({ name, text, parameters }) => {
    const values = Object.entries(parameters).map(([key, value]) => `// $${key} = ${JSON.stringify(value)}`);
    return [`// ${name}`, ...values, `${laidOut(text)};`, ''].join('\n');
  });
  return written.join('\n');
}
