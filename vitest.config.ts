// How the tests run: those that need a graph engine or a browser one file after the other, for they share it; all others side by side.
import { defineConfig } from 'vitest/config';

/** Vite would load another copy of graphql than Node does, and schemas of one are strangers to the other. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const ENGINE_TESTS = 'tests/**/*.engines.test.ts';
const BROWSER_TESTS = 'tests/**/*.browser.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          exclude: [ENGINE_TESTS, BROWSER_TESTS],
          globalSetup: ['tests/cli/setup.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'engines',
          include: [ENGINE_TESTS],
          globalSetup: ['tests/cli/setup.ts', 'tests/engines/setup.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          globalSetup: ['tests/explorer/setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
