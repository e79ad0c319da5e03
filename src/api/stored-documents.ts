// Stored documents, which clients may name by their hash and which a server may answer alone: read once, by SHA-256.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Documents } from './documents.ts';
import { SettingsError } from './settings.ts';

/** Texts by their SHA-256 in hexadecimal. */
export type StoredDocuments = ReadonlyMap<string, StoredDocument>;

/** A document as clients send it. */
export interface StoredDocument {
  readonly text: string;
  /** The file, and the entry in it where it holds several. */
  readonly place: string;
}

const ONE = /\.(?:graphql|gql)$/u;
const SEVERAL = /\.json$/u;

/** The SHA-256 of a document, by which clients ask for it. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Reads a folder, or one file: `.graphql` and `.gql` hold one document, as it is sent; `.json` holds several, as
 * `{ "<SHA-256>": "<text>" }` or as the manifest that Apollo's tools make.
 *
 * @throws SettingsError with one sentence for each file that can't be read and each text that has another hash.
 */
export function readStoredDocuments(path: string): StoredDocuments {
  const problems: string[] = [];
  const found = filesAt(path, problems).flatMap((file) => documentsIn(file, problems));
  if (found.length === 0 && problems.length === 0) {
    problems.push(`${path}: expected files ending in .graphql, .gql or .json, found none.`);
  }
  if (problems.length > 0) {
    throw new SettingsError(problems.map((problem) => `PAPERGRAPH_DOCUMENTS: ${problem}`));
  }
  return new Map(found.map((document) => [hashOf(document.text), document]));
}

/**
 * Makes sure that each stored document would be answered.
 *
 * @throws SettingsError with what is wrong with each one that would not.
 */
export function assertAnswerable(stored: StoredDocuments | undefined, documents: Documents): void {
  const problems = [...(stored ?? [])].flatMap(([hash, { text, place }]) =>
    documents.prepare(hash, text).errors.map(({ message }) => `PAPERGRAPH_DOCUMENTS: ${place}: ${message}`),
  );
  if (problems.length > 0) {
    throw new SettingsError(problems);
  }
}

function filesAt(path: string, problems: string[]): string[] {
  try {
    return statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
          .filter((file) => ONE.test(file) || SEVERAL.test(file))
      : [path];
  } catch {
    problems.push(`expected a folder or a file that can be read, got ${JSON.stringify(path)}.`);
    return [];
  }
}

function documentsIn(file: string, problems: string[]): StoredDocument[] {
  const text = textOf(file);
  if (text === undefined) {
    problems.push(`expected a file that can be read, got ${JSON.stringify(file)}.`);
    return [];
  }
  return SEVERAL.test(file) ? manifest(file, text, problems) : [{ text, place: file }];
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function manifest(file: string, json: string, problems: string[]): StoredDocument[] {
  const entries = entriesOf(json);
  if (entries === undefined) {
    problems.push(`${file}: expected { "<SHA-256>": "<text>" } or a manifest with operations, got something else.`);
    return [];
  }
  return entries.flatMap(([hash, text]) => {
    if (hashOf(text) === hash) {
      return [{ text, place: `${file} ${hash}` }];
    }
    problems.push(`${file}: expected the SHA-256 ${hashOf(text)} of a document, got ${JSON.stringify(hash)}.`);
    return [];
  });
}

/** Hashes and texts; undefined where it is neither form. */
function entriesOf(json: string): [string, string][] | undefined {
  const value = parsed(json);
  if (!isRecord(value)) {
    return undefined;
  }
  const entries = Array.isArray(value.operations)
    ? value.operations.map((operation) => (isRecord(operation) ? [operation.id, operation.body] : []))
    : Object.entries(value);
  const isWhole = entries.every(([hash, text]) => typeof hash === 'string' && typeof text === 'string');
  return isWhole ? (entries as [string, string][]) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
