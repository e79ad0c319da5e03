// Ten ways through the explorer, in a real browser, each by mouse and by keyboard alone: they end with what somebody wanted to know.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsingInFile, settled } from './browsing.ts';
import { HANDS, type Hand } from './hands.ts';

const browsing = browsingInFile();

type Journey = (page: Page, hand: Hand) => Promise<void>;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

const toOneSentence: Journey = async (page, hand) => {
  await hand.press(page.locator('#leaders').getByRole('link', { name: 'Transformer', exact: true }));
  await heading(page, 'Transformer');
  const organisations = page.locator('#organisations');
  await organisations.getByRole('link', { name: 'Facebook AI Research' }).waitFor();
  await hand.press(organisations.getByRole('button', { name: /^Evidence: .*Pebble/u }));
  const sentence = organisations.locator('.behind blockquote', { hasText: 'Авторы предложили' }).first();
  expect(await sentence.textContent()).toBe(
    '🦔 Авторы предложили трансформер, который решает задачу object detection.',
  );
  expect(await sentence.locator('mark').textContent()).toBe('трансформер');
  expect(hand.presses).toBeLessThanOrEqual(3);
};

const fromWordToBroaderConcept: Journey = async (page, hand) => {
  await hand.choose(page.getByRole('combobox').first(), 'трансф', /трансформер/u);
  await heading(page, 'Transformer');
  await hand.press(page.locator('#broader').getByRole('button', { name: 'Evidence: Deep neural network' }));
  expect(await page.locator('#broader .behind').textContent()).toContain('a person decided so curated');
  await hand.press(page.locator('#broader').getByRole('link', { name: 'Deep neural network' }));
  await heading(page, 'Deep neural network');
};

const fromOrganisationToCoauthor: Journey = async (page, hand) => {
  await hand.choose(page.getByRole('combobox').first(), 'facebook ai', /Facebook AI Research/u);
  await heading(page, 'Facebook AI Research');
  await hand.press(page.locator('#authors').getByRole('link', { name: 'Francisco Massa' }));
  await heading(page, 'Francisco Massa');
  await hand.press(page.locator('#coauthors').getByRole('button', { name: 'Evidence: Gabriel Synnaeve' }));
  const paper = page
    .locator('#coauthors .behind')
    .getByRole('link', { name: /^End-to-End Object Detection/u })
    .first();
  await hand.press(paper);
  await heading(page, 'End-to-End Object Detection with Transformers');
};

const fromReviewerToPaper: Journey = async (page, hand) => {
  await hand.choose(page.getByRole('combobox').first(), 'artgor', /Андрей Лукьяненко/u);
  await heading(page, 'Андрей Лукьяненко');
  await hand.press(page.locator('#reviews').getByRole('link', { name: 'ResNeSt: Split-Attention Networks' }));
  await heading(page, 'ResNeSt: Split-Attention Networks');
  await hand.press(page.locator('#organisations').getByRole('button', { name: 'Evidence: Amazon' }));
  expect(await page.locator('#organisations mark').first().textContent()).toMatch(/^Amazon/u);
};

const fromDigestToReview: Journey = async (page, hand) => {
  await hand.press(page.locator('#digests').getByRole('link').last());
  await page.locator('#reviews').waitFor();
  await hand.press(page.locator('#reviews td:first-child a').first());
  await page.locator('#evidence').waitFor();
  const [paper, reviewer] = ['Paper', 'Digest'].map((name) => page.locator('.glance div', { hasText: name }));
  expect(await reviewer?.getByRole('link').count()).toBe(1);
  await hand.press(paper?.getByRole('link') ?? page.locator('main'));
  await page.locator('#authors').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/paper\//u);
};

const byWordInAllTexts: Journey = async (page, hand) => {
  const field = page.getByRole('combobox').first();
  await hand.write(field, 'детекция');
  await field.press('Enter');
  await page.waitForURL('**/search?q=*');
  await page.locator('.results li').first().waitFor();
  await hand.select(page.getByLabel('Kind'), 'Concepts');
  await page.waitForURL('**/search?q=*&kind=CONCEPT');
  await settled(page);
  await hand.press(page.locator('.results').getByRole('link', { name: 'Object detection' }));
  await heading(page, 'Object detection');
};

