// The drawing of the graph in a real browser, under the server's policy: with WebGL and without, by mouse and by keyboard alone.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Browsing, browsingInFile, settled, type Visit } from './browsing.ts';
import { WEBGL } from './chromium.ts';
import { HOSTILE_TITLES, LONG_NAME } from './hostile-issue.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const drawing = browsingInFile(WEBGL);
const bare = browsingInFile(['--disable-3d-apis']);

async function drawn(browsing: Browsing, path: string, options = {}): Promise<Visit> {
  const visit = await browsing.visit(path, options);
  await visit.page.locator('button.primary[aria-expanded]').click();
  await visit.page.locator('.graph-notice').first().waitFor();
  await settled(visit.page);
  return visit;
}

/** The nodes and facts that the picture says it has. */
async function size(page: Page): Promise<[nodes: number, facts: number]> {
  const summary = (await page.locator('.graph-stage').getAttribute('aria-label')) ?? '';
  const [nodes, facts] = [...summary.matchAll(/\d+/gu)].map(Number);
  return [nodes ?? 0, facts ?? 0];
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent')) === name)
      return;
  }
  expect(name).toBe('reached with the Tab key');
}

async function axe(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run('.graph').then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))`,
  );
}

describe('the drawing', () => {
  it('is drawn with WebGL and laid out in a worker of this server', async () => {
    const { page, faults } = await drawn(drawing, '/concept/transformer');
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/assets\/layout-worker-.*\.js$/u),
    ]);
    expect(await page.locator('.graph-notice').first().textContent()).toMatch(/^Around Transformer: \d+ nodes, /u);
    expect(await page.locator('.graph-stage canvas').count()).toBeGreaterThan(3);
    const isPainted = `(() => {
      const { width, height } = document.querySelector('.graph-stage canvas.sigma-labels');
      const pixels = document.querySelector('.graph-stage canvas.sigma-labels').getContext('2d').getImageData(0, 0, width, height);
      return pixels.data.some((value) => value > 0);
    })()`;
    expect(await page.evaluate(isPainted)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('is for everyone, in both colour schemes, with a node selected and paths shown', async () => {
    for (const colorScheme of ['light', 'dark']) {
      const { page, faults } = await drawn(drawing, '/organisation/google', { colorScheme });
      const table = page.locator('.graph-tables');
      for (const [name, action] of [
        ['Google', 'Paths from here: Google'],
        ['BERT', 'Paths to here: BERT'],
      ] as const) {
        await page.getByLabel('Find in the tables').fill(name);
        await table.getByRole('button', { name, exact: true }).click();
        await table.getByRole('button', { name: action }).click();
      }
      await page.locator('.graph-paths li').first().waitFor();
      expect(await axe(page)).toEqual([]);
      expect(faults).toEqual([]);
    }
  });

  it('can be used with the keyboard alone, and tells what happened', async () => {
    const { page } = await drawn(drawing, '/concept/transformer');
    const [before] = await size(page);
    await tabTo(page, 'Find in the tables');
    await page.keyboard.type('vision transformer');
    await tabTo(page, 'Vision transformer');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Paths from here: Vision transformer');
    await page.keyboard.press('Enter');
    const from = page.getByRole('combobox', { name: 'From' });
    await expect.poll(() => from.inputValue()).toBe('Vision transformer');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/concept/vision-transformer');
    expect(before).toBeGreaterThan(100);
  });

  it('hides a kind in picture and table alike', async () => {
    const { page } = await drawn(drawing, '/concept/transformer');
    const kinds = page.locator('.graph-tables td.graph-kind');
    expect(await kinds.allTextContents()).toContain('Concept');
    await page.locator('.graph-legend').getByLabel('Concepts').uncheck();
    expect(await kinds.allTextContents()).not.toContain('Concept');
    expect(await kinds.allTextContents()).toContain('Paper');
  });

  it('is saved as an SVG and as a PNG', async () => {
    const { page, faults } = await drawn(drawing, '/organisation/google');
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    };
    const svg = await saved('Save as SVG');
    expect(svg.name).toBe('organisation-google.svg');
    expect(svg.content.toString()).toMatch(/^<svg .*<title>Google<\/title>.*<\/svg>\n$/su);
    const png = await saved('Save as PNG');
    expect(png.name).toBe('organisation-google.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBe(3_200);
    expect(faults).toEqual([]);
  });

  it('that the server refuses says from when on it answers, and is asked for again on demand', async () => {
    const { page } = await drawing.visit('/concept/transformer');
    const error = { message: 'Ask again in 90 s.', extensions: { code: 'RATE_LIMITED', retryAfter: 90 } };
    await page.context().route('**/graphql', (route) => route.fulfill({ status: 429, json: { errors: [error] } }));
    await page.clock.setFixedTime('2026-05-01T10:00:00');
    await page.locator('button.primary[aria-expanded]').click();
    const alert = page.locator('.graph-place').getByRole('alert');
    expect(await alert.locator('p').textContent()).toBe(
      'That was more than the server gives one visitor in a short time. Next try from 10:01:30 on.',
    );
    expect(await page.locator('.graph-place').textContent()).not.toContain('Nothing here matches.');
    await page.context().unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.graph-tables tbody tr').first().waitFor();
    expect((await size(page))[0]).toBeGreaterThan(1);
    expect(await alert.count()).toBe(0);
  });

  it('speaks Russian', async () => {
    const { page } = await drawn(drawing, '/concept/transformer', { locale: 'ru-RU' });
    expect(await page.locator('.graph-notice').first().textContent()).toMatch(/^Вокруг «Трансформер»: \d+ узл/u);
  });

  it('shows hostile names as text, and none of ten thousand letters breaks a phone', async () => {
    const { page, faults } = await drawn(drawing, '/digest/read-for-you-2020-07-1');
    await page.getByLabel('Find in the tables').fill('Pebbles');
    const names = await page.locator('.graph-tables tbody th').allTextContents();
    expect(names).toContain(HOSTILE_TITLES.image);
    expect(names).toContain(HOSTILE_TITLES.direction);
    const phone = await drawn(drawing, '/author/nicolas-carion', { viewport: { width: 360, height: 740 } });
    await phone.page.getByLabel('Find in the tables').fill(LONG_NAME.slice(0, 12));
    await phone.page.locator('.graph-tables tbody').getByRole('button').first().click();
    expect(await phone.page.locator('.graph-details h3').textContent()).toBe(LONG_NAME);
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    for (const one of [page, phone.page]) expect(await one.evaluate('window.harmed')).toBeUndefined();
    expect([...faults, ...phone.faults]).toEqual([]);
  });
});

describe('a browser without WebGL', () => {
  it('says so, and has the tables and the image', async () => {
    const { page } = await drawn(bare, '/organisation/google');
    expect(await page.locator('.graph-frame').textContent()).toContain('no WebGL');
    expect(await page.locator('.graph-tables tbody tr').count()).toBe(20);
    const [nodes] = await size(page);
    await page.getByLabel('Find in the tables').fill('BERT');
    const table = page.locator('.graph-tables');
    await table.getByRole('button', { name: 'BERT', exact: true }).click();
    await table.getByRole('button', { name: 'Show neighbours: BERT' }).click();
    await page.getByText(/^Added \d+ neighbours of BERT\.$/u).waitFor();
    expect((await size(page))[0]).toBeGreaterThan(nodes);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('organisation-google.png');
  });
});
