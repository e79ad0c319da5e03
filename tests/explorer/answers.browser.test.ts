// What pages answer, in a real browser: addresses, queries, lists, and a server that is silent.

import { describe, expect, it } from 'vitest';
import { browsingInFile, settled } from './browsing.ts';

const browsing = browsingInFile();

describe('addresses', () => {
  it('lead straight to a page, back and forward, each with its title', async () => {
    const { page, faults } = await browsing.visit('/organisation/facebook-ai-research');
    expect(await page.title()).toBe('Facebook AI Research · Papergraph');
    await page.locator('#concepts').getByRole('link', { name: 'Transformer', exact: true }).click();
    await page.waitForURL('**/concept/transformer');
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Transformer');
    await page.goBack();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Facebook AI Research');
    expect(await page.title()).toBe('Facebook AI Research · Papergraph');
    await page.goForward();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Transformer');
    expect(faults).toEqual([]);
  });

  it('take a name in either language to its node, and say where nothing is named so', async () => {
    const { page } = await browsing.visit(`/concept/${encodeURIComponent('трансформер')}`);
    await page.waitForURL('**/concept/transformer');
    await page.goto(new URL('/paper/never-written', page.url()).href);
    await settled(page);
    expect(await page.locator('main').textContent()).toContain('Nothing is known as “never-written”.');
  });
});

describe('addresses of the server', () => {
  it('at which nothing stands say so, and offer a search for their words', async () => {
    const { page } = await browsing.visit('/livez');
    const response = await page.goto(new URL('/papers/vision-transformer', page.url()).href);
    await settled(page);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nothing stands here');
    await page.getByRole('link', { name: 'Search for “papers vision transformer”' }).click();
    await page.waitForURL('**/search?q=papers%20vision%20transformer');
  });

  it('lead to the editor where there is one, and say how to ask where there is none', async () => {
    const { page, faults } = await browsing.visit('/ask');
    await page.evaluate("history.pushState(null, '', '/graphql'); dispatchEvent(new Event('papergraph:place'))");
    await page.getByRole('heading', { level: 1, name: 'The API' }).waitFor();
    expect(await page.locator('pre').textContent()).toContain(
      "/graphql -H 'content-type: application/json' -d '{\"query\":",
    );
    expect(faults).toEqual([]);
    await page.goto(new URL('/ask', page.url()).href);
    await page.getByRole('link', { name: 'API', exact: true }).click();
    await page.locator('.graphiql-container').first().waitFor();
  });
});

describe('what a view asked', () => {
  it('is shown exactly as it was sent', async () => {
    const { page } = await browsing.visit('/');
    const sent: { query: string; operationName: string; variables: unknown }[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.postDataJSON());
    });
    await page.goto(new URL('/concept/transformer', page.url()).href);
    await settled(page);
    await page.locator('#organisations').getByRole('button', { name: 'Query: Organisations' }).click();
    const [query, variables] = await page.locator('dialog[open] pre').allTextContents();
    const asked = sent.find(({ operationName }) => operationName === 'ConceptOrganisations');
    expect(query).toBe(asked?.query);
    expect(JSON.parse(variables ?? '')).toEqual(asked?.variables);
  });
});

describe('two at once', () => {
  it('are connected by chains of facts, each with its words', async () => {
    const { page, faults } = await browsing.visit('/paths?from=organisation%3Agoogle&to=organisation%3Amicrosoft');
    const first = page.locator('.chains > li').first();
    expect(await first.getByRole('heading').textContent()).toBe('1. 4 steps');
    await first.getByRole('button', { name: /^Evidence: Google published/u }).click();
    expect(await first.locator('mark').first().textContent()).toBe('Google');
    expect(faults).toEqual([]);
  });

  it('are compared, with what both have before what only one does', async () => {
    const { page, faults } = await browsing.visit('/compare?left=concept%3Atransformer');
    await page.getByRole('combobox', { name: 'Second' }).fill('convolutional neural');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.title()).toBe('Transformer and Convolutional neural network · Papergraph');
    const first = page.locator('#overlap tbody tr').first();
    expect(await first.locator('th').textContent()).toBe('Facebook AI Research');
    expect(await first.locator('.bar-number').allTextContents()).toEqual(['3', '2']);
    expect(faults).toEqual([]);
  });
});

