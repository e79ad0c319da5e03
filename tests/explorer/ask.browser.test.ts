// The question builder in a real browser: what it asks, refuses, draws and hands over.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsingInFile, settled } from './browsing.ts';
import { groupsBy } from './groups-by.ts';

const browsing = browsingInFile();

describe('the question builder', () => {
  it('narrows to an organisation, counts by year, and hands over the rows', async () => {
    const { page, faults } = await browsing.visit('/ask?concept=concept%3Atransformer&by=ORGANISATION');
    await page.getByRole('combobox', { name: 'published by: Organisation' }).fill('facebook');
    await page
      .getByRole('option', { name: /Facebook AI Research/u })
      .first()
      .click();
    await page.getByLabel('Count them by').selectOption('YEAR');
    await settled(page);
    const address = new URL(page.url());
    expect(address.searchParams.get('organisation')).toBe('organisation:facebook-ai-research');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const stream = await (await download).createReadStream();
    let text = '';
    for await (const chunk of stream) text += chunk;
    expect(text.split('\r\n').slice(0, 2)).toEqual(['\ufeffyear,id,Papers', expect.stringMatching(/^2020,2020,\d+$/u)]);
    expect(faults).toEqual([]);
  });

  it('says beside the field what is no year, and narrows nothing by it', async () => {
    const { page, faults } = await browsing.visit('/ask?by=YEAR&from=2020');
    const field = page.getByRole('textbox', { name: 'from year' });
    const error = page.locator('.field-error').first();
    const told = async () => [await error.textContent(), await field.getAttribute('aria-invalid')];
    const from = () => new URL(page.url()).searchParams.get('from');
    await field.fill('99999');
    expect([...(await told()), from()]).toEqual(['', 'false', '2020']);
    await field.blur();
    const sentence = '“99999” is no year and is left out. A year has four digits, such as 2020.';
    expect([...(await told()), from()]).toEqual([sentence, 'true', null]);
    await field.fill('201');
    expect(await told()).toEqual(['', 'false']);
    await field.blur();
    expect(await error.textContent()).toContain('“201” is no year');
    await field.fill('2019');
    expect([...(await told()), from()]).toEqual(['', 'false', '2019']);
    expect(faults).toEqual([]);
  });

  it('asks for a year when it is whole or gone, not at each key on the way', async () => {
    const { page } = await browsing.visit('/ask?by=YEAR&from=2020');
    const asked: unknown[] = [];
    page.on('request', (request) => {
      const { operationName, variables } = (request.postDataJSON() ?? {}) as {
        operationName?: string;
        variables?: { where?: unknown };
      };
      if (operationName === 'Groups') asked.push(variables?.where);
    });
    const field = page.getByRole('textbox', { name: 'from year' });
    await field.press('End');
    await field.press('Backspace');
    await settled(page);
    expect([asked, new URL(page.url()).searchParams.get('from')]).toEqual([[], '2020']);
    await field.press('1');
    await settled(page);
    expect(asked).toEqual([{ year: { gte: 2021 } }]);
    await field.fill('');
    await settled(page);
    expect(asked).toEqual([{ year: { gte: 2021 } }, null]);
  });

  it('draws organisations by years as a map whose fields open their papers', async () => {
    const { page, faults } = await browsing.visit('/ask?by=ORGANISATION&and=YEAR&view=heat');
    await page.getByRole('button', { name: 'Facebook AI Research, 2020: 3 papers' }).click();
    await settled(page);
    const papers = page.getByRole('region', { name: 'Facebook AI Research, 2020: 3 papers' });
    expect(await papers.locator('.joint-list > li').count()).toBe(3);
    expect(await papers.locator('mark').first().textContent()).toMatch(/^Facebook AI/u);
    await papers.getByRole('link', { name: 'Ask about these alone' }).click();
    await settled(page);
    expect(await page.locator('#result .count').textContent()).toContain('3 papers');
    expect(faults).toEqual([]);
  });

  it('begins on a phone with a year in which the first row has papers, and breaks no word', async () => {
    const { page } = await browsing.visit('/ask?by=ORGANISATION&and=YEAR&view=heat', {
      viewport: { width: 360, height: 740 },
      locale: 'ru-RU',
    });
    const frame = await page.locator('.heat-frame').boundingBox();
    const first = await page.locator('.heat tbody tr').first().locator('button').first().boundingBox();
    const head = await page.locator('.heat tbody th').first().boundingBox();
    const [left, right] = [(head?.x ?? 0) + (head?.width ?? 0), (frame?.x ?? 0) + (frame?.width ?? 0)];
    expect(first?.x).toBeGreaterThanOrEqual(left - 1);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual(right);
    const broken = await page.locator('.heat :is(th, th bdi)').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const range = new Range();
        const node = [...text.childNodes].find(({ nodeType }) => nodeType === 3);
        return [...(node?.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
          range.setStart(node as ChildNode, index);
          range.setEnd(node as ChildNode, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
    expect(broken).toEqual([]);
  });

  it('opens also what is not known, for which there is no condition to ask with', async () => {
    const { page, faults } = await browsing.visit('/ask?by=COUNTRY&and=CONCEPT&view=heat');
    const unknown = page.getByRole('button', { name: /^not known, Transformer: \d+ papers?$/u });
    const count = Number(/(\d+) papers?$/u.exec((await unknown.getAttribute('aria-label')) ?? '')?.[1]);
    await unknown.click();
    await settled(page);
    const papers = page.getByRole('region', { name: /^not known, Transformer/u });
    expect(await papers.locator('.joint-list > li').count()).toBe(Math.min(count, 5));
    expect(await papers.getByRole('link', { name: 'Ask about these alone' }).count()).toBe(0);
    await papers.getByRole('button', { name: 'Close' }).click();
    expect(await papers.count()).toBe(0);
    expect(await unknown.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('draws every group of a map that the API gives in several pages', async () => {
    const { page, faults } = await browsing.visit('/ask?by=CONCEPT&and=ORGANISATION&view=heat');
    const drawn = await page
      .locator('.heat td button')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    const rows = await page.locator('.heat tbody th').allTextContents();
    const columns = await page.locator('.heat thead th').allTextContents();
    const stated = (await groupsBy(page.url(), ['CONCEPT', 'ORGANISATION'])).filter(
      ({ names: [row = '', column = ''] }) => rows.includes(row) && columns.includes(column),
    );
    expect(stated.length).toBeGreaterThan(0);
    const expected = stated.map(
      ({ names, papers }) => `${names.join(', ')}: ${papers} ${papers === 1 ? 'paper' : 'papers'}`,
    );
    expect([...drawn].sort()).toEqual(expected.sort());
    expect(faults).toEqual([]);
  });

  it('draws the same map where it is chosen as where it is opened, from the same pages', async () => {
    const question = '/ask?by=ORGANISATION&and=YEAR';
    const map = async (path: string, choose: (page: Page) => Promise<void>) => {
      const { page } = await browsing.visit('/');
      const asked: unknown[] = [];
      page.on('request', (request) => {
        const { operationName, variables } = request.method() === 'POST' ? request.postDataJSON() : {};
        if (operationName === 'Groups' && variables.first === 100) asked.push(variables.after);
      });
      await page.goto(new URL(path, page.url()).href);
      await settled(page);
      await choose(page);
      await page.locator('.heat').waitFor();
      await settled(page);
      return { asked, text: await page.locator('#result table').textContent() };
    };
    const opened = await map(`${question}&view=heat`, async () => {});
    const chosen = await map(question, (page) => page.getByRole('radio', { name: 'Heat map' }).click());
    expect(chosen).toEqual(opened);
    expect(opened.asked[0]).toBe(null);
  });

  it('says what in its address it does not understand, and answers nothing else instead', async () => {
    const { page, faults } = await browsing.visit('/ask?concept=transformer&by=FOO');
    expect(await page.locator('main .empty').textContent()).toBe(
      'The address has what is not understood: “concept=transformer”, “by=FOO”. Choose above what is meant; a concept goes by its id there, such as concept:transformer.',
    );
    expect(await page.locator('#result').count()).toBe(0);
    await page.getByLabel('Count them by').selectOption('YEAR');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?by=YEAR');
    expect(await page.locator('#result tbody tr').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
