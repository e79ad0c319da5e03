// Finds what stands beside the repository and not in it: documents and the contract, which not everyone has.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { TOP } from './tracked.ts';

/** What a test is given by vitest, as far as it is needed here. */
interface Skippable {
  skip(note: string): never;
}

/** Something beside the repository: where it is looked for, and a variable of the environment that names another place. */
export interface Beside {
  readonly path: string;
  readonly variable: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * The path of it. Where it is not, the test is skipped with a sentence that says how to have it run;
 * with CI=true it throws that sentence instead, for there nothing is skipped.
 */
export function besideOrSkip(context: Skippable, { path, variable, environment = process.env }: Beside): string {
  const place = environment[variable] ?? resolve(TOP, '..', path);
  if (existsSync(place)) return place;
  const sentence = `${environment[variable] ?? `../${path}`} is not at hand: put it there, or let ${variable} name its place`;
  if (environment.CI === 'true') throw new Error(`CI=true skips nothing, but ${sentence}.`);
  return context.skip(sentence);
}
