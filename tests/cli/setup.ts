// Gives the tests of a run one folder for the built program, and takes it away in the end.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that is there while the tests run: whoever needs the program first builds it there. */
    buildFolder: string;
  }
}

/** Vitest calls this before the first test, and what it returns after the last one. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-build-'));
  project.provide('buildFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
