// Holds the linker to what readers take from reviews of papers that it was not made with.

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { conceptsOfItem } from '../../src/concepts/item-concepts.ts';
import { linkConcepts } from '../../src/concepts/linker.ts';
import { compileVocabulary } from '../../src/concepts/vocabulary.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { ENGLISH, RUSSIAN } from './paragraphs.ts';

const seed = await readSeed(fileURLToPath(new URL('../../seed', import.meta.url)));
const vocabulary = compileVocabulary(seed.concepts.map(({ record }) => record));

function read(title: string, body: string) {
  const found = conceptsOfItem(
    [
      { part: 'title', text: title, start: 0 },
      { part: 'body', text: body, start: [...title].length + 1 },
    ],
    vocabulary,
  );
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id.slice('concept:'.length));
  return {
    about: ids(found.about),
    introduces: ids(found.introduces),
    uses: ids(found.uses),
    mentions: ids(found.mentions),
    denied: ids(found.denied),
  };
}

describe.each([...RUSSIAN, ...ENGLISH])('$title', ({ title, body, ...expected }) => {
  const { about, introduces, uses, mentions, denied } = read(title, body);

  it('introduces', () => {
    expect(introduces).toEqual(expected.introduces);
  });

  it('uses', () => {
    expect(uses).toEqual(expect.arrayContaining([...expected.uses]));
  });

  it('mentions', () => {
    expect(mentions).toEqual(expect.arrayContaining([...expected.mentions]));
  });

  it('is not', () => {
    expect(denied).toEqual(expected.denied ?? []);
    for (const id of [...(expected.absent ?? []), ...(expected.denied ?? [])])
      expect([...about, ...introduces, ...uses, ...mentions]).not.toContain(id);
  });

  it('is about', () => {
    expect(expected.first).toContain(about[0]);
    expect(about.slice(0, 3)).toEqual(expect.arrayContaining([...expected.first]));
  });
});

describe('names of the vocabulary as people write them', () => {
  it.each([
    ['много ГАНов и гАн', ['gan', 'gan']],
    ['GAN-подобный генератор', ['gan']],
    ['трансформер-энкодер', ['transformer']],
    ['U-Net-архитектура, unet и UNet', ['u-net', 'u-net', 'u-net']],
    ['СNN, ВЕRT и RеsNet-18', ['convolutional-neural-network', 'bert', 'resnet-18']],
    ['CLIP, но не clip', ['clip']],
    ['Adam, adam и ADAM', ['adam', 'adam']],
    ['SEER, the seer', ['seer']],
    ['LoRA, а не LoRa', ['lora']],
    ['uncurated data and unlabelled data', ['uncurated-data', 'unlabelled-data']],
    ['неотобранные данные, неразмеченные изображения', ['uncurated-data', 'unlabelled-data']],
    ['Whisper, a whisper', ['whisper']],
    ['ResNets, LSTMs, GRUs', ['resnet', 'lstm', 'gru']],
    ['в свёрточных сетях, сверточной сетью', ['convolutional-neural-network', 'convolutional-neural-network']],
  ])('%s', (text, ids) => {
    const found = linkConcepts(text, vocabulary).filter(({ inside }) => inside === undefined);
    expect(found.map(({ concept }) => concept.slice('concept:'.length))).toEqual(ids);
  });
});
