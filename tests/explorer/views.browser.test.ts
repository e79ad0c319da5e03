// Every view in both colour schemes and both languages: nothing for axe to find, nothing asked of anyone else, no errors.

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsingInFile, settled } from './browsing.ts';

const VIEWS: ReadonlyMap<string, string> = new Map([
  ['the start page', '/'],
  ['a concept', '/concept/transformer'],
  ['a paper', '/paper/end-to-end-object-detection-with-transformers'],
  ['an author', '/author/nicolas-carion'],
  ['an organisation', '/organisation/facebook-ai-research'],
  ['a reviewer', '/reviewer/artgor'],
  ['a review', '/review/read-for-you-2020-04-2-3'],
  ['a digest', '/digest/read-for-you-2020-05-2'],
  ['search', '/search?q=transformer'],
  ['a whole question', '/search?q=which+organisations+published+transformer+papers'],
  ['all papers', '/browse?kind=paper'],
  ['all concepts', '/browse?kind=concept'],
  ['a table of groups', '/ask?concept=concept%3Atransformer&by=ORGANISATION&and=YEAR'],
  ['a heat map', '/ask?by=ORGANISATION&and=YEAR&view=heat'],
  ['a comparison', '/compare?left=organisation%3Agoogle&right=organisation%3Amicrosoft'],
  ['chains of facts', '/paths?from=organisation%3Agoogle&to=organisation%3Amicrosoft'],
  ['nothing', '/paper/never-written'],
]);

const browsing = browsingInFile();

/** What axe finds on the page, one sentence each. The page's policy lets no script in but its own, so axe comes beside it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`);
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each([...VIEWS])('%s is for everyone', async (_, path) => {
    const { page, faults } = await browsing.visit(path, { colorScheme });
    for (const opener of await page
      .locator('td.opener button, .step button, .heat td button')
      .all()
      .then((all) => all.slice(0, 3))) {
      await opener.click();
    }
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('in Russian', () => {
  it.each([...VIEWS])('%s says nothing in English', async (_, path) => {
    const { page, faults } = await browsing.visit(path, { locale: 'ru-RU' });
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    const texts = await page.locator('h2, th, button, dt, .note, label').allTextContents();
    const words = texts.join(' ').replace(/English|GraphQL|CSV|API|Papergraph|arXiv/gu, '');
    expect(words).not.toMatch(/\b(?:Papers|Query|Evidence|Organisations|Authors|Year|Title|Name|Graph|Facts|Kind)\b/u);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('on a phone', () => {
  it.each([...VIEWS])('%s needs no scrolling sideways', async (_, path) => {
    const { page } = await browsing.visit(path, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.context().close();
  });
});

describe('the first view', () => {
  it.each(['/', '/concept/transformer'])('of %s fetches less than 100 KB of script', async (path) => {
    const sizes: Promise<number>[] = [];
    const { page } = await browsing.visit('/livez');
    page.on('response', (response) => {
      const size = async () => (await response.request().sizes()).responseBodySize;
      if (response.request().resourceType() === 'script') sizes.push(size());
    });
    await page.goto(new URL(path, page.url()).href);
    await settled(page);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(100_000);
    await page.context().close();
  });
});
