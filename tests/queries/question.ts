// The questions of this folder as files: what is asked, the answer that holds, and the statements that gave it.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('./', import.meta.url);

/** A question over the seed, in files that share its name. */
export interface Question {
  readonly name: string;
  /** In plain English, the first line of the operation's file. */
  readonly asked: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function textOf(file: string): string | undefined {
  const place = new URL(file, FOLDER);
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}

/** What the files of this folder are called. */
export function filesHere(): readonly string[] {
  return readdirSync(fileURLToPath(FOLDER)).sort();
}

/** All questions, by name. */
export function questions(): readonly Question[] {
  const names = filesHere().flatMap((file) => /^(.+)\.graphql$/u.exec(file)?.[1] ?? []);
  return names.map((name) => {
    const operation = textOf(`${name}.graphql`) ?? '';
    const asked = /^# (.+)\n/u.exec(operation)?.[1] ?? '';
    return { name, asked, operation, variables: JSON.parse(textOf(`${name}.variables.json`) ?? '{}') };
  });
}

/** The answer that was found right and committed; nothing where there is none yet. */
export function committedAnswer({ name }: Question): unknown {
  return JSON.parse(textOf(`${name}.json`) ?? 'null');
}

/** The statements that gave it; nothing where there are none yet. */
export function committedStatements({ name }: Question): string | undefined {
  return textOf(`${name}.cypher`);
}

/** Writes what is to be read, judged and committed. */
export function write({ name }: Question, { answer, statements }: { answer: unknown; statements: string }): void {
  writeFileSync(new URL(`${name}.json`, FOLDER), `${JSON.stringify(answer, null, 2)}\n`);
  writeFileSync(new URL(`${name}.cypher`, FOLDER), statements);
}
