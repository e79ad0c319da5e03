// How the explorer is built out of explorer/ into dist/explorer, which the server serves.

import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import * as operations from './explorer/api/operations.ts';

/** Lays beside the page what it may ask, by SHA-256, for servers that answer stored documents alone. */
const documents: Plugin = {
  name: 'documents',
  generateBundle() {
    const texts = Object.values(operations).map(({ text }) => text);
    const byHash = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
    this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(Object.fromEntries(byHash)) });
  },
};

export default defineConfig({
  root: 'explorer',
  publicDir: false,
  plugins: [documents],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows files of this server alone: nothing stands in the text as a data address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The page holds packages whose licences want their text kept beside it.
    license: { fileName: 'licences.md' },
  },
  // For work on the page: beside `npm start`, `npx vite` serves it anew with each change.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
