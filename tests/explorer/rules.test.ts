// The explorer has words for every rule by which words were understood, and they are those of `explain`.

import { describe, expect, it } from 'vitest';
import { englishRules } from '../../explorer/language/english-rules.ts';
import { ruleWords } from '../../src/ingest/rule-words.ts';
import { textOf } from '../house/tracked.ts';

const codes = [...textOf('src/ingest/rule-words.ts').matchAll(/^ {2}'?([a-z][a-z-]*)'?:/gmu)].map(
  ([, code]) => code ?? '',
);

describe('the words for rules', () => {
  it('are there for every rule, the same that explain has', () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(englishRules).toEqual(Object.fromEntries(codes.map((code) => [code, ruleWords(code)])));
  });
});
