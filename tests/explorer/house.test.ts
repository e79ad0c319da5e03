// Holds explorer/ to the rules of the house: what it imports, how long its files are, that both languages say all.

import { describe, expect, it } from 'vitest';
import { english } from '../../explorer/language/english.ts';
import { russian } from '../../explorer/language/russian.ts';
import { importsOf } from '../house/imports.ts';
import { texts } from '../house/tracked.ts';

const modules = texts((path) => /^explorer\/.*\.tsx?$/u.test(path) && path !== 'explorer/api/operations.ts');

describe('the explorer', () => {
  it('knows the API alone: it imports nothing from outside but its view library and what draws', () => {
    const allowed = /^(?:preact(?:\/hooks)?$|sigma|@sigma\/|graphology)/u;
    const strangers = [...modules].flatMap(([path, text]) =>
      importsOf(text)
        .filter((name) => !(name.startsWith('.') ? staysInside(path, name) : allowed.test(name)))
        .map((name) => `${path}: ${name}`),
    );
    expect(modules.size).toBeGreaterThan(50);
    expect(strangers).toEqual([]);
  });

  it('says in each file what it is for, in at most 300 lines, most in fewer than 80', () => {
    const silent = [...modules].filter(([, text]) => !/^\/\/ \S[^\n]{10,}/u.test(text)).map(([path]) => path);
    const lengths = [...modules.values()].map((text) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
    expect(silent).toEqual([]);
    expect(lengths.at(-1)).toBeLessThanOrEqual(300);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  it('has no word of Russian that is English by mistake', () => {
    const same = ['languages', 'menu.api', 'years.label'];
    const left = leaves(english).filter(([path, text]) => {
      const other = leaves(russian).find(([each]) => each === path)?.[1];
      return text === other && /[a-z]/iu.test(text) && !same.some((each) => path.startsWith(each));
    });
    expect(left).toEqual([]);
  });
});

function staysInside(path: string, name: string): boolean {
  const { pathname } = new URL(name, `http://localhost/${path}`);
  return pathname.startsWith('/explorer/');
}

/** Every text, each with its path; functions are words that need a number or a name first. */
function leaves(words: object, at = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const path = at === '' ? key : `${at}.${key}`;
    if (typeof value === 'string') return [[path, value]];
    return typeof value === 'object' && value !== null ? leaves(value, path) : [];
  });
}
