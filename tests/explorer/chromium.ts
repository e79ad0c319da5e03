// Where Chromium is, and how it is started to draw and to run in a container.

import { existsSync } from 'node:fs';

/** Where it is looked for. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/** The program: the one that `PAPERGRAPH_TEST_CHROMIUM` names, else the first that is there; undefined where none is. */
export function findChromium(): string | undefined {
  return process.env.PAPERGRAPH_TEST_CHROMIUM ?? CHROMIUM.find(existsSync);
}

/** What makes it draw WebGL without a graphics card. */
export const WEBGL: readonly string[] = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Its sandbox needs rights that containers seldom give, and the pages visited are our own. */
export const UNCAGED = '--no-sandbox';
