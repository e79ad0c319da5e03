// Keeps docs/limits.md true: the values of the profiles, and the codes with their statuses.

import { describe, expect, it } from 'vitest';
import { ERROR_CODES, statusOf } from '../../src/api/error-code.ts';
import { PROFILES } from '../../src/api/profiles.ts';
import { ALL_SETTINGS, LIMIT_SETTINGS } from '../../src/api/setting-table.ts';
import { textOf } from '../house/tracked.ts';

const page = textOf('docs/limits.md');
const rows = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, ...cells]) => cells);

describe('docs/limits.md', () => {
  it('has what each profile sets, and every limit, as the tables of the program have them', () => {
    const limits = new Set<unknown>(Object.values(LIMIT_SETTINGS));
    const shown = ALL_SETTINGS.filter((setting) => setting.name in PROFILES.public || limits.has(setting));
    expect(rows(/^\| `([A-Z_]+)` \| (\w+) \| (\w+) \|$/gmu)).toEqual(
      shown.map(({ name, fallback }) => [name, fallback, PROFILES.public[name] ?? fallback]),
    );
  });

  it('has every code with its status, and says what it means', () => {
    expect(rows(/^\| `([A-Z_]+)` \| (\d{3}) \| [A-Z].+\. \|$/gmu)).toEqual(
      ERROR_CODES.map((code) => [code, String(statusOf(code))]),
    );
  });
});
