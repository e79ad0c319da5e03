// Reads one file of the seed, or says in sentences what is wrong with it.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';

/** A file of the seed that is not what it should be; the message says where, what was expected and what came. */
export class SeedError extends Error {
  readonly code = 'BAD_SEED';
}

/** How much of what came is shown. */
const SHOWN = 100;

/**
 * Reads the file `file` of the seed in `folder`.
 * @throws SeedError where it is not YAML or holds something else than the schema says.
 */
export async function readSeedFile<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const document = parseDocument(await readFile(join(folder, file), 'utf8'));
  const [fault] = document.errors;
  if (fault) throw new SeedError(`${file}: ${fault.message}`);
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message, input }) => {
    const came = JSON.stringify(input) ?? 'nothing';
    return `${file}: ${path.join('.') || 'the file'}: ${message}; got ${came.slice(0, SHOWN)}`;
  });
  throw new SeedError(faults.join('\n'));
}
