// How long a page takes from nothing: for somebody who comes for the first time, so that nothing is kept by the browser.

import type { Browser, Page } from 'playwright-core';
import { PROBE } from './probe.ts';

/** Milliseconds from the beginning of the way to the page. */
export interface Opening {
  /** Until the first words are drawn. */
  readonly first: number;
  /** Until all answers are shown and no long task is left. */
  readonly usable: number;
}

const ROUNDS = 11;

/** A window of its own, without anything kept; it is closed with its context. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  await context.addInitScript(PROBE);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

/** Goes to an address and waits until all is there; at how many milliseconds that was. */
export async function open(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate<number>('probe.ready()');
}

/** Opens an address again and again, each time for somebody new; the first time is also the server's first. */
export async function openings(browser: Browser, url: string): Promise<Opening[]> {
  const taken: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await newPage(browser);
    const ready = await open(page, url);
    await page.waitForLoadState('networkidle');
    taken.push(await page.evaluate<Opening>(`probe.opened(${ready})`));
    await page.context().close();
  }
  return taken;
}
