// Where an export goes: a file or a folder that gets its name only when it is whole, or a stream such as the standard output.

import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Writable } from 'node:stream';
import { ExportError } from './export-error.ts';
import type { ExportedFile, Text } from './export-format.ts';

/** How to go about it. */
export interface WritingOptions {
  /** What stands at the destination is replaced, at once and by something whole. */
  readonly overwrite: boolean;
  /** Ends the export; what was written of it is taken away. */
  readonly signal: AbortSignal;
}

async function* until(signal: AbortSignal, text: Text): Text {
  for await (const piece of text) {
    if (signal.aborted) throw new ExportError('INTERRUPTED', 'Expected to finish the export, but was told to stop.');
    yield piece;
  }
}

async function writeText(path: string, text: Text, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    for await (const piece of text) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What stands at a path that is to be written, and which of it may be replaced. */
interface Place {
  readonly path: string;
  readonly overwrite: boolean;
  /** The names of the files of a folder; a file has none. */
  readonly names?: readonly string[];
}

/** A file gives way to a file, and a folder to a folder if it holds nothing but an export of the same format. */
async function assertFree({ path, overwrite, names }: Place): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return;
  const there = found.isDirectory() ? 'a folder' : 'a file';
  const wanted = names ? 'a folder' : 'a file';
  if (there !== wanted) throw new ExportError('OUTPUT_KIND', `Expected room for ${wanted} at ${path}, got ${there}.`);
  if (!overwrite) {
    const advice = '--overwrite replaces it';
    throw new ExportError('OUTPUT_EXISTS', `Expected nothing at ${path} yet, but ${there} is there; ${advice}.`);
  }
  const strange = names ? (await readdir(path)).find((name) => !names.includes(name)) : undefined;
  if (strange === undefined) return;
  throw new ExportError(
    'OUTPUT_EXISTS',
    `Expected a former export at ${path}, but ${strange} in it is none of its files.`,
  );
}

/** How paths end that can only be those of folders. */
const ENDS_AS_FOLDER = sep === '/' ? /\/\.{0,2}$/u : /[\\/]\.{0,2}$/u;

/** A misspelt path makes no folder, and no file in its place: whoever means a new one makes it. */
function assertFolder({ path, names }: Place): void {
  const folder = dirname(resolve(path));
  const isUnnamed = !names && ENDS_AS_FOLDER.test(path);
  if (existsSync(folder) && !isUnnamed) return;
  const message = isUnnamed
    ? `Expected the path of a file, got ${path}, which is that of a folder, and none is there.`
    : `Expected a folder at ${folder} for ${path}, found none; make it first, or name another place.`;
  throw new ExportError('OUTPUT_FOLDER', message);
}

/** Makes it under another name beside its place, then gives it its own; whatever goes wrong, nothing of it is left. */
async function atomically(place: Place, make: (partial: string) => Promise<void>): Promise<void> {
  await assertFree(place);
  const path = resolve(place.path);
  assertFolder(place);
  const beside = (what: string) => join(dirname(path), `.${basename(path)}.${what}-${process.pid}`);
  const partial = beside('partial');
  try {
    await make(partial);
    await assertFree(place);
    if (place.names && existsSync(path)) await replaceFolder(path, partial, beside('replaced'));
    else await rename(partial, path);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** A folder can't be renamed onto one that holds something, so that one steps aside first. */
async function replaceFolder(path: string, by: string, aside: string): Promise<void> {
  await rename(path, aside);
  try {
    await rename(by, path);
  } catch (error) {
    await rename(aside, path);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/**
 * Writes a file.
 *
 * @throws ExportError OUTPUT_EXISTS, OUTPUT_KIND, OUTPUT_FOLDER, INTERRUPTED; errors of the system; whatever making the text throws.
 */
export function writeFileAt(path: string, text: Text, { overwrite, signal }: WritingOptions): Promise<void> {
  return atomically({ path, overwrite }, (partial) => writeText(partial, until(signal, text), 0o666));
}

/** Writes a folder of files, one after the other; it throws as {@link writeFileAt} does. */
export function writeFolderAt(
  path: string,
  files: readonly ExportedFile[],
  { overwrite, signal }: WritingOptions,
): Promise<void> {
  const names = files.map(({ name }) => name);
  return atomically({ path, overwrite, names }, async (partial) => {
    await mkdir(partial);
    for (const { name, text, isExecutable } of files) {
      await writeText(join(partial, name), until(signal, text), isExecutable ? 0o777 : 0o666);
    }
  });
}

/**
 * Writes to a stream, each piece when the one before is on its way, and leaves the stream open.
 *
 * @throws ExportError OUTPUT_CLOSED where the reader went away, INTERRUPTED.
 */
export async function writeStream(stream: Writable, text: Text, signal: AbortSignal): Promise<void> {
  // Whoever listens to no error of a stream is ended by it; the callback tells of it as well.
  const heard = () => {};
  stream.on('error', heard);
  try {
    for await (const piece of until(signal, text)) await written(stream, piece);
  } finally {
    stream.off('error', heard);
  }
}

function written(stream: Writable, piece: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(piece, (error) => {
      if (!error) done();
      else
        failed(
          new ExportError('OUTPUT_CLOSED', `Expected the output to be read to its end: ${error.message}`, {
            cause: error,
          }),
        );
    });
  });
}
