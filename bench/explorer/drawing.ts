// How the drawing of the graph fares: opened node by node until it is full, then moved about.

import type { CDPSession, Page } from 'playwright-core';
import { memoryOf } from './memory.ts';
import type { Taken } from './probe.ts';

/** What was seen of a drawing. */
export interface Drawn {
  /** From the press of its button to the first picture. */
  readonly first: Taken;
  /** Each expansion, from the click to the frame that shows the neighbours, and how many nodes were drawn then. */
  readonly expansions: readonly (Taken & { readonly nodes: number })[];
  /** `last` is after a hundred expansions. */
  readonly memory: Readonly<Record<'before' | 'first' | 'last', string>>;
  /** Milliseconds from each frame to the next while the picture is dragged about, when it is at its largest. */
  readonly frames: readonly number[];
}

const EXPANSIONS = 100;
/** Nodes that a picture holds at most: expansions go on until it is full. */
const MOST = 5_000;
/** Steps of the mouse while the picture is dragged. */
const STEPS = 150;
const IS_IDLE = `() => document.querySelector('.graph-frame').getAttribute('aria-busy') === 'false'`;
const IS_DRAWN = `() => document.querySelector('.graph-notice-start') !== null`;

/** Draws what lies around the node whose page is shown, and expands nodes of the first picture: a hundred, or more to fill it. */
export async function drawn(page: Page, session: CDPSession): Promise<Drawn> {
  const before = await memoryOf(session);
  await page.evaluate(`probe.expect('click', ${IS_DRAWN})`);
  await page.locator('button.primary[aria-expanded]').click();
  const first = await page.evaluate<Taken>('probe.taken()');
  const memory = { before, first: await memoryOf(session) };
  const expansions: (Taken & { nodes: number })[] = [];
  let last = '';
  for (const name of await namesInTable(page)) {
    if (expansions.length >= EXPANSIONS && (expansions.at(-1)?.nodes ?? 0) >= MOST) break;
    const taken = await expand(page, name);
    if (taken === undefined) continue;
    expansions.push({ ...taken, nodes: await nodesDrawn(page) });
    if (expansions.length === EXPANSIONS) last = await memoryOf(session);
  }
  return { first, expansions, memory: { ...memory, last }, frames: await drag(page) };
}

/** All names of the first picture's table, each once. */
async function namesInTable(page: Page): Promise<Set<string>> {
  const names = new Set<string>();
  const next = page.getByRole('button', { name: 'Next rows' });
  for (;;) {
    for (const name of await page.locator('.graph-tables tbody th').allTextContents()) names.add(name);
    if ((await next.count()) === 0 || (await next.isDisabled())) return names;
    await next.click();
  }
}

/** Finds a node in the table and shows its neighbours; undefined where they are shown already. */
async function expand(page: Page, name: string): Promise<Taken | undefined> {
  const tables = page.locator('.graph-tables');
  await tables.getByRole('searchbox').fill(name);
  // Events, not moves of a mouse, which would wait for two frames each.
  await tables.getByRole('button', { name, exact: true }).first().dispatchEvent('click');
  const button = tables.locator('.graph-actions button').first();
  if (await button.isDisabled()) {
    await page.evaluate('document.querySelector(".graph-tables .graph-selected button").click()');
    return undefined;
  }
  await page.evaluate(`probe.expect('click', ${IS_IDLE})`);
  await button.dispatchEvent('click');
  return page.evaluate<Taken>('probe.taken()');
}

async function nodesDrawn(page: Page): Promise<number> {
  const summary = (await page.locator('.graph-stage').getAttribute('aria-label')) ?? '';
  return Number(/[\d,]+/u.exec(summary)?.[0].replaceAll(',', ''));
}

async function drag(page: Page): Promise<number[]> {
  const stage = page.locator('.graph-stage');
  await page.getByRole('button', { name: 'Show all' }).click();
  await stage.scrollIntoViewIfNeeded();
  const box = await stage.boundingBox();
  if (box === null) throw new Error('Expected the picture on the page; found none.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate('probe.countFrames()');
  for (let step = 1; step <= STEPS; step += 1) {
    const angle = (step / STEPS) * 4 * Math.PI;
    await page.mouse.move(x + 100 * Math.sin(angle), y + 60 * Math.sin(angle / 2));
  }
  const frames = await page.evaluate<number[]>('probe.frames()');
  await page.mouse.up();
  return frames;
}
