// Tests of what shows how far an import is.

import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ImportProgress } from '../../src/cli/import-progress.ts';
import { paintFor } from '../../src/cli/paint.ts';
import type { FileOutcome } from '../../src/ingest/file-outcome.ts';

const counts = { reviewers: 1, authors: 1, organisations: 1, concepts: 1, unknownOrganisations: [] };
const file: FileOutcome = {
  file: 'a.txt',
  format: 'digest',
  because: 'It was named as digest.',
  digests: [{ id: 'digest:a', reviews: 7, ...counts }],
  notices: [],
  rejects: [{ file: 'a.txt', line: 3, code: 'UNREAD', reason: 'A year was expected.', raw: '' }],
};

function stream(terminal: { readonly isTTY?: boolean; readonly columns?: number }) {
  const written: string[] = [];
  return { ...terminal, written, write: (text: string) => written.push(text) };
}

describe('the progress of an import', () => {
  it('is a bar on a terminal, drawn over and erased in the end', () => {
    const terminal = stream({ isTTY: true, columns: 120 });
    const progress = new ImportProgress(terminal, 4);
    progress.add(file);
    progress.writing(true);
    progress.end();
    progress.end();
    const erase = '\r\u001b[K';
    const drawn = '[######..................] 1 of 4 files read, 7 reviews, 1 not understood';
    expect(terminal.written).toEqual([`${erase}${drawn}; 0 s`, `${erase}${drawn}, writing; 0 s`, erase]);
  });

  it('is no wider than the terminal', () => {
    const terminal = stream({ isTTY: true, columns: 30 });
    const progress = new ImportProgress(terminal, 4);
    progress.add(file);
    progress.end();
    expect(terminal.written[0]).toBe('\r\u001b[K[######..................] 1 ');
  });

  it('is a line now and then elsewhere, until the end', async () => {
    const log = stream({});
    const progress = new ImportProgress(log, 2, 1);
    progress.add(file);
    while (log.written.length < 2) await pause(1);
    progress.end();
    const { length } = log.written;
    await pause(10);
    expect(log.written).toHaveLength(length);
    expect(log.written[0]).toBe('1 of 2 files read, 7 reviews, 1 not understood; 0 s\n');
  });
});

describe('colour', () => {
  const terminal = { isTTY: true, hasColors: () => true };

  it('is for terminals that have it, unless NO_COLOR is set', () => {
    expect(paintFor(terminal, {})('UNREAD')).toBe('\u001b[33mUNREAD\u001b[39m');
    expect(paintFor(terminal, { NO_COLOR: '1' })('UNREAD')).toBe('UNREAD');
    expect(paintFor({ isTTY: true, hasColors: () => false }, {})('UNREAD')).toBe('UNREAD');
    expect(paintFor({}, {})('UNREAD')).toBe('UNREAD');
  });
});
