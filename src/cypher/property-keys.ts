// Finds the keys of properties in a statement; keys of maps of the user's own are none, and nor is what may be one.

import { isName, nameOf, type Token } from './tokens.ts';

const SUBQUERIES: ReadonlySet<string> = new Set(['EXISTS', 'COUNT', 'CALL', ')', 'UNION', 'ALL']);
const PLACES: ReadonlySet<string> = new Set(['MATCH', 'WHERE', 'WITH', 'RETURN', 'UNWIND', 'ORDER', 'CALL', 'UNION']);

/** The keys after a dot behind a node or an edge, and those in the braces of a pattern. */
export function propertyKeysIn(tokens: readonly Token[]): readonly string[] {
  const others = otherVariables(tokens);
  const isOfGraph = (token: Token | undefined) => isName(token) && !others.has(nameOf(token));
  const keys: string[] = [];
  const braces = new Braces();
  for (const [at, token] of tokens.entries()) {
    braces.pass(tokens, at);
    const [before, next, owner] = [tokens[at - 1], tokens[at + 1], tokens[at - 2]];
    if (!isName(token)) continue;
    const isRead = before?.written === '.' && next?.written !== '(' && tokens[at - 3]?.written !== '.';
    const isProjected = isRead && braces.owner !== undefined && ['{', ','].includes(owner?.written ?? '');
    const isStated = braces.isOfPattern && ['{', ','].includes(before?.written ?? '') && next?.written === ':';
    if (isStated || (isRead && isOfGraph(isProjected ? braces.owner : owner))) keys.push(nameOf(token));
  }
  return keys;
}

/** Variables that may hold a map: all that no pattern brings in, and what is another name for one of them. */
function otherVariables(tokens: readonly Token[]): ReadonlySet<string> {
  const others = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (!isName(token)) continue;
    const [start, before, next] = [tokens[at - 3], tokens[at - 1], tokens[at + 1]];
    const aliased = tokens[at - 2];
    const isBare = isName(aliased) && ['WITH', 'DISTINCT', 'RETURN', ','].includes(start?.value ?? '');
    const isAlias = before?.value === 'AS' && !(isBare && !others.has(nameOf(aliased)));
    const isItem = next?.value === 'IN' && ['[', '('].includes(before?.written ?? '');
    const isSum = next?.written === '=' && aliased?.value === 'REDUCE';
    const isItemOfSum = next?.value === 'IN' && before?.written === ',';
    if (isAlias || isItem || isSum || isItemOfSum) others.add(nameOf(token));
  }
  return others;
}

/** Follows which brackets are open, and what the innermost braces belong to. */
class Braces {
  readonly #open: { readonly sign: string; readonly isMap: boolean; readonly isOfPattern: boolean; owner?: Token }[] =
    [];
  #place = '';

  /** The variable before the innermost braces, which choose of its properties. */
  get owner(): Token | undefined {
    return this.#open.at(-1)?.owner;
  }

  /** Whether the innermost brackets are the braces of a node or an edge of a pattern. */
  get isOfPattern(): boolean {
    return this.#open.at(-1)?.isOfPattern === true;
  }

  pass(tokens: readonly Token[], at: number): void {
    const { kind, value, written } = tokens[at] as Token;
    if (kind === 'word' && PLACES.has(value)) this.#place = value;
    if (kind !== 'sign') return;
    if (')]}'.includes(written)) this.#open.pop();
    if ('([{'.includes(written)) this.#open.push(this.#opened(tokens, at));
  }

  #opened(tokens: readonly Token[], at: number) {
    const sign = tokens[at]?.written ?? '';
    const [label, before] = [tokens[at - 2]?.written ?? '', tokens[at - 1]];
    const isMap = sign === '{' && !SUBQUERIES.has(before?.value ?? '');
    const isInPattern = ['(', '['].includes(this.#open.at(-1)?.sign ?? '') && !this.#open.some((one) => one.isMap);
    const isOfPattern = isMap && isInPattern && (this.#place === 'MATCH' || [':', '&', '!'].includes(label));
    return { sign, isMap, isOfPattern, ...(isMap && !isOfPattern && isName(before) && { owner: before }) };
  }
}
