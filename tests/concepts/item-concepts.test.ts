// Holds the reading of an item to what its sentences say: what is new, used, named, denied, and what it is about.

import { describe, expect, it } from 'vitest';
import { read } from './sample.ts';

describe('roles', () => {
  it('takes the name before the colon of the title as introduced, and what it was measured on as used', () => {
    const { introduces, uses, about } = read(
      'DETR: Detecting Objects with Transformers',
      'Авторы предлагают находить объекты трансформером. Модель обучали на датасете COCO, сравнивали с SSD.',
    );
    expect(introduces).toEqual(['detr']);
    expect(uses).toContain('coco');
    expect(about).toEqual(expect.arrayContaining(['detr', 'transformer']));
  });

  it.each([
    ['Исследователи представили SEER, большую модель для картинок.', 'seer'],
    ['We introduce MelGAN, a vocoder.', 'melgan'],
    ['Новую модель назвали DETR.', 'detr'],
  ])('%s', (body, id) => {
    expect(read('A paper', body).introduces).toEqual([id]);
  });

  it.each([
    ['Энкодер построен на основе BERT.', 'bert'],
    ['В качестве бэкбона взяли ResNet-50.', 'resnet-50'],
    ['It was trained on ImageNet.', 'imagenet'],
    ['Accuracy on CIFAR-10 is high.', 'cifar-10'],
    ['Код на TF.', 'tensorflow'],
    ['Даёт прирост +2 AP.', 'precision'],
  ])('uses: %s', (body, id) => {
    expect(read('A paper', body).uses).toContain(id);
  });

  it.each([
    ['Результат лучше, чем у BERT.', 'bert'],
    ['This is similar to ResNet.', 'resnet'],
    ['Вместо BERT учится маленькая модель.', 'bert'],
    ['В отличие от ResNet, модель мала.', 'resnet'],
  ])('mentions: %s', (body, id) => {
    const { mentions, uses, introduces } = read('A paper', body);
    expect(mentions).toContain(id);
    expect([...uses, ...introduces]).not.toContain(id);
  });

  it.each([
    ['Обучали на COCO. BERT медленнее.', [], ['bert']],
    ['Раньше для этого обычно использовали BERT, ResNet и COCO.', [], ['bert', 'resnet', 'coco']],
    ['Раньше было иначе. Авторы взяли BERT.', ['bert'], []],
    ['BERT использует трансформер.', ['transformer'], ['bert']],
    ['Вместо BERT взяли ResNet.', ['resnet'], ['bert']],
    ['Взяли BERT, добавили свёртки, замеряли на COCO (ImageNet, CIFAR-10).', ['bert', 'imagenet', 'cifar-10'], []],
    ['Внимание не нужно, BERT здесь не используется.', [], ['bert']],
    ['Применяются не свёртки, а self-attention.', ['self-attention'], ['convolution']],
    ['Модель состоит из:\n• BERT, который читает текст;\n• ResNet-50 для картинок.', ['bert', 'resnet-50'], []],
  ])('tells whose work it is: %s', (body, used, mentioned) => {
    const { uses, mentions } = read('A paper', body);
    expect(uses).toEqual(expect.arrayContaining(used));
    expect(mentions).toEqual(expect.arrayContaining(mentioned));
  });

  it('takes the points of a list for what its introduction says', () => {
    const { introduces } = read(
      'A paper',
      'Авторы предлагают для этого две модели:\n1. DETR находит.\n\n2. SEER читает.',
    );
    expect(introduces).toEqual(['detr', 'seer']);
  });

  it('takes what the title heads, what the text begins with, and what the authors named, as new', () => {
    expect(read('Squeeze-and-Excitation for images', 'О сетях.').introduces).toEqual(['squeeze']);
    expect(read('On images', 'Модель DETR находит объекты.').introduces).toEqual(['detr']);
    expect(read('On images', 'Блок назвали feature transformer.').introduces).toEqual(['feature-transformer']);
    expect(read('On images', 'Свой подход для картинок — DETR.').introduces).toEqual(['detr']);
  });

  it('takes what a preposition puts behind the new thing as not new', () => {
    expect(read('A paper', 'Предложили способ для BERT.').introduces).toEqual([]);
  });

  it('counts versions of a new model as new, and a model repeated throughout as what the paper brings', () => {
    const { introduces } = read(
      'Pre-training of encoders',
      'BERT читает текст. BERT велик, BERT-large ещё больше. BERT быстр.',
    );
    expect(introduces).toEqual(['bert', 'bert-large']);
  });
});

