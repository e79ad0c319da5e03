// What a test measured on its way, for the table that `npm run trust` prints.

import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What was measured, in words and numbers. */
    figure?: string;
  }
}

/** Keeps what a test measured: reporters give it as the test's meta. */
export function figure({ task }: TestContext, text: string): void {
  task.meta.figure = text;
}
