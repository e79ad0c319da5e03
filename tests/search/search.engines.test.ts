// Search on every engine: what should come first does, and all engines give the same ten, suggestions and counts.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import type { Answering } from '../../src/query/answer.ts';
import { testEngines } from '../engines/engines.ts';
import { unhurried } from '../queries/unhurried.ts';
import { answeringFrom, dataOf } from '../query/ask.ts';
import { found, questions } from './questions.ts';

const SUGGEST = `query ($prefix: String!, $language: Language!) {
  suggest(prefix: $prefix, language: $language) { text hint node { __typename id } }
}`;
const TYPED = [
  't',
  'tr',
  'tra',
  'transf',
  'nic',
  'carion',
  'carion nic',
  'goo',
  'ган',
  'свёрт',
  'object d',
  'х',
  'Ав',
  'hang chang',
];
const TEXT = `query ($text: String!) {
  whole: papers(where: { text: $text }, first: 100) { totalCount nodes { id } }
  among: papers(where: { text: $text, year: { gte: 2020 } }) { totalCount nodes { id } }
  others: papers(where: { not: { text: $text } }) { totalCount }
  behind: concepts(where: { papers: { some: { text: $text } } }) { totalCount }
  stats { nodes { kind count } }
}`;
const TEXTS = ['transformer', 'трансформеров', 'object detektion', 'внимание', 'face', 'nothing-of-the-kind'];

/** What the first engine answered, for the others to be compared with. */
const answers = new Map<string, unknown>();

function sameOnAll(question: string, answer: unknown): void {
  if (answers.has(question)) expect(answer).toEqual(answers.get(question));
  answers.set(question, answer);
}

it('asks a hundred questions, each once', () => {
  expect(questions.length).toBeGreaterThanOrEqual(100);
  expect(new Set(questions.map(({ query, kinds }) => `${query} ${kinds}`)).size).toBe(questions.length);
});

describe.each([...testEngines()])('search on $name', ({ open }) => {
  let engine: Engine;
  let answering: Answering;

  beforeAll(async () => {
    engine = unhurried(await open());
    await seedGraph(engine, 'seed');
    answering = answeringFrom(engine);
  });
  afterAll(() => engine.close());

  it.each(questions)('finds $first for $query', async (question) => {
    const top = await found(answering, question);
    expect(top[0]?.node.id).toBe(question.first);
    sameOnAll(`${question.query} ${question.kinds}`, top);
  });

  it.each(TYPED)('completes %s alike', async (prefix) => {
    for (const language of ['EN', 'RU']) {
      const { suggest } = await dataOf<{ suggest: unknown[] }>(answering, SUGGEST, { prefix, language });
      expect(suggest.length).toBeGreaterThan(0);
      sameOnAll(`suggest ${prefix} ${language}`, suggest);
    }
  });

  it.each(TEXTS)('filters papers by the text %s alike, and not is the rest', async (text) => {
    type Counted = { totalCount: number; nodes: { id: string }[] };
    type Data = {
      whole: Counted;
      among: Counted;
      others: Counted;
      behind: Counted;
      stats: { nodes: { kind: string; count: number }[] };
    };
    const data = await dataOf<Data>(answering, TEXT, { text });
    expect(data.whole.nodes).toHaveLength(data.whole.totalCount);
    const papers = data.stats.nodes.find(({ kind }) => kind === 'PAPER')?.count;
    expect(data.whole.totalCount + data.others.totalCount).toBe(papers);
    const whole = data.whole.nodes.map(({ id }) => id);
    expect(whole).toEqual(expect.arrayContaining(data.among.nodes.map(({ id }) => id)));
    const searched = await found(answering, { query: text, kinds: ['PAPER'] }, 100);
    expect(searched.map(({ node }) => node.id)).toEqual(expect.arrayContaining(whole));
    sameOnAll(`text ${text}`, data);
  });

  it('looks references up in the order in which they are asked', async () => {
    const texts = [
      'Google',
      'paper:end-to-end-object-detection-with-transformers',
      'no such name',
      'DETR',
      'гугл',
      'Google',
    ];
    const asked = `query ($texts: [String!]!) { lookup(texts: $texts) { text nodes { id ... on Paper { year } } }
      papers: lookup(texts: ["DETR"], kinds: [PAPER]) { nodes { id } } }`;
    const data = await dataOf<{ lookup: { text: string; nodes: unknown[] }[] }>(answering, asked, { texts });
    const google = [{ id: 'organisation:google' }];
    const detr = { id: 'paper:end-to-end-object-detection-with-transformers', year: 2020 };
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      lookup: [
        { text: 'Google', nodes: google },
        { text: detr.id, nodes: [detr] },
        { text: 'no such name', nodes: [] },
        { text: 'DETR', nodes: [{ id: 'concept:detr' }, detr] },
        { text: 'гугл', nodes: google },
        { text: 'Google', nodes: google },
      ],
      papers: [{ nodes: [{ id: detr.id }] }],
    });
  });
});
