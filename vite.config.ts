// How the explorer is built out of explorer/ into dist/explorer, which the server serves.

import { defineConfig } from 'vite';

export default defineConfig({
  root: 'explorer',
  publicDir: false,
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
