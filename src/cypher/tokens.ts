// Takes a Cypher statement apart into words, names, texts, numbers and signs; what is none of them is refused.

import { refusal } from './refusal.ts';
import { decodeText } from './text-literal.ts';

/** `word`: a bare name or keyword. `quoted`: a name between backticks. `end` comes last and is empty. */
export type TokenKind = 'word' | 'quoted' | 'text' | 'number' | 'parameter' | 'sign' | 'end';

/** One piece of a statement. */
export interface Token {
  readonly kind: TokenKind;
  /** As it was written. */
  readonly written: string;
  /** What it stands for: a name without its backticks or `$`, a text with its escapes resolved, a word in capitals. */
  readonly value: string;
  readonly start: number;
  /** White space and comments before it, as spaces and line breaks of the same length. */
  readonly gap: string;
}

/** Whether a token may be a name; keywords may be as well. */
export const isName = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'quoted';

/** A name as it is stored: Cypher tells capitals from small letters in names. */
export const nameOf = ({ kind, written, value }: Token): string => (kind === 'quoted' ? value : written);

const SPACE = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)+/uy;
const TOKENS: ReadonlyArray<readonly [Exclude<TokenKind, 'end'>, RegExp]> = [
  ['word', /[\p{L}_][\p{L}\p{Nd}_]*/uy],
  ['quoted', /`[^`\\\p{Cc}]+`(?!`)/uy],
  ['text', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/uy],
  ['number', /(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\p{L}\p{Nd}_])/iuy],
  ['parameter', /\$[a-z_][a-z0-9_]*/iuy],
  ['sign', /\.\.|<=|>=|<>|=~|[()[\]{},.:;|&!+\-*/%^=<>]/uy],
];

/** Where the embedded engine makes objects of rows and maps, a value of that name is lost. */
const NO_NAME = { reason: 'A value by the name __proto__ would be lost.', allowed: ['another name'] };

/** What a character that begins no token probably is the beginning of. */
const STRAYS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\/\*/u, 'A comment begins here and does not end.'],
  [/^["']/u, 'A text begins here and does not end.'],
  [/^`/u, 'A name between backticks has at least one character and neither a backtick, a backslash nor a line break.'],
  [/^\d/u, 'Expected a number such as 20, 0.5, 1e3 or 0x1F, with a space after it.'],
  [/^\$/u, 'Expected the name of a parameter after the dollar sign: letters, digits and low lines.'],
  [/^\\/u, 'A backslash stands in texts only.'],
];

/**
 * The tokens of a statement, ended by one of kind `end`.
 *
 * @throws CypherRefusal for what is no token.
 */
export function tokensOf(statement: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap = '';
  let at = 0;
  while (at < statement.length) {
    const space = matchAt(SPACE, statement, at);
    if (space !== undefined) {
      gap = space.replace(/[^\r\n]/gu, ' ');
      at += space.length;
      continue;
    }
    const token = tokenAt(statement, at, gap);
    tokens.push(token);
    at += token.written.length;
    gap = '';
  }
  return [...tokens, { kind: 'end', written: '', value: '', start: at, gap }];
}

function tokenAt(statement: string, start: number, gap: string): Token {
  for (const [kind, pattern] of TOKENS) {
    const written = matchAt(pattern, statement, start);
    if (written === undefined) continue;
    if (kind === 'word') assertNoLookAlike(statement, start, written);
    if (/^`?__proto__`?$/u.test(written)) throw refusal(statement, { written, start }, NO_NAME);
    return { kind, written, value: meaning(statement, kind, { written, start }), start, gap };
  }
  const rest = statement.slice(start);
  const [character = ''] = rest;
  const known = STRAYS.find(([pattern]) => pattern.test(rest))?.[1];
  const reason =
    known ?? `Met ${JSON.stringify(character)}, which begins nothing outside a text or a name between backticks.`;
  throw refusal(statement, { written: character, start }, { reason, allowed: [] });
}

function meaning(statement: string, kind: TokenKind, { written, start }: Pick<Token, 'written' | 'start'>): string {
  if (kind === 'word') return written.toUpperCase();
  if (kind === 'parameter') return written.slice(1);
  if (kind === 'quoted') return written.slice(1, -1);
  return kind === 'text' ? decodeText(statement, written, start) : written;
}

/** Letters such as the long s and the Kelvin sign become ASCII when case is folded: a keyword to one reader, a name to another. */
function assertNoLookAlike(statement: string, start: number, written: string): void {
  const isMasked = (letter: string) =>
    letter > '\u007f' && /[\0-\u007f]/u.test(letter.toUpperCase() + letter.toLowerCase() + letter.normalize('NFKC'));
  const letter = [...written].find(isMasked);
  if (letter === undefined) return;
  const reason = `Met ${JSON.stringify(letter)}, which some take for an ASCII letter. Put the name between backticks.`;
  throw refusal(statement, { written, start }, { reason, allowed: [] });
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
