// A browser for a test file: pages that keep a list of whatever no page may do.

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { UNCAGED } from './chromium.ts';

/** A page, and what went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, errors nobody caught, and requests to anything but the server, one sentence each. */
  readonly faults: readonly string[];
}

/** Windows on the explorer. */
export interface Browsing {
  /** Opens a path in a window of its own and waits until nothing is loading. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** A browser that is open. */
interface Opened extends Browsing {
  close(): Promise<void>;
}

/** Why nothing can be visited; undefined where all is there. */
function whyNoBrowser(): string | undefined {
  return inject('chromium') === '' ? 'there is no Chromium: apt-get install chromium, as .ci/run does' : undefined;
}

/** Starts the browser, without rights to anything but the page; it draws no WebGL unless `drawing` says so. */
async function openBrowser(drawing: readonly string[] = ['--disable-gpu']): Promise<Opened> {
  const browser: Browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [UNCAGED, ...drawing],
  });
  const origin = inject('explorerUrl');
  return {
    async visit(path, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const faults = watch(page, origin);
      await page.goto(origin + path);
      await settled(page);
      return { page, faults };
    },
    close: () => browser.close(),
  };
}

/** A browser for all tests of a file, which are skipped where there is none. */
export function browsingInFile(drawing?: readonly string[]): Browsing {
  let browsing: Opened | undefined;
  const reason = whyNoBrowser();
  beforeAll(async () => {
    if (reason === undefined) browsing = await openBrowser(drawing);
  });
  afterAll(() => browsing?.close());
  beforeEach(({ skip }) => {
    if (reason !== undefined) skip(reason);
  });
  return {
    visit(path, options) {
      if (browsing === undefined) throw new Error('The browser opens before the first test, and no page without one.');
      return browsing.visit(path, options);
    },
  };
}

/** Waits until the page asks nothing and nothing stands in the place of an answer. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.loading, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // Without a graphics card the driver of the browser remarks on its own slowness.
    const isOwn = !message.text().includes('GL Driver Message');
    if (isOwn && (message.type() === 'error' || message.type() === 'warning')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:blob|data):/u.test(url)) {
      faults.push(`request to ${url}`);
    }
  });
  return faults;
}
