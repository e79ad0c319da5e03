// Holds every tracked file to the rules of the house: what it may name, and what it may depend on.

import { describe, expect, it } from 'vitest';
import { textOf, texts, trackedFiles } from './house/tracked.ts';

/** What no tracked file may say; a letter in brackets keeps this table from matching itself. */
const UNWANTED: ReadonlyMap<string, RegExp> = new Map([
  ['a path of one machine', /(?<![\w.:/-])\/(?:work|root|tmp|home|Users)\/\S/u],
  ['the host of a package registry', /registry\.npmjs|repo1?\.maven|pypi\.org|deb\.debian|proxy\.golang|crates\.io/u],
  ['how it came to be written', /\b(?:[s]ub-?agents?|[c]o-authored-by|[A]I assistant|[a]s an AI|[b]rief\.md)\b/iu],
  ['work left undone', /\b(?:T[O]DO|F[I]XME|X[X]X)\b|[n]ot implemented/u],
]);

/** Licences that ask for no more than their own text to be kept. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense'];

/** Packages under another licence, each in one lock file, with the reason why it may stay. */
const EXCEPTIONS: ReadonlyArray<{ lock: string; name: RegExp; reason: string }> = [
  {
    lock: 'package-lock.json',
    name: /^lightningcss(?:-|$)/u,
    reason: 'MPL-2.0: the test runner and the build use it, nothing ships it',
  },
  {
    lock: 'package-lock.json',
    name: /^axe-core$/u,
    reason: 'MPL-2.0: tests look at pages with it, nothing ships it',
  },
  {
    lock: 'bench/package-lock.json',
    name: /^@apollo\/federation-internals$/u,
    reason: 'Elastic-2.0: comes with @neo4j/graphql, which is measured against and never shipped',
  },
];

interface LockEntry {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

const files = texts((path) => !/\.(?:png|ico|woff2?)$/u.test(path));

function faults(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([path, text]) =>
    [...UNWANTED].flatMap(([what, pattern]) => {
      const line = text.split('\n').findIndex((candidate) => pattern.test(candidate));
      return line < 0 ? [] : [`${path}:${line + 1} names ${what}`];
    }),
  );
}

describe('tracked files', () => {
  it('speak of the project alone', () => {
    expect(files.size).toBeGreaterThan(50);
    expect(faults(files)).toEqual([]);
  });

  it('would be caught if they did not', () => {
    const planted = new Map([
      ['a.ts', `const data = '${['', 'root', 'papergraph'].join('/')}';`],
      ['b.ts', ['// FIX', 'ME: later'].join('')],
      ['c.json', ['https://registry', 'npmjs.org/x.tgz'].join('.')],
      ['d.md', `Lists at https://example.org/${'work'}/list and src/tmp/file are nobody’s machine.`],
    ]);
    expect(faults(planted)).toEqual([
      'a.ts:1 names a path of one machine',
      'b.ts:1 names work left undone',
      'c.json:1 names the host of a package registry',
    ]);
  });
});

describe('dependencies', () => {
  const manifests = trackedFiles().filter((path) => /(?:^|\/)package\.json$/u.test(path));
  const locks = trackedFiles().filter((path) => /(?:^|\/)package-lock\.json$/u.test(path));

  it.each(manifests)('of %s are pinned to one version each', (path) => {
    const { dependencies = {}, devDependencies = {}, overrides = {} } = JSON.parse(textOf(path));
    const wanted = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(String(version)))).toEqual([]);
  });

  it.each(locks)('in %s come under permissive licences', (path) => {
    const { packages } = JSON.parse(textOf(path)) as { packages: Record<string, LockEntry> };
    const others = Object.entries(packages).filter(([place, entry]) => place !== '' && !isAllowed(path, place, entry));
    expect(others.map(([place, { license }]) => `${place}: ${license ?? 'no licence stated'}`)).toEqual([]);
  });
});

function isAllowed(lock: string, place: string, { license, dev, optional, os }: LockEntry): boolean {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  // A platform binary that the registry at hand did not show comes under its parent's licence.
  if (license === undefined) return optional === true && os !== undefined;
  const isDevelopment = dev === true || lock !== 'package-lock.json';
  if (isDevelopment && EXCEPTIONS.some((exception) => exception.lock === lock && exception.name.test(name)))
    return true;
  const choices = license.replace(/[()]/gu, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.includes(part)));
}
