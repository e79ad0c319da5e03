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
  /** Where in the statement as it was written a character of the text stands. */
  startOf(at: number): number;
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
function rewritten(tokens: readonly Token[], given: Parameters): Omit<Prepared, 'columns'> {
  const names = new Map<string, string>();
  const render = ({ kind, written, value }: Token): string => {
    if (kind === 'word' && /[^\0-\u007f]/u.test(written)) return `\`${written}\``;
    if (kind !== 'text') return written;
    if (PLAIN.test(value)) return `'${value}'`;
    const name = names.get(value) ?? `${OWN_PREFIX}text${names.size + 1}`;
    names.set(value, name);
    return `$${name}`;
  };
  const pieces: { readonly ends: number; readonly token: Token }[] = [];
  let text = '';
  for (const token of tokens.filter(({ written }) => written !== ';')) {
    text += token.gap + render(token);
    pieces.push({ ends: text.length, token });
  }
  const startOf = (at: number): number => {
    const index = pieces.findIndex(({ ends }) => at < ends);
    const { token } = (pieces[index] ?? pieces.at(-1)) as { token: Token };
    const within = at - (pieces[index - 1]?.ends ?? 0) - token.gap.length;
    return index < 0 ? token.start : token.start + Math.min(within, token.written.length);
  };
  const texts = [...names].map(([value, name]): [string, Value] => [name, value]);
  return { text: text.trimEnd(), parameters: { ...given, ...Object.fromEntries(texts) }, startOf };
}
