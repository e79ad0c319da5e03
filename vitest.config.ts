// How the tests run: graphql resolved to the one file that Node itself loads, else two copies of it meet.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['tests/**/*.test.ts'] },
});