describe('denials', () => {
  it.each([
    'Блок feature transformer (ничего общего с архитектурой Transformer не имеет) обрабатывает признаки.',
    'The block has nothing in common with the Transformer.',
    'Блок не является трансформером.',
    'It is not a transformer.',
  ])('%s', (body) => {
    const { denied, about, uses, mentions } = read('Tables', body);
    expect(denied).toEqual(['transformer']);
    expect([...about, ...uses, ...mentions]).not.toContain('transformer');
  });

  it('does not take a feature transformer for a Transformer', () => {
    const { found } = read('Tables', 'Признаки идут через feature transformer.');
    expect(JSON.stringify(found)).not.toContain('concept:transformer');
  });

  it('lets an affirmed place outweigh a denied one, and `not only` affirm', () => {
    expect(read('A paper', 'Модель основана на трансформере. Блок не является трансформером.').uses).toContain(
      'transformer',
    );
    expect(read('A paper', 'It is not only a transformer.').denied).toEqual([]);
  });

  it('weighs what is named to set it aside less', () => {
    const score = (body: string) =>
      read('A paper', body).found.about.find(({ id }) => id === 'concept:gan')?.score ?? 0;
    expect(score('Без GAN картинки хуже.')).toBeLessThan(score('Учим GAN на картинках.'));
  });
});

describe('short names', () => {
  it.each([
    ['Заменили обычный Squeeze-and-Excitation (SE) на новый.', 'squeeze'],
    ['Нужен SE блок.', 'squeeze'],
  ])('with a second sign: %s', (body, id) => {
    const { uses, mentions, introduces } = read('A paper', body);
    expect([...uses, ...mentions, ...introduces]).toContain(id);
  });

  it.each(['На SE Европы сегодня дождь.', 'Купили диск SSD.', 'The TF value is small.'])('without one: %s', (body) => {
    const { found } = read('A paper', body);
    expect(found).toEqual({ about: [], introduces: [], uses: [], mentions: [], denied: [] });
  });
});

describe('about', () => {
  it('ranks the title above the first words, and those above a passing word', () => {
    const filler = 'Подробности описаны ниже и занимают много места. '.repeat(80);
    const { about, found } = read(
      'Object detection',
      `Новый взгляд на self-attention. ${filler} И про машинный перевод.`,
    );
    expect(about.slice(0, 2)).toEqual(['detection', 'self-attention']);
    expect(about).not.toContain('translation');
    expect(found.about.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });

  it('scores what is repeated above what is said once', () => {
    const { found } = read('A paper', `${'Наш трансформер быстр. '.repeat(5)} Есть и свёрточная сеть.`);
    const [first, second] = found.about;
    expect([first?.id, second?.id]).toEqual(['concept:transformer', 'concept:convnet']);
  });

  it('leaves the broader concept to the tree, but states the transformer that a name contains', () => {
    const { about } = read('Vision transformer', 'Модель читает картинку по кусочкам.');
    expect(about).toEqual(expect.arrayContaining(['vision-transformer', 'transformer']));
    expect(about).not.toContain('network');
  });

  it('gives the place that shows each fact', () => {
    const title = 'DETR: a detector';
    const { found } = read(title, 'Обучали на COCO.');
    const text = `${title}\nОбучали на COCO.`;
    for (const { writtenAs, at } of [...found.about, ...found.introduces, ...found.uses])
      expect(text.slice(...at)).toBe(writtenAs);
    expect(found.uses.map(({ writtenAs, rule }) => [writtenAs, rule])).toEqual([['COCO', 'said-to-be-used']]);
  });
});

describe('runners-up', () => {
  it('keeps the role that other places speak for, with the share of them that do', () => {
    const { found } = read('A paper', 'Энкодер построен на основе BERT. Результат лучше, чем у BERT.');
    expect(found.uses[0]).toMatchObject({
      id: 'concept:bert',
      rule: 'said-to-be-used',
      confidence: 0.8,
      runnerUp: { id: 'mentions', rule: 'named', confidence: 0.4 },
    });
  });

  it('keeps the other concept of the name, and takes its share of the signs off the confidence', () => {
    const { found } = read('A paper', 'Детекция объектов на датасете COCO. По метрике MIX всё хорошо, +2 AP.');
    expect(found.uses.find(({ writtenAs }) => writtenAs === 'MIX')).toMatchObject({
      id: 'concept:mix-score',
      rule: 'kind-is-used',
      confidence: 0.4,
      runnerUp: { id: 'concept:mix-model', rule: 'shared-name', confidence: 0.2 },
    });
  });

  it('has none where nothing says otherwise', () => {
    const { found } = read('A paper', 'Обучали на COCO.');
    expect(found.uses.map(({ runnerUp }) => runnerUp)).toEqual([undefined]);
  });
});

describe('a shared name', () => {
  it.each([
    ['Модель MIX построена на GAN.', 'mix-model'],
    ['Качество по MIX растёт на 2 пункта.', 'mix-score'],
  ])('%s', (body, id) => {
    const { uses, mentions, introduces } = read('A paper', body);
    expect([...uses, ...mentions, ...introduces].filter((one) => one.startsWith('mix'))).toEqual([id]);
  });

  it('means nothing where nothing tells', () => {
    expect(JSON.stringify(read('A paper', 'На вечеринке играл MIX.').found)).not.toContain('mix');
  });
});
