// Names the columns of a statement as it was written, so that they are the same whichever engine runs it.

import type { Part } from './grammar.ts';
import { refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

/**
 * The names of the columns: aliases, or the text of what is returned. Undefined where RETURN says `*`.
 *
 * @throws CypherRefusal where nothing is returned, or two columns have one name.
 */
export function columnsOf(
  statement: string,
  tokens: readonly Token[],
  parts: readonly Part[],
): readonly string[] | undefined {
  const last = parts.findLastIndex(({ word }) => word === 'RETURN');
  const clauses = parts.findLastIndex(({ word }) => !['', 'ORDER', 'SKIP', 'LIMIT'].includes(word));
  const [from, to] = [parts[last], parts[last + 1]];
  if (from === undefined || to === undefined || last < clauses)
    throw refusal(statement, tokens.at(-1) as Token, { reason: 'The statement returns nothing.', allowed: ['RETURN'] });
  const items = itemsOf(tokens.slice(from.at + 1, to.at));
  if (items.some(([first]) => first?.written === '*')) return undefined;
  const names = items.map(nameOf);
  const twice = items.find((_, index) => names.indexOf(names[index] ?? '') < index)?.[0];
  if (twice === undefined) return names;
  throw refusal(statement, twice, { reason: 'Two columns have one name.', allowed: ['AS and another name'] });
}

function itemsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const items: Token[][] = [[]];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (index === 0 && token.value === 'DISTINCT') continue;
    if (token.kind === 'sign' && '([{'.includes(token.written)) depth++;
    if (token.kind === 'sign' && ')]}'.includes(token.written)) depth--;
    if (depth === 0 && token.written === ',') items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

function nameOf(item: readonly Token[]): string {
  const [as, name] = item.slice(-2);
  if (item.length > 2 && name !== undefined && as?.value === 'AS' && as.kind === 'word')
    return name.kind === 'quoted' ? name.value : name.written;
  return item.map(({ written, gap }, index) => (index > 0 && gap !== '' ? ` ${written}` : written)).join('');
}
