// One Cypher statement while it is written: its parameters, its variables, and lists of ids that hold throughout.

import type { Parameters, Statement, Value } from '../graph/engine.ts';

/** Where a subquery's imports take in the shared lists: after others, or as the first. Values never stand in the text. */
const SHARED = /@@|@0/gu;

/**
 * Collects what a statement needs. Its text depends on the shape of the question alone: every value becomes a parameter,
 * so that engines find their plan again. Lists that every part of the statement may need (the ids under a concept) are
 * resolved first and passed through each subquery.
 */
export class StatementWriter {
  readonly #parameters: Record<string, Value> = {};
  readonly #shared = new Map<string, { readonly name: string; readonly body: string }>();
  #variables = 0;
  #parameterCount = 0;

  /** Stands for a value in the text. */
  parameter(value: Value): string {
    const name = `p${this.#parameterCount++}`;
    this.#parameters[name] = value;
    return `$${name}`;
  }

  /** A variable that no other part of the statement has. */
  variable(stem: string): string {
    return `${stem}${this.#variables++}`;
  }

  /**
   * A list resolved once, before everything else, and visible everywhere; `key` tells equal lists, and `body` must return
   * the list under the name it is given.
   */
  shared(key: string, body: (name: string) => string): string {
    const known = this.#shared.get(key);
    if (known) return known.name;
    const name = this.variable('g');
    this.#shared.set(key, { name, body: body(name) });
    return name;
  }

  /**
   * Cypher that leaves each node once, and nothing beside it. WITH DISTINCT would have the embedded engine compare whole rows,
   * with all the lists that a subquery sees.
   */
  once(node: string): string {
    const all = this.variable('ns');
    return `WITH collect(DISTINCT ${node}) AS ${all} UNWIND ${all} AS ${node} WITH ${node}`;
  }

  /** A subquery that sees these variables and the shared lists. */
  call(imports: readonly string[], body: string): string {
    return `CALL ${imports.length > 0 ? `(${imports.join(', ')}@@)` : '@0'} { ${body} }`;
  }

  /** The finished statement. */
  finish(name: string, text: string): Statement {
    const lists = [...this.#shared.values()];
    const shared = lists.map(({ name: list }) => list).join(', ');
    const whole = [...lists.map(({ body }) => `CALL { ${body} }`), text].join('\n');
    const replaced = whole.replace(SHARED, (mark) =>
      mark === '@@' ? shared && `, ${shared}` : shared && `(${shared})`,
    );
    return { name, text: replaced, parameters: this.#parameters as Parameters };
  }
}
