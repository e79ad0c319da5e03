// Holds the linker to names as people write them: inflected, hyphenated, in plural, in mixed alphabets, in any casing.

import { describe, expect, it } from 'vitest';
import { linkConcepts } from '../../src/concepts/linker.ts';
import { links, vocabulary } from './sample.ts';

describe('names in their forms', () => {
  it.each([
    ['Обучали свёрточными сетями', ['convnet=свёрточными сетями']],
    ['слои сверточной сети', ['convnet=сверточной сети']],
    ['от двух свёрток до сверток с ядром 3', ['convolution=свёрток', 'convolution=сверток']],
    ['без новых трансформеров', ['transformer=трансформеров']],
    [
      'Two Transformers beat convolutional neural networks',
      ['transformer=Transformers', 'convnet=convolutional neural networks', '<network=neural networks'],
    ],
    ['веса нейросетей и нейросетки', ['network=нейросетей']],
    ['сумма лоссов и лосов', ['loss=лоссов', 'loss=лосов']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    ['self-attention', 'self-attention'],
    ['self attention', 'self-attention'],
    ['Self‑Attention', 'self-attention'],
    ['selfattention', 'self-attention'],
    ['ResNet-50', 'resnet-50'],
    ['ResNet50', 'resnet-50'],
    ['ResNet 50', 'resnet-50'],
    ['ResNet-34', 'resnet'],
    ['CIFAR10', 'cifar-10'],
    ['BERT-large', 'bert-large'],
    ['BERT-base', 'bert'],
  ])('reads %s as %s', (text, id) => {
    expect(links(`на ${text}.`).filter((link) => !link.startsWith('<'))).toEqual([expect.stringMatching(`^${id}=`)]);
  });

  it.each([
    ["генератор GAN'a", "gan=GAN'a"],
    ['веса MelGAN’ом', 'melgan=MelGAN’ом'],
    ['много GANs', 'gan=GANs'],
    ['обычных ганов', 'gan=ганов'],
    ['несколько GANов', 'gan=GANов'],
    ["Adam's steps", "adam=Adam's"],
  ])('finds the name under the ending in: %s', (text, expected) => {
    expect(links(text)).toEqual([expected]);
  });

  it('folds letters of the other alphabet inside a word', () => {
    expect(links('на CОCO и на ВЕRT')).toEqual(['coco=CОCO', 'bert=ВЕRT']);
    expect(links('трaнсформер')).toEqual(['transformer=трaнсформер']);
    expect(links('на СОСО')).toEqual(['coco=СОСО']);
  });
});

describe('casing', () => {
  it('tells abbreviations and names from common words', () => {
    expect(links('the seer spoke to adam of a map')).toEqual([]);
    expect(links('SEER and Adam and mAP')).toEqual(['seer=SEER', 'adam=Adam', 'precision=mAP']);
  });

  it('lets small letters stand for long names and for those the vocabulary has small', () => {
    expect(links('bert, imagenet, resnet-50, ган')).toEqual([
      'bert=bert',
      'imagenet=imagenet',
      'resnet-50=resnet-50',
      '<resnet=resnet',
      'gan=ган',
    ]);
  });

  it('takes the last S of capitals as a letter of its own, and reads no address', () => {
    expect(links('two LARS and TRANSFORMERS')).toEqual(['transformer=TRANSFORMERS']);
    expect(links('see https://example.org/bert/gan?x=COCO and www.imagenet.example')).toEqual([]);
  });

  it('keeps apart names that contain one another', () => {
    expect(links('RAdam, InceptionNet, MelGANsky')).toEqual(['radam=RAdam']);
  });
});

describe('longest match', () => {
  it('prefers the longer name, and shows the broader concept inside it', () => {
    expect(links('A vision transformer with a feature transformer')).toEqual([
      'vision-transformer=vision transformer',
      '<transformer=transformer',
      'feature-transformer=feature transformer',
    ]);
  });

  it('holds no name together over a comma, a bracket, a blank line or a spaced dash', () => {
    expect(links('neural, network; neural (network); neural\n\nnetwork; neural — network')).toEqual([]);
    expect(links('neural\nnetwork')).toEqual(['network=neural\nnetwork']);
  });
});

describe('spans', () => {
  it('count code points, before and after characters of two units', () => {
    const text = '😀 GAN 𝕏 vision transformer 😀 COCO';
    const points = [...text];
    for (const { at, units, writtenAs } of linkConcepts(text, vocabulary)) {
      expect(points.slice(...at).join('')).toBe(writtenAs);
      expect(text.slice(...units)).toBe(writtenAs);
    }
    expect(linkConcepts(text, vocabulary).map(({ at }) => at)).toEqual([
      [2, 5],
      [8, 26],
      [15, 26],
      [29, 33],
    ]);
  });
});
