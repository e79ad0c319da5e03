// Keeps each lock file one that `npm ci` accepts on every platform, whichever registry it was made with.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completed, missingEntries, platformOf } from '../scripts/fix-lock.mjs';
import { TOP, trackedFiles } from './house/tracked.ts';

const locks = trackedFiles().filter((path) => /(?:^|\/)package-lock\.json$/u.test(path));
const read = (path: string): Lock => JSON.parse(readFileSync(TOP + path, 'utf8'));

interface Lock {
  readonly packages: Record<string, Entry>;
}

interface Entry {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Record<string, string>;
}

describe.each(locks)('%s', (path) => {
  it('records no download address', () => {
    const addressed = Object.entries(read(path).packages).filter(([, entry]) => 'resolved' in entry);
    expect(addressed.map(([place]) => place)).toEqual([]);
    expect(readFileSync(TOP + path, 'utf8')).not.toMatch(/https?:\/\/[^"]*\.tgz/u);
  });

  it('has an entry for every optional dependency (else: npm run fix-lock)', () => {
    expect(missingEntries(read(path))).toEqual([]);
  });

  it('states the checksum of everything but platform binaries', () => {
    const unchecked = Object.entries(read(path).packages).filter(
      ([place, { integrity, optional, os, cpu }]) => place !== '' && !integrity && !(optional && os && cpu),
    );
    expect(unchecked.map(([place]) => place)).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it.each(['@grafeo-db/js', '@biomejs/biome', 'rolldown', 'oxc-parser', 'typescript'])(
    'knows %s on Linux, macOS and Windows',
    (name) => {
      const { packages } = read('package-lock.json');
      const binaries = Object.keys(packages[`node_modules/${name}`]?.optionalDependencies ?? {});
      const systems = binaries.flatMap((binary) => packages[`node_modules/${binary}`]?.os ?? []);
      expect(systems).toEqual(expect.arrayContaining(['linux', 'darwin', 'win32']));
    },
  );
});

describe('completing a lock', () => {
  const lock = {
    packages: {
      '': { optionalDependencies: {} },
      'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies: { 'a-linux-x64-musl': '1.0.0' } },
      'node_modules/b': { version: '2.0.0', optionalDependencies: { c: '3.0.0' } },
      'node_modules/b/node_modules/c': { version: '3.0.0' },
    },
  };

  it('finds what is missing, beside the package and further up', () => {
    expect(missingEntries(lock)).toEqual([{ from: 'node_modules/a', name: 'a-linux-x64-musl', version: '1.0.0' }]);
  });

  it('adds it with its platform, and has nothing left to add', () => {
    const whole = completed(lock);
    expect(whole.packages['node_modules/a-linux-x64-musl']).toEqual({
      version: '1.0.0',
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
      dev: true,
      optional: true,
    });
    expect(missingEntries(whole)).toEqual([]);
  });

  it('reads platforms out of names', () => {
    expect(platformOf('@grafeo-db/js-win32-x64-msvc')).toEqual({ os: ['win32'], cpu: ['x64'] });
    expect(platformOf('@oxc-parser/binding-linux-arm-gnueabihf')).toEqual({
      os: ['linux'],
      cpu: ['arm'],
      libc: ['glibc'],
    });
    expect(platformOf('@biomejs/cli-darwin-arm64')).toEqual({ os: ['darwin'], cpu: ['arm64'] });
    expect(platformOf('left-pad')).toEqual({});
  });
});
