// What a statement names that the graph has none of: it runs all the same, and finds nothing there.

import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { storedLabels } from '../graph/constraints.ts';
import { edgeTypes } from '../model/edges.ts';
import { modelProperties, storedProperties } from '../model/stored-properties.ts';
import { propertyKeysIn } from './property-keys.ts';
import { isName, nameOf, type Token, tokensOf } from './tokens.ts';

/** Edges of the records and of the index of words, which the model's edges follow from, or come after. */
const BESIDE_THE_MODEL = ['NAMES', 'STATES', 'KEY_OF', 'BEGINS', 'IN_NAME', 'IN_TEXT'];
const types: readonly string[] = [...edgeTypes.map(({ name }) => name), ...BESIDE_THE_MODEL];

/** A name after a colon. */
interface Named {
  readonly token: Token;
  /** Whether it stands in the brackets of an edge. */
  readonly isOfEdge: boolean;
}

const CLOSERS = ')]}';
const OPENERS = '([{';
/** What may stand between a colon and a name, and between names. */
const BETWEEN: ReadonlySet<string> = new Set(['!', '&', '(', ':']);

/** The names of labels and types of edges; a colon behind a key of a map has none. */
function namesIn(tokens: readonly Token[]): readonly Named[] {
  const names: Named[] = [];
  const open: { readonly sign: string; readonly isOfEdge: boolean }[] = [];
  for (const [at, { kind, written }] of tokens.entries()) {
    if (kind !== 'sign') continue;
    if (OPENERS.includes(written)) {
      open.push({ sign: written, isOfEdge: written === '[' && tokens[at - 1]?.written === '-' });
    }
    if (CLOSERS.includes(written)) open.pop();
    const [inside, before] = [open.at(-1), tokens[at - 2]?.written ?? ''];
    const isKey = inside?.sign === '{' && ['{', ','].includes(before);
    if (written === ':' && !isKey) names.push(...namesAfter(tokens, at + 1, inside?.isOfEdge === true));
  }
  return names;
}

/** The names of one expression of labels. Outside the brackets of an edge what follows a bar may be no name. */
function namesAfter(tokens: readonly Token[], from: number, isOfEdge: boolean): readonly Named[] {
  const names: Named[] = [];
  for (let at = from; ; at++) {
    const token = tokens[at];
    const written = token?.kind === 'sign' ? token.written : undefined;
    if (isName(token) && !isName(tokens[at - 1])) names.push({ token, isOfEdge });
    else if (written === undefined || !(BETWEEN.has(written) || (isOfEdge && written === '|'))) return names;
  }
}

function noticeOf({ token, isOfEdge }: Named): string | undefined {
  const name = nameOf(token);
  const known = isOfEdge ? types : [...storedLabels, ...types];
  if (known.includes(name)) return undefined;
  return notice(
    `${isOfEdge ? 'type of edges' : 'label'} ${name}`,
    suggestionList(name, isOfEdge ? types : storedLabels),
  );
}

function noticeOfKey(key: string): string | undefined {
  return storedProperties.has(key) ? undefined : notice(`property ${key}`, suggestionList(key, modelProperties));
}

function notice(missing: string, [near]: readonly string[]): string {
  return `The graph has no ${missing}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

/** One sentence for each label, type of edges and key of a property in a statement that the graph has none of. */
export function noticesOf(statement: string): readonly string[] {
  const tokens = tokensOf(statement);
  const notices = [...namesIn(tokens).map(noticeOf), ...propertyKeysIn(tokens).map(noticeOfKey)];
  return [...new Set(notices.flatMap((told) => told ?? []))];
}
