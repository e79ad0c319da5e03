// Refuses what an engine could not be stopped in: lists of many millions, and patterns that a matcher may never finish.

import type { Parameters, Value } from '../graph/engine.ts';
import { refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

const MOST_NUMBERS = 1_000_000;
const MOST_REPEATS = 5;

/**
 * Passes a statement whose ranges and regular expressions are of a bounded size, as far as its text tells.
 *
 * @throws CypherRefusal otherwise.
 */
export function assertBounded(statement: string, tokens: readonly Token[], parameters: Parameters): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token.value === 'RANGE' && next?.written === '(') assertShort(statement, tokens.slice(index + 1), parameters);
    if (token.written === '=~') assertSimple(statement, tokens.slice(index + 1), parameters);
  }
}

function assertShort(statement: string, tokens: readonly Token[], parameters: Parameters): void {
  let depth = 0;
  for (const token of tokens) {
    if (token.written === '(') depth++;
    if (token.written === ')') depth--;
    if (depth === 0) return;
    const number = token.kind === 'number' ? Number(token.written) : givenFor(token, parameters);
    if (typeof number !== 'number' || Math.abs(number) <= MOST_NUMBERS) continue;
    throw refusal(statement, token, { reason: `A range goes up to ${MOST_NUMBERS}, got ${number}.`, allowed: [] });
  }
}

/** One value is matched against a pattern that is known beforehand. */
function assertSimple(statement: string, [token, after]: readonly Token[], parameters: Parameters): void {
  if (token === undefined) return;
  const pattern = token.kind === 'text' ? token.value : givenFor(token, parameters);
  if (typeof pattern !== 'string' || (after?.kind === 'sign' && '+[.'.includes(after.written)))
    throw refusal(statement, token, { reason: 'A regular expression is one text or one parameter.', allowed: [] });
  const bare = pattern.replace(/\\[^\d]/gu, '_').replace(/\[[^\]]*\]/gu, '_');
  const repeats = bare.match(/[*+{]/gu)?.length ?? 0;
  if (repeats > MOST_REPEATS)
    throw refusal(statement, token, {
      reason: `A regular expression repeats at most ${MOST_REPEATS} times.`,
      allowed: [],
    });
  if (/\)[*+?{]|\\\d|\\k|\(\?(?!i\)|s\)|is\)|:)/u.test(bare))
    throw refusal(statement, token, {
      reason: 'A regular expression repeats no group, looks neither ahead nor behind nor back.',
      allowed: [],
    });
}

function givenFor({ kind, value }: Token, parameters: Parameters): Value | undefined {
  return kind === 'parameter' && Object.hasOwn(parameters, value) ? parameters[value] : undefined;
}
