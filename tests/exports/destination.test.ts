// Where exports go: nothing under the final name until it is whole, nothing of others' replaced, and no piece made before its turn.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileAt, writeFolderAt, writeStream } from '../../src/exports/destination.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-destination-'));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

const never = new AbortController().signal;
const fresh = { overwrite: false, signal: never };
const over = { overwrite: true, signal: never };

async function* pieces(...texts: readonly string[]) {
  yield* texts;
}

async function* failing(after: () => void) {
  yield 'first';
  after();
  throw new Error('the graph is gone');
}

describe('a file', () => {
  it('is written whole', async () => {
    await writeFileAt(out, pieces('a', 'ё🦔', '\n'), fresh);
    expect(readFileSync(out, 'utf8')).toBe('aё🦔\n');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('has no name while it is written, and leaves nothing where that fails', async () => {
    let while_: string[] = [];
    const run = writeFileAt(
      out,
      failing(() => {
        while_ = readdirSync(folder);
      }),
      fresh,
    );
    await expect(run).rejects.toThrow('the graph is gone');
    expect(while_).toEqual([`.out.partial-${process.pid}`]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces another only when asked, and keeps it where the new one fails', async () => {
    writeFileSync(out, 'old');
    await expect(writeFileAt(out, pieces('new'), fresh)).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    await expect(
      writeFileAt(
        out,
        failing(() => {}),
        over,
      ),
    ).rejects.toThrow('the graph is gone');
    expect(readFileSync(out, 'utf8')).toBe('old');
    await writeFileAt(out, pieces('new'), over);
    expect(readFileSync(out, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('goes into a folder that is there, which is told, and none is made', async () => {
    const far = join(folder, 'missing', 'graph.jsonl');
    const refused = {
      code: 'OUTPUT_FOLDER',
      message: `Expected a folder at ${join(folder, 'missing')} for ${far}, found none; make it first, or name another place.`,
    };
    await expect(writeFileAt(far, pieces('new'), fresh)).rejects.toMatchObject(refused);
    await expect(writeFolderAt(far, [{ name: 'a', text: pieces('a') }], over)).rejects.toMatchObject(refused);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['/', '/.', '/..'])('takes no path of a folder that is not there, ending in %s, for its own', async (end) => {
    await expect(writeFileAt(out + end, pieces('new'), fresh)).rejects.toMatchObject({
      code: 'OUTPUT_FOLDER',
      message: `Expected the path of a file, got ${out + end}, which is that of a folder, and none is there.`,
    });
    expect(readdirSync(folder)).toEqual([]);
    await writeFolderAt(`${out}/`, [{ name: 'a', text: pieces('a') }], fresh);
    expect(readdirSync(out)).toEqual(['a']);
  });

  it('never replaces a folder', async () => {
    mkdirSync(out);
    await expect(writeFileAt(out, pieces('new'), over)).rejects.toMatchObject({ code: 'OUTPUT_KIND' });
    expect(statSync(out).isDirectory()).toBe(true);
  });

  it('is given up when told to stop', async () => {
    const stopping = new AbortController();
    async function* endless() {
      for (let count = 0; ; count++) {
        if (count === 3) stopping.abort();
        yield 'piece';
      }
    }
    const run = writeFileAt(out, endless(), { overwrite: false, signal: stopping.signal });
    await expect(run).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a folder', () => {
  const files = (text: string) => [
    { name: 'a.csv', text: pieces(text) },
    { name: 'run.sh', text: pieces('#!/bin/sh\n'), isExecutable: true },
  ];

  it('is written whole, programs as programs', async () => {
    await writeFolderAt(out, files('a'), fresh);
    expect(readdirSync(out)).toEqual(['a.csv', 'run.sh']);
    expect(statSync(join(out, 'run.sh')).mode & 0o100).toBe(0o100);
    expect(statSync(join(out, 'a.csv')).mode & 0o100).toBe(0);
  });

  it('leaves nothing where one of its files fails', async () => {
    const broken = [...files('a'), { name: 'b.csv', text: failing(() => {}) }];
    await expect(writeFolderAt(out, broken, fresh)).rejects.toThrow('the graph is gone');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces a former export when asked, and nothing else', async () => {
    await writeFolderAt(out, files('old'), fresh);
    await expect(writeFolderAt(out, files('new'), fresh)).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    await writeFolderAt(out, files('new'), over);
    expect(readFileSync(join(out, 'a.csv'), 'utf8')).toBe('new');
    writeFileSync(join(out, 'thesis.tex'), 'years of work');
    const refusal = {
      code: 'OUTPUT_EXISTS',
      message: expect.stringContaining('thesis.tex in it is none of its files'),
    };
    await expect(writeFolderAt(out, files('newer'), over)).rejects.toMatchObject(refusal);
    expect(readFileSync(join(out, 'thesis.tex'), 'utf8')).toBe('years of work');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('never replaces a file', async () => {
    writeFileSync(out, 'old');
    await expect(writeFolderAt(out, files('new'), over)).rejects.toMatchObject({ code: 'OUTPUT_KIND' });
    expect(existsSync(out)).toBe(true);
  });
});

describe('a stream', () => {
  it('gets each piece when it has taken the one before, and stays open', async () => {
    let made = 0;
    const taken: string[] = [];
    const waiting: (() => void)[] = [];
    const stream = new Writable({
      decodeStrings: false,
      write: (piece, _, done) => {
        taken.push(piece);
        waiting.push(done);
      },
    });
    async function* counted() {
      for (const piece of ['a', 'b', 'c']) {
        made++;
        yield piece;
      }
    }
    const run = writeStream(stream, counted(), never);
    for (const expected of [1, 2, 3]) {
      for (let turns = 0; turns < 20; turns++) await turn();
      expect([made, taken.length]).toEqual([expected, expected]);
      waiting.shift()?.();
    }
    await run;
    expect(taken).toEqual(['a', 'b', 'c']);
    expect(stream.writable).toBe(true);
  });

  it('that nobody reads any more ends the export with a code', async () => {
    const stream = new Writable({ write: (_piece, _encoding, done) => done(new Error('write EPIPE')) });
    await expect(writeStream(stream, pieces('a'), never)).rejects.toMatchObject({ code: 'OUTPUT_CLOSED' });
  });
});
