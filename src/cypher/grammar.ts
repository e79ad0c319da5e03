// Follows a statement token by token and refuses it at the first that is not known to belong to a reading statement.

import { placeIn, refusal } from './refusal.ts';
import type { Token } from './tokens.ts';
import {
  CLAUSE_WORDS,
  CLAUSES,
  CLOSING_WORDS,
  FOLLOWERS,
  FORBIDDEN_WORDS,
  FUNCTION_WORDS,
  FUNCTIONS,
  OPERATOR_WORDS,
  PART_WORDS,
  PREFIX_WORDS,
  SUBQUERY_WORDS,
  VALUE_WORDS,
} from './words.ts';

/** What may come next: `body` is the inside of EXISTS { } and COUNT { }, a statement or a pattern. */
type Expectation = 'clause' | 'body' | 'value' | 'operator' | 'name' | 'property' | 'label' | 'call' | 'scoped';

/** An open bracket: `map` also for properties and projections, `call` for a subquery whose end ends a clause. */
interface Bracket {
  readonly sign: string;
  /** The number of its token. */
  readonly at: number;
  readonly kind: 'group' | 'map' | 'body' | 'call' | 'scope';
  awaitsKey: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const MOST_BRACKETS = 40;

/** Where a clause, or a part of one such as ORDER BY, begins outside all brackets. */
export interface Part {
  readonly word: string;
  /** The number of the token. */
  readonly at: number;
}

/**
 * Passes a statement that only reads, and says where its parts begin.
 *
 * @throws CypherRefusal at the first token that is not known to belong to one.
 */
export function readingParts(statement: string, tokens: readonly Token[]): readonly Part[] {
  return new Reading(statement, tokens).follow();
}

class Reading {
  readonly #statement: string;
  readonly #tokens: readonly Token[];
  readonly #brackets: Bracket[] = [];
  readonly #parts: Part[] = [];
  #at = 0;
  #expects: Expectation = 'clause';

  constructor(statement: string, tokens: readonly Token[]) {
    this.#statement = statement;
    this.#tokens = tokens;
  }

