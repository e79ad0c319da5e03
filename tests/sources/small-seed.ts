// A seed of a few records in a folder of its own, for tests that change it and read it.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files of a small seed that is as it should be: path in the seed's folder, and YAML. */
export const SMALL_SEED: Readonly<Record<string, string>> = {
  'digests/one.yaml': `
digest: { id: 'digest:one', document: one.txt, title: Digest One, at: [0, 10], year: 2020 }
reviews:
  - position: 1
    at: [0, 100]
    reviewer: { id: 'reviewer:ann', writtenAs: Анна, at: [1, 5], handles: [{ service: slack, name: Ann-K }] }
    paper:
      id: paper:first
      title: { writtenAs: First Paper, at: [10, 21] }
      year: { value: 2020, at: [22, 26] }
      authors: [{ id: 'author:anna-k', writtenAs: Anna K, at: [30, 36] }]
      organisations: [{ id: 'organisation:lab', writtenAs: Lab, at: [40, 43] }]
      authorsAt: organisation:lab
      about: [{ id: 'concept:narrow', writtenAs: narrow, at: [50, 56], score: 0.5 }]
`,
  'vocabulary/fields.yaml': `
- { id: 'concept:broad', kind: FIELD, en: Broad, ru: Широкое }
- { id: 'concept:narrow', kind: METHOD, en: Narrow, aliases: [Slim], broader: ['concept:broad'] }
`,
  'identities/organisations.yaml': `
- { id: 'organisation:firm', name: Firm, kind: COMPANY }
- { id: 'organisation:lab', name: Lab, kind: INSTITUTE, parent: 'organisation:firm' }
`,
  'identities/reviewers.yaml': `
- { reviewer: 'reviewer:ann', author: 'author:anna-k', paper: 'paper:first', decided: 2026-01-02, reason: Said so. }
`,
};

/** Runs with the folder of a small seed in which these files are other ones, and removes it. */
export async function withSeed<Result>(
  files: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-seed-'));
  try {
    for (const [path, text] of Object.entries({ ...SMALL_SEED, ...files })) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The small seed's file of that path with `from`, which must stand in it, replaced. */
export function changed(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = SMALL_SEED[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [path]: text.replace(from, to) };
}
