// Names that are markup, turn the direction of writing around or never end are shown as what they are: text.

import { describe, expect, it } from 'vitest';
import { browsingInFile, settled } from './browsing.ts';
import { HOSTILE_TITLES, LONG_NAME } from './hostile-issue.ts';

const DIGEST = '/digest/read-for-you-2020-07-1';

const browsing = browsingInFile();

describe('hostile names', () => {
  it('stand in lists as text, and run nothing', async () => {
    const { page, faults } = await browsing.visit(DIGEST);
    const papers = await page.locator('#reviews td:nth-child(2)').allTextContents();
    expect(papers).toEqual(Object.values(HOSTILE_TITLES));
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it('stand in headings and titles as text, with the direction kept inside', async () => {
    for (const title of Object.values(HOSTILE_TITLES)) {
      const { page, faults } = await browsing.visit(DIGEST);
      await page.locator('#reviews').getByRole('link', { name: title, exact: true }).last().click();
      await settled(page);
      expect(await page.locator('h1 bdi').textContent()).toBe(title);
      expect(await page.evaluate('window.harmed')).toBeUndefined();
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('of ten thousand letters break no page', async () => {
    const { page, faults } = await browsing.visit('/author/nicolas-carion', { viewport: { width: 360, height: 740 } });
    expect(await page.locator('h1').textContent()).toBe(LONG_NAME);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(faults).toEqual([]);
  });

  it('are suggested as text', async () => {
    const { page, faults } = await browsing.visit('/');
    await page.getByRole('combobox').fill('<img src=x');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().textContent()).toContain(HOSTILE_TITLES.image);
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it('in the address find nothing, harmlessly', async () => {
    for (const path of [
      '/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      '/paper/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      '/ask?concept=concept%3A%3Cb%3E&from=1e9',
      '/paths?from=x&to=%F0%9F%A6%94',
    ]) {
      const { page, faults } = await browsing.visit(path);
      expect(await page.locator('main').textContent(), path).not.toBe('');
      expect(faults, path).toEqual([]);
      await page.context().close();
    }
  });
});
