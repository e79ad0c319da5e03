// Turns a statement as a user wrote it into one that may run: checked, without comments and escapes.

import type { Parameters, Value } from '../graph/engine.ts';
import { columnsOf } from './columns.ts';
import { assertBounded } from './costly.ts';
import { readingParts } from './grammar.ts';
import { checkedParameters, OWN_PREFIX, ParameterFault } from './parameters.ts';
import { CypherRefusal } from './refusal.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A statement that may run. */
export interface Prepared {
  readonly text: string;
  readonly parameters: Parameters;
  /** The names of its columns; undefined where it returns `*`. */
  readonly columns: readonly string[] | undefined;
}

const MOST_CHARACTERS = 20_000;

/**
 * Checks a statement and its parameters.
 *
 * @throws CypherRefusal or ParameterFault.
 */
export function prepare(statement: string, given: unknown): Prepared {
  if (statement.length > MOST_CHARACTERS) {
    const reason = `A statement has at most ${MOST_CHARACTERS} characters, got ${statement.length}.`;
    throw new CypherRefusal({ line: 1, column: 1, word: '', reason, allowed: [] });
  }
  const parameters = checkedParameters(given);
  const tokens = tokensOf(statement);
  const columns = columnsOf(statement, tokens, readingParts(statement, tokens));
  const missing = tokens.find(({ kind, value }) => kind === 'parameter' && !Object.hasOwn(parameters, value));
  if (missing !== undefined) throw new ParameterFault(missing.written, 'expected a value in parameters, got none.');
  assertBounded(statement, tokens, parameters);
  return { ...rewritten(tokens, parameters), columns };
}

/** Every engine reads such a text alike between single quotes. */
const PLAIN = /^[^'\\\p{Cc}]*$/u;

/**
 * Engines disagree about escapes, so none gets to see one: a text that needs any becomes a parameter, the same text the
 * same one, and names beyond ASCII stand between backticks.
 */
function rewritten(tokens: readonly Token[], given: Parameters): Pick<Prepared, 'text' | 'parameters'> {
  const names = new Map<string, string>();
  const render = ({ kind, written, value }: Token): string => {
    if (kind === 'word' && /[^\0-\u007f]/u.test(written)) return `\`${written}\``;
    if (kind !== 'text') return written;
    if (PLAIN.test(value)) return `'${value}'`;
    const name = names.get(value) ?? `${OWN_PREFIX}text${names.size + 1}`;
    names.set(value, name);
    return `$${name}`;
  };
  const text = tokens
    .filter(({ written }) => written !== ';')
    .map((token) => token.gap + render(token))
    .join('');
  const texts = [...names].map(([value, name]): [string, Value] => [name, value]);
  return { text: text.trimEnd(), parameters: { ...given, ...Object.fromEntries(texts) } };
}