const askedByYears: Journey = async (page, hand) => {
  await hand.press(link(page, 'Ask'));
  await heading(page, 'Ask a question');
  await hand.choose(page.getByRole('combobox', { name: 'Papers about: Concept' }), 'transformer', /^Transformer\b/u);
  await hand.choose(page.getByRole('combobox', { name: /^published by/u }), 'facebook', /Facebook AI Research/u);
  await hand.select(page.getByLabel('Count them by'), 'year');
  await page.waitForURL('**by=YEAR*');
  await settled(page);
  expect(await page.locator('#result tbody tr').first().textContent()).toMatch(/^2020/u);
  await hand.press(page.locator('#result').getByRole('button', { name: 'Evidence: 2020' }));
  await hand.press(page.locator('#result .behind').getByRole('link', { name: /^End-to-End Object Detection/u }));
  await heading(page, 'End-to-End Object Detection with Transformers');
  await hand.press(page.locator('#organisations').getByRole('button', { name: 'Evidence: Facebook AI Research' }));
  expect(await page.locator('#organisations mark').first().textContent()).toBe('Facebook AI');
};

const comparedSideBySide: Journey = async (page, hand) => {
  await hand.press(link(page, 'Compare'));
  await hand.choose(page.getByRole('combobox', { name: 'First' }), 'google', /^Google\b/u);
  await hand.choose(page.getByRole('combobox', { name: 'Second' }), 'microsoft', /^Microsoft\b/u);
  await page.locator('#sides').waitFor();
  await settled(page);
  expect(await page.title()).toBe('Google and Microsoft · Papergraph');
  await hand.press(page.locator('#sides').getByRole('link', { name: 'Google', exact: true }));
  await heading(page, 'Google');
};

const connectedByChains: Journey = async (page, hand) => {
  await hand.press(link(page, 'Connections'));
  await hand.choose(page.getByRole('combobox', { name: 'From' }), 'google', /^Google\b/u);
  await hand.choose(page.getByRole('combobox', { name: 'To' }), 'microsoft', /^Microsoft\b/u);
  const first = page.locator('.chains > li').first();
  await hand.press(first.getByRole('button', { name: /^Evidence: Google published/u }));
  expect(await first.locator('mark').first().textContent()).toBe('Google');
};

const drawnNodeByNode: Journey = async (page, hand) => {
  await hand.choose(page.getByRole('combobox').first(), 'google', /^Google\b/u);
  await hand.press(button(page, 'Draw the graph around it'));
  await page.locator('.graph-notice-start').waitFor();
  const tables = page.locator('.graph-tables');
  await hand.write(page.getByLabel('Find in the tables'), 'BERT');
  await hand.press(tables.getByRole('button', { name: 'BERT', exact: true }));
  await hand.press(tables.getByRole('button', { name: 'Show neighbours: BERT', exact: true }));
  await page.getByText(/^Added \d+ neighbours of BERT\.$/u).waitFor();
  const paths = page.locator('.graph-paths');
  await hand.choose(paths.getByRole('combobox', { name: 'From' }), 'google', /^Google\b/u);
  await hand.choose(paths.getByRole('combobox', { name: 'To' }), 'microsoft', /^Microsoft\b/u);
  const last = paths.locator('li').first().getByRole('button', { name: 'Microsoft' });
  await hand.press(last);
  await hand.press(page.locator('.graph-details').getByRole('button', { name: 'Open its page: Microsoft' }));
  await heading(page, 'Microsoft');
};

const JOURNEYS: readonly (readonly [name: string, Journey])[] = [
  ['to the organisations that published on transformers, to one sentence of evidence, in three clicks', toOneSentence],
  ['by a word in Russian to a concept, and to what it falls under', fromWordToBroaderConcept],
  ['from an organisation to its authors, and to what two of them wrote together', fromOrganisationToCoauthor],
  ['from a reviewer by handle to a paper reviewed, and to who published it', fromReviewerToPaper],
  ['from a digest to a review of it, and to the paper', fromDigestToReview],
  ['by a word in all texts, to concepts alone', byWordInAllTexts],
  ['by a question to papers of an organisation by year, with their words', askedByYears],
  ['to two organisations side by side', comparedSideBySide],
  ['to how two organisations are connected, with the words of a step', connectedByChains],
  ['into the drawing, node by node, to a path that leads out of it', drawnNodeByNode],
];

describe.each(JOURNEYS)('from the start page %s', (_, journey) => {
  it.each(HANDS)('%s', async (_name, hand) => {
    const { page, faults } = await browsing.visit('/');
    await journey(page, hand(page));
    await settled(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
