// What a document's tokens say before it is parsed: how many they are, and how deep its brackets stand.

import { Lexer, Source, TokenKind } from 'graphql';

/** Counts over the tokens of a document, up to its end or to the first character that no token starts with. */
export interface TokenCount {
  readonly tokens: number;
  /** Brackets and braces open at one time, at most. */
  readonly nesting: number;
  /** Offset of the first token too many; null where there is none. */
  readonly firstTooMany: number | null;
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Counts the tokens of a document, comments left out, as the parser does. */
export function countTokens(source: string, allowed: number): TokenCount {
  const lexer = new Lexer(new Source(source));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  let firstTooMany: number | null = null;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1;
      if (tokens === allowed + 1) {
        firstTooMany = token.start;
      }
      open += OPENING.has(token.kind) ? 1 : CLOSING.has(token.kind) ? -1 : 0;
      nesting = Math.max(nesting, open);
    }
  } catch {
    // A character that starts no token: the parser has said so, or stopped before it.
  }
  return { tokens, nesting, firstTooMany };
}
