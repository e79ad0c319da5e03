// What a user installs: every package with its licence in THIRD-PARTY.md and in the bill of materials, and as its own manifest states it.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { licenceList } from '../../scripts/licences.mjs';
import { buildProgram } from '../cli/program.ts';
import { TOP, textOf } from './tracked.ts';

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages }: { packages: Record<string, Entry> } = JSON.parse(textOf('package-lock.json'));
const manifestOf = (place: string) => join(TOP, place, 'package.json');
const installed = Object.entries(packages).filter(([place]) => place !== '' && existsSync(manifestOf(place)));
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** A licence as a manifest states it, in the present form or one of those of old. */
function stated({ license, licenses }: { license?: unknown; licenses?: { type: string }[] }): string | undefined {
  if (typeof license === 'object' && license !== null && 'type' in license) return String(license.type);
  return typeof license === 'string' ? license : licenses?.map(({ type }) => type).join(' OR ');
}

describe('the licences', () => {
  it('in THIRD-PARTY.md are those of package-lock.json (else: npm run licences)', () => {
    expect(textOf('THIRD-PARTY.md')).toBe(licenceList(packages));
    expect(textOf('THIRD-PARTY.md')).not.toContain('none stated');
  });

  it('in package-lock.json are those that the packages themselves state', () => {
    const others = installed.flatMap(([place, { license, version }]) => {
      const manifest = JSON.parse(readFileSync(manifestOf(place), 'utf8'));
      const own = [manifest.version, stated(manifest)];
      return own[0] === version && own[1] === license
        ? []
        : [`${place}: ${version} ${license}, itself ${own.join(' ')}`];
    });
    expect(installed.length).toBeGreaterThan(200);
    expect(others).toEqual([]);
  });

  it('of what the explorer is built of lie beside it', { timeout: 60_000 }, () => {
    const program = buildProgram();
    const text = readFileSync(join(program.folder, 'dist/explorer/licences.md'), 'utf8');
    program.remove();
    expect([...text.matchAll(/^## (\S+) - \S+ \((.+)\)$/gmu)].map(([, name, licence]) => `${name} ${licence}`)).toEqual(
      [
        'events MIT',
        'graphology-layout-forceatlas2 MIT',
        'graphology-utils MIT',
        'graphology MIT',
        'preact MIT',
        'sigma MIT',
      ],
    );
    expect(text).toContain('Permission is hereby granted');
  });

  it('see a package without one', () => {
    const planted = { ...packages, 'node_modules/left-behind': { version: '1.0.0' } };
    expect(licenceList(planted)).toContain('| left-behind | 1.0.0 | none stated |');
  });
});

describe('install scripts', () => {
  it('are in no package that a user installs but those that package.json forbids', () => {
    const { allowScripts } = JSON.parse(textOf('package.json'));
    const scripted = Object.entries(packages).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev);
    const forbidden = Object.keys(allowScripts).filter((name) => allowScripts[name] === false);
    expect(scripted.map(([place]) => nameOf(place)).filter((name) => !forbidden.includes(name))).toEqual([]);
  });
});

describe('npm run sbom', () => {
  it('names every package of the lock with its version', () => {
    const bill = JSON.parse(
      execFileSync('npm', ['run', '--silent', 'sbom'], {
        cwd: TOP,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    expect([bill.bomFormat, bill.metadata.component['bom-ref']]).toEqual(['CycloneDX', 'papergraph@0.1.0']);
    const listed = bill.components.map(({ name, version }: Record<string, string>) => `${name} ${version}`);
    const wanted = Object.entries(packages)
      .filter(([place]) => place !== '')
      .map(([place, { version }]) => `${nameOf(place)} ${version}`);
    expect([...new Set(listed)].sort()).toEqual([...new Set(wanted)].sort());
  }, 30_000);
});
