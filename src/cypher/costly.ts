// Refuses what an engine could not be stopped in: lists of many millions, lists inside lists, and patterns without an end.

import type { Parameters, Value } from '../graph/engine.ts';
import { refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

const MOST_NUMBERS = 1_000_000;
/** What repeats so often in a pattern takes, where it fails, as many steps as a text has letters to that power. */
const MOST_REPEATS = 3;
const QUANTIFIERS = ['ALL', 'ANY', 'NONE', 'SINGLE'];

/**
 * Passes a statement whose ranges, list expressions and regular expressions are of a bounded size, as far as its text tells.
 *
 * @throws CypherRefusal otherwise.
 */
export function assertBounded(statement: string, tokens: readonly Token[], parameters: Parameters): void {
  assertFlat(statement, tokens);
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token.value === 'RANGE' && next?.written === '(') {
      assertShort(statement, tokens.slice(index + 1), parameters);
      if (tokens[index - 1]?.value !== 'UNWIND') assertKnownEnds(statement, tokens.slice(index + 2));
    }
    if (token.written === '=~') assertSimple(statement, tokens.slice(index + 1), parameters);
  }
}

/** One expression is not interrupted on a server, and lists inside lists multiply. */
function assertFlat(statement: string, tokens: readonly Token[]): void {
  const brackets: boolean[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'sign') continue;
    if (')]}'.includes(token.written)) brackets.pop();
    if (!'([{'.includes(token.written)) continue;
    const before = tokens[index - 1]?.value ?? '';
    const isSubquery = token.written === '{' && (before === 'EXISTS' || before === 'COUNT');
    const isIteration = goesThroughList(tokens, index);
    if ((isIteration || isSubquery) && brackets.includes(true))
      throw refusal(statement, token, {
        reason: 'A list is gone through, or a subquery asked, inside an expression that goes through a list.',
        allowed: ['UNWIND for one of them'],
      });
    brackets.push(isIteration);
  }
}

/** True for the bracket of `[x IN …`, `all(x IN …`, `reduce(…`; patterns in brackets are rows to an engine. */
function goesThroughList(tokens: readonly Token[], index: number): boolean {
  const [before, bracket, , second] = tokens.slice(Math.max(index - 1, 0), index + 3);
  if (bracket?.written === '(' && before?.value === 'REDUCE') return true;
  const isHead = bracket?.written === '[' || QUANTIFIERS.includes(before?.value ?? '');
  return isHead && second?.kind === 'word' && second.value === 'IN';
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

/** UNWIND makes rows of a range, between which any engine stops; elsewhere it is a list, whose length the text must tell. */
function assertKnownEnds(statement: string, tokens: readonly Token[]): void {
  let depth = 1;
  for (const [index, token] of tokens.entries()) {
    if (token.written === ')') depth--;
    if (depth === 0) return;
    const isSize = [token, tokens[index - 1]].some((one) => ['SIZE', 'LENGTH'].includes(one?.value ?? ''));
    const isPlain = ['number', 'parameter'].includes(token.kind) || [')', ',', '+', '-'].includes(token.written);
    if (depth === 1 && !isSize && !isPlain)
      throw refusal(statement, token, {
        reason: 'A range that is a list goes from and to numbers, parameters or sizes of other lists.',
        allowed: ['UNWIND range(…)', 'size(…)', 'length(…)', '+', '-'],
      });
    if (token.written === '(') depth++;
  }
}

/** One value is matched against a pattern that is known beforehand. */
function assertSimple(statement: string, [token, after]: readonly Token[], parameters: Parameters): void {
  if (token === undefined) return;
  const pattern = token.kind === 'text' ? token.value : givenFor(token, parameters);
  if (typeof pattern !== 'string' || (after?.kind === 'sign' && '+[.'.includes(after.written)))
    throw refusal(statement, token, { reason: 'A regular expression is one text or one parameter.', allowed: [] });
  const bare = pattern.replace(/\\[^\d]/gu, '_').replace(/\[[^\]]*\]/gu, '_');
  const repeats = bare.replaceAll('(?', '(').match(/[*+?{][+?]?/gu)?.length ?? 0;
  if (repeats > MOST_REPEATS)
    throw refusal(statement, token, {
      reason: `A regular expression repeats at most ${MOST_REPEATS} times.`,
      allowed: [],
    });
  if (/\\[QEck]/u.test(pattern.replaceAll('\\\\', '_')) || /\)[*+?{]|\\\d|\(\?(?!i\)|s\)|is\)|:)/u.test(bare))
    throw refusal(statement, token, {
      reason: 'A regular expression repeats no group, quotes no part, looks neither ahead nor behind nor back.',
      allowed: [],
    });
}

function givenFor({ kind, value }: Token, parameters: Parameters): Value | undefined {
  return kind === 'parameter' && Object.hasOwn(parameters, value) ? parameters[value] : undefined;
}