  follow(): readonly Part[] {
    for (; this.#token.kind !== 'end'; this.#at++) this.#step();
    const open = this.#brackets.at(-1);
    if (open !== undefined) this.#refuseOpen(open);
    if (this.#expects !== 'operator') this.#refuse('The statement ends too early.', this.#wanted());
    this.#part('');
    return this.#parts;
  }

  #step(): void {
    const { kind, written } = this.#token;
    if (kind === 'word') this.#word();
    else if (kind === 'quoted') this.#name();
    else if (kind === 'sign') this.#sign(written);
    else this.#literal(written);
  }

  #literal(written: string): void {
    const { kind } = this.#token;
    if (this.#expects === 'body') this.#expects = 'value';
    if (this.#expects !== 'value' && !(this.#expects === 'operator' && kind === 'number'))
      this.#refuse(`Met ${written} where none can stand.`, this.#wanted());
    this.#expects = 'operator';
  }

  #word(): void {
    const { value, written } = this.#token;
    const isCertainlyName = this.#isKey() || this.#expects === 'property' || this.#expects === 'label';
    if (!isCertainlyName && FORBIDDEN_WORDS.has(value)) {
      const advice = this.#expects === 'clause' ? '' : ' A name that is written so goes between backticks.';
      this.#refuse(`${written} is not for statements that only read.${advice}`, CLAUSES);
    }
    if (this.#expects === 'body') this.#expects = CLAUSE_WORDS.has(value) ? 'clause' : 'value';
    if (isCertainlyName || this.#expects === 'name') this.#name();
    else if (this.#expects === 'clause') this.#clause();
    else if (this.#expects === 'value') this.#operand();
    else if (this.#expects === 'operator') this.#afterValue();
    else this.#refuse(`${written} can't stand here: procedures are not called.`, this.#wanted());
  }

  /** A word where a value may begin. */
  #operand(): void {
    const { value, written } = this.#token;
    if (PREFIX_WORDS.has(value)) return;
    if (VALUE_WORDS.has(value)) {
      this.#expects = 'operator';
      return;
    }
    if (SUBQUERY_WORDS.has(value) && this.#next.written === '{') {
      this.#at++;
      this.#open('{', 'body');
      return;
    }
    const isReserved = CLAUSE_WORDS.has(value) || PART_WORDS.has(value) || OPERATOR_WORDS.has(value);
    if (isReserved) this.#refuse(`Met ${written} where a value is expected.`, ['a value, a name, a pattern']);
    this.#name();
  }

  /** A word after a value: it must go on with the statement, for two values do not stand side by side. */
  #afterValue(): void {
    const { value, written } = this.#token;
    const isInside = this.#inside !== undefined && this.#inside.kind !== 'body' && this.#inside.kind !== 'call';
    if (CLOSING_WORDS.has(value)) return;
    if (CLAUSE_WORDS.has(value)) {
      if (isInside) this.#refuseOpen(this.#inside as Bracket);
      this.#clause();
      return;
    }
    if (!OPERATOR_WORDS.has(value) && !PART_WORDS.has(value))
      this.#refuse(`Met ${written}, which is no operator and begins no clause.`, this.#wanted());
    if (PART_WORDS.has(value)) this.#part(value);
    this.#skipFollower();
    this.#expects = value === 'AS' ? 'name' : 'value';
  }

  #clause(): void {
    const { value, written } = this.#token;
    if (!CLAUSE_WORDS.has(value)) this.#refuse(`${written} begins no clause of a reading statement.`, CLAUSES);
    this.#part(value);
    const isCall = this.#skipFollower() === 'CALL' || value === 'CALL';
    if (value === 'UNION' && ['ALL', 'DISTINCT'].includes(this.#next.value)) this.#at++;
    this.#expects = isCall ? 'call' : value === 'UNION' ? 'clause' : 'value';
  }

  /** Words such as ORDER need another after them; that one is passed over and returned. */
  #skipFollower(): string | undefined {
    const followers = FOLLOWERS.get(this.#token.value);
    if (followers === undefined) return undefined;
    if (!followers.includes(this.#next.value)) {
      this.#at++;
      this.#refuse(`Met ${this.#token.written || 'the end'} after ${this.#tokens[this.#at - 1]?.written}.`, followers);
    }
    if (this.#token.value === 'IS') return undefined;
    this.#at++;
    return this.#token.value;
  }

  /** A variable, a property, a label, a key, an alias or a function. */
  #name(): void {
    const { kind, written, value } = this.#token;
    if (this.#next.written === '(') {
      const isBare = kind === 'word' && this.#expects === 'value';
      if (isBare && FUNCTION_WORDS.has(value)) return;
      this.#refuse(`${this.#qualified()} is not among the functions.`, FUNCTIONS);
    }
    if (this.#isKey()) {
      if (this.#next.written === ':') this.#at++;
      this.#expects = this.#token.written === ':' ? 'value' : 'operator';
      this.#unlock();
      return;
    }
    if (this.#expects === 'body') this.#expects = 'value';
    if (!['value', 'name', 'property', 'label'].includes(this.#expects))
      this.#refuse(`Met ${written}, which is no operator and begins no clause.`, this.#wanted());
    this.#expects = 'operator';
  }

  #sign(sign: string): void {
    if (sign in CLOSERS) this.#opening(sign);
    else if (sign === ')' || sign === ']' || sign === '}') this.#close(sign);
    else if (sign === ';') this.#semicolon();
    else this.#operator(sign);
  }

  #operator(sign: string): void {
    if (this.#expects === 'clause' || this.#expects === 'call' || this.#expects === 'scoped')
      this.#refuse(`Met ${sign} where none can stand.`, this.#wanted());
    if (sign === '*' && (this.#expects === 'value' || this.#expects === 'property')) this.#expects = 'operator';
    else if (sign === '.') this.#expects = 'property';
    else if (sign === ':') this.#expects = 'label';
    else if (sign === '!' && this.#expects === 'label') this.#expects = 'label';
    else this.#expects = 'value';
    if (sign === ',' && this.#inside?.kind === 'map') this.#inside.awaitsKey = true;
    else if (sign !== ',') this.#unlock();
  }

  #opening(sign: string): void {
    if (this.#expects === 'clause') this.#refuse(`Met ${sign} where a clause begins.`, CLAUSES);
    if (this.#expects === 'call') this.#open(sign, sign === '{' ? 'call' : 'scope');
    else if (this.#expects === 'scoped') this.#open(sign, 'call');
    else this.#open(sign, sign === '{' ? 'map' : 'group');
  }

  #open(sign: string, kind: Bracket['kind']): void {
    const isFitting = kind === 'call' ? sign === '{' : kind === 'scope' ? sign === '(' : true;
    if (!isFitting) this.#refuse(`Met ${sign} after CALL.`, this.#wanted());
    if (this.#brackets.length === MOST_BRACKETS) this.#refuse(`More than ${MOST_BRACKETS} brackets are open.`, []);
    this.#brackets.push({ sign, at: this.#at, kind, awaitsKey: kind === 'map' });
    this.#expects = kind === 'call' ? 'clause' : kind === 'body' ? 'body' : 'value';
  }

  #close(sign: string): void {
    const open = this.#brackets.pop();
    if (open === undefined) this.#refuse(`Met ${sign}, which closes nothing.`, []);
    if (CLOSERS[open.sign] !== sign) this.#refuseOpen(open);
    if (this.#expects === 'name' || this.#expects === 'property')
      this.#refuse(`Met ${sign} where a name is expected.`, []);
    this.#expects = open.kind === 'call' ? 'clause' : open.kind === 'scope' ? 'scoped' : 'operator';
  }

  #semicolon(): void {
    const isLast = this.#next.kind === 'end' && this.#brackets.length === 0;
    this.#part('');
    if (!isLast) this.#refuse('A semicolon ends the one statement that may be sent.', []);
  }

  #part(word: string): void {
    if (this.#brackets.length === 0) this.#parts.push({ word, at: this.#at });
  }

  /** True for a word where a map's next key stands. */
  #isKey(): boolean {
    const isBeforeKey = this.#inside?.kind === 'map' && this.#inside.awaitsKey && this.#expects === 'value';
    return isBeforeKey && [':', ',', '}'].includes(this.#next.written);
  }

  #unlock(): void {
    if (this.#inside !== undefined) this.#inside.awaitsKey = false;
  }

  /** The name with what stands before it, as in apoc.load.json. */
  #qualified(): string {
    let first = this.#at;
    while (this.#tokens[first - 1]?.written === '.') first -= 2;
    return this.#tokens
      .slice(Math.max(first, 0), this.#at + 1)
      .map(({ written }) => written)
      .join('');
  }

  #wanted(): readonly string[] {
    if (this.#expects === 'clause') return CLAUSES;
    if (this.#expects === 'call' || this.#expects === 'scoped') return ['{'];
    if (this.#expects !== 'operator') return ['a value, a name, a pattern'];
    return [...CLAUSES, ...PART_WORDS, ...OPERATOR_WORDS, 'a sign', 'the end'];
  }

  /** Tells at what goes on too early which bracket should have ended before it. */
  #refuseOpen({ sign, at }: Bracket): never {
    const closer = CLOSERS[sign] ?? '';
    const { start } = this.#tokens[at] as Token;
    const { line, column } = placeIn(this.#statement, start);
    this.#refuse(`${closer} is missing: the ${sign} of line ${line}, column ${column} is still open.`, [closer]);
  }

  #refuse(reason: string, allowed: readonly string[]): never {
    throw refusal(this.#statement, this.#token, { reason, allowed });
  }

  get #token(): Token {
    return this.#tokens[this.#at] as Token;
  }

  get #next(): Token {
    return (this.#tokens[this.#at + 1] ?? this.#tokens.at(-1)) as Token;
  }

  get #inside(): Bracket | undefined {
    return this.#brackets.at(-1);
  }
}