describe('a list', () => {
  it('is sorted, filtered and paged by the server', async () => {
    const { page, faults } = await browsing.visit('/browse?kind=organisation');
    const names = () => page.locator('#all tbody td:first-child').allTextContents();
    const whole = await names();
    expect(whole).toHaveLength(25);
    expect(await page.locator('#all th').nth(1).getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('button', { name: 'Name' }).click();
    await settled(page);
    expect(await page.locator('#all th').first().getAttribute('aria-sort')).toBe('ascending');
    expect(await names()).not.toEqual(whole);
    expect((await names()).slice(-1)[0]?.localeCompare('Adobe')).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Next' }).click();
    await settled(page);
    expect(await page.locator('#all .pager span').textContent()).toMatch(/^26 to \d+ of \d+$/u);
    await page.getByRole('searchbox').fill('facebook ai');
    await page.locator('#all tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await names()).toEqual(['Facebook AI Research']);
    expect(faults).toEqual([]);
  });

  it('that is here as a whole is sorted by what the server does not sort by', async () => {
    const { page, faults } = await browsing.visit('/organisation/facebook-ai-research');
    const list = page.locator('#concepts');
    const names = () => list.locator('tbody td:first-child').allTextContents();
    expect((await names())[0]).toBe('Transformer');
    await list.getByRole('button', { name: 'Name' }).click();
    const first = await names();
    await list.getByRole('button', { name: 'Next' }).click();
    await list.getByRole('button', { name: 'Next' }).click();
    const last = await names();
    expect(await list.locator('.pager span').textContent()).toBe('21 to 24 of 24');
    expect([first[0], last.at(-1)]).toEqual(['3D convolution', 'Video understanding']);
    await list.getByRole('button', { name: 'Previous' }).click();
    expect(await list.locator('.pager span').textContent()).toBe('11 to 20 of 24');
    expect(faults).toEqual([]);
  });

  it('of everything with a word is found from the start page, in either language', async () => {
    const { page, faults } = await browsing.visit('/');
    await page.getByRole('combobox').fill('детекция');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=*');
    await settled(page);
    expect(await page.locator('.results').textContent()).toContain('Object detection');
    await page.getByRole('button', { name: 'Русский' }).click();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Поиск');
    expect(await page.locator('.results').textContent()).toContain('Обнаружение объектов');
    expect(faults).toEqual([]);
  });
});

describe('a search', () => {
  it('keeps its words in the field, and tells namesakes apart', async () => {
    const { page, faults } = await browsing.visit('/');
    await page.getByRole('combobox').fill('transformer');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=*');
    await settled(page);
    expect(await page.getByRole('combobox').first().inputValue()).toBe('transformer');
    const [first, other] = await page.locator('.results > li').allInnerTexts();
    expect(first?.replace(/\s+/gu, ' ')).toMatch(/^Transformer Concept ?(?:· )?Deep neural network · \d+ papers$/u);
    expect(other).not.toBe(first);
    expect(faults).toEqual([]);
  });

  it.each([
    {
      locale: 'en-GB',
      text: 'Which organisations published transformer papers?',
      asks: 'Who published on Transformer?',
      says: 'Left out, as nothing is named so: Which, organisations, published, papers.',
    },
    {
      locale: 'ru-RU',
      text: 'какие организации публиковали статьи о трансформерах',
      asks: 'Кто публиковался по теме «Трансформер»?',
      says: 'Не учтено, так ничего не называется: какие, организации, публиковали, статьи, о.',
    },
  ])('with a whole question finds the names in it, and says what it left out: $locale', async (question) => {
    const address = `/search?q=${encodeURIComponent(question.text)}`;
    const { page, faults } = await browsing.visit(address, { locale: question.locale });
    const names = page.locator('.names-found');
    expect(await names.locator(':scope > .note').textContent()).toBe(question.says);
    expect(await page.locator('.examples a').count()).toBe(3);
    await names.getByRole('link', { name: question.asks }).click();
    await settled(page);
    expect(await page.locator('#result tbody').textContent()).toContain('Facebook AI');
    expect(faults).toEqual([]);
  });
});

describe('a server that does not answer', () => {
  it('is said to be silent, and asked again on demand', async () => {
    const { page } = await browsing.visit('/ask');
    await page.context().route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Papergraph: start page' }).click();
    const alert = page.getByRole('alert').first();
    expect(await alert.textContent()).toContain('The server does not answer.');
    await page.context().unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#leaders .card').first().waitFor();
    expect(await page.locator('#leaders').getByRole('alert').count()).toBe(0);
  });

  it('for a while says from when on it does', async () => {
    const { page } = await browsing.visit('/ask');
    const error = { message: 'Ask again in 90 s.', extensions: { code: 'RATE_LIMITED', retryAfter: 90 } };
    await page.context().route('**/graphql', (route) => route.fulfill({ status: 429, json: { errors: [error] } }));
    await page.clock.setFixedTime('2026-05-01T10:00:00');
    await page.getByRole('link', { name: 'Papergraph: start page' }).click();
    const alert = page.getByRole('alert').first();
    expect(await alert.locator('p').first().textContent()).toBe(
      'That was more than the server gives one visitor in a short time. Next try from 10:01:30 on.',
    );
  });

  it('is said to be silent where a part of the page does not come', async () => {
    const { page } = await browsing.visit('/');
    await page.context().route('**/assets/ask-page-*', (route) => route.abort());
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toContain('The server does not answer.');
    await page.context().unroute('**/assets/ask-page-*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ask a question' }).waitFor();
  });
});
