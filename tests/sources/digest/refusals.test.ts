// What is no digest is refused with a sentence that says why; what is half of one gives that half, and the lines that it does not understand.

import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chosenFormat, formats } from '../../../src/sources/formats.ts';
import type { SourceEvent } from '../../../src/sources/source.ts';
import { HEAD, reviewsText, TWO } from './invented.ts';
import { places, said } from './reading.ts';

const list = formats({ places });

async function eventsOf(content: string | Uint8Array): Promise<SourceEvent[]> {
  const events: SourceEvent[] = [];
  const [digest] = list;
  async function* bytes() {
    yield typeof content === 'string' ? Buffer.from(content) : content;
  }
  for await (const event of digest?.read(bytes(), 'input') ?? []) events.push(event);
  return events;
}

const RECIPE = `Щи из молодой капусты

Автор: Марья Капустина
Время: 2 часа 30 минут, 6 порций

1. Капуста белокочанная (Россия, 2020)
2. Морковь
3. Соль

Приготовление:

1. Нарежьте капусту (не очень мелко).
2. Варите 40 минут на слабом огне.
3. Подавайте со сметаной.

Комментарии 12
`;
const CV = `Пётр Ольхин
Инженер по машинному обучению

Опыт работы
2018–2020: Moss AI, исследователь. Обучение моделей, нейронные сети, датасеты, алгоритмы.
2020–2021: Lichen Labs, ведущий инженер.

Образование: Болотный университет (Россия, 2017)

Публикации
1. P. Olkhin, A. Fern. "Moss style transformers on stones" (ICML, 2020)
2. P. Olkhin. "Ferns Are All We Need For Everything" (2019)

Навыки: Python, архитектура сетей, эксперименты. Slack: olkhin, Habr: olkhin_p
`;
const CODE = `# Авторы: команда Moss AI
import torch

class Moss(torch.nn.Module):
    """Модель мха, см. "Attention Is All You Need" (2017)."""

    def forward(self, x):
        # 1. сначала корни
        # 2. потом ветви
        return self.grow(x)  # обучение (2020)
`;
const PDF = Buffer.concat([
  Buffer.from(
    '%PDF-1.5\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog /Title (Authors: Ada Fern) >>\nendobj\nstream\n',
    'latin1',
  ),
  deflateSync(Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * at * 31) % 251))),
  Buffer.from('\nendstream\nendobj\n%%EOF\n'),
]);
const JSON_TEXT = JSON.stringify(
  { title: 'Hedges', authors: ['Ada Fern', 'Bo Li'], year: 2020, reviewer: { slack: 'olkhin' }, abstract: 'A model.' },
  null,
  2,
);
const BLOG = `10 Tips for Growing Moss on Your Balcony

By Jane Fern, March 12, 2020 · 5 min read

Author: Jane Fern

Moss is easy. In this post we discuss how to train your patience.

1. Water it daily
2. Talk to it (2019 research says it helps)

Share this: Twitter, Facebook
Comments 3
`;
const ABSTRACT = `HedgeNet: Slow Gardens Grow Deep Roots

Authors: Ada Fern, Bo Li, Céline de la Rue (Fern University, 2020)

Abstract: We present a neural network model whose training needs no water. Experiments on three datasets show that
learning with our architecture grows deeper roots than any algorithm before.

Subjects: Machine Learning (cs.LG)
Cite as: arXiv:2001.00001
`;
const LOG = Array.from(
  { length: 60 },
  (_, at) =>
    `2020-03-12 10:0${at % 10}:00,${at} INFO train: step ${at} loss=0.${at} (model moss, dataset lichen, 2020)`,
).join('\n');

const KINDS: readonly (readonly [what: string, content: string | Uint8Array, code: string, reason: RegExp])[] = [
  ['a recipe', RECIPE, 'NOT_A_DIGEST', /none of them, and as an article it is too short/u],
  ['a curriculum vitae', CV, 'NOT_A_DIGEST', /none of them, and as an article it is too short/u],
  ['source code', CODE, 'NOT_A_DIGEST', /none of them, and as an article it is too short/u],
  ['the bytes of a PDF', PDF, 'NOT_TEXT', /A text was expected; this is a PDF/u],
  ['JSON', JSON_TEXT, 'NOT_A_DIGEST', /none of them, and as an article it is too short/u],
  ['a post of a blog in English', BLOG, 'NOT_A_DIGEST', /none of them, and as an article it is too short/u],
  ['the abstract of a paper', ABSTRACT, 'NOT_A_DIGEST', /one line of authors, and nothing else of them/u],
  ['an empty file', '', 'EMPTY', /the file is empty/u],
  [
    'noise',
    Uint8Array.from({ length: 3000 }, (_, at) => (at * at * 7 + at * 13) % 256),
    'NOT_TEXT',
    /3000 bytes are mostly no characters/u,
  ],
  ['a log', LOG, 'NOT_A_DIGEST', /none of them, and as an article it quotes no title/u],
];

describe('no digest', () => {
  it.each(KINDS)('%s is refused, and told why', async (_what, content, ...[code, reason]) => {
    expect(await eventsOf(content)).toEqual([
      {
        kind: 'reject',
        reject: expect.objectContaining({ file: 'input', line: 1, code, reason: expect.stringMatching(reason) }),
      },
    ]);
  });

  it.each(KINDS)('%s is taken for none', (_what, content) => {
    const choice = chosenFormat(list, Buffer.from(content));
    expect(choice).toEqual({
      reason: expect.stringMatching(/^None of the formats knows this input\. digest: A .*\.$/u),
    });
  });
});

describe('half a digest', () => {
  it('gives what was understood, and a line for each thing that was not', async () => {
    const text = `${HEAD}Авторы статьи: Nobody (2020)\n\n${reviewsText(TWO)
      .replace('2. On', '5. On')
      .replace(
        /Автор обзора и статьи: .*/u,
        'Автор обзора и статьи:',
      )}3. A Title Without Names\n\nАвторы статьи: (Moss, 2020)\n`;
    const events = await eventsOf(text);
    const items = events.flatMap((event) => (event.kind === 'digest' ? event.digest.items.map(said) : []));
    expect(items.map(({ title, authors, reviewer }) => [title, authors.length, reviewer])).toEqual([
      [TWO[0]?.title, 3, 'Пётр Ольхин'],
      [TWO[1]?.title, 1, undefined],
      ['A Title Without Names', 0, undefined],
    ]);
    const unread = events.flatMap((event) => (event.kind === 'reject' ? [event.reject] : []));
    expect(unread.map(({ code, line, raw }) => [code, raw, text.split('\n')[line - 1]?.trim() === raw])).toEqual([
      ['UNREAD', 'Авторы статьи: Nobody (2020)', true],
      ['UNREAD', `5. ${TWO[1]?.title}`, true],
      ['UNREAD', 'Автор обзора и статьи:', true],
      ['UNREAD', 'Авторы статьи: (Moss, 2020)', true],
    ]);
    for (const { reason } of unread) expect(reason).toMatch(/ expected .*\.$/u);
  });
});
