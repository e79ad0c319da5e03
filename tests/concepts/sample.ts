// A small vocabulary for tests, and what it finds, written short.

import type { Passage } from '../../src/concepts/item.ts';
import { conceptsOfItem } from '../../src/concepts/item-concepts.ts';
import { linkConcepts } from '../../src/concepts/linker.ts';
import { compileVocabulary } from '../../src/concepts/vocabulary.ts';
import { conceptRecord } from '../../src/model/record.ts';

/** A record of the vocabulary, most of it left out. */
const concept = (...[id, kind, en, rest]: [id: string, kind: string, en: string, rest?: object]) =>
  conceptRecord.parse({ id: `concept:${id}`, kind, en, ...rest });

const below = (...ids: string[]) => ({ broader: ids.map((id) => `concept:${id}`) });

/** Concepts of every kind, with names that are easy to mistake. */
const records = [
  concept('vision', 'FIELD', 'Computer vision', { ru: 'Компьютерное зрение', aliases: ['CV'] }),
  concept('detection', 'TASK', 'Object detection', { ru: 'Детекция объектов', ...below('vision') }),
  concept('translation', 'TASK', 'Machine translation', { ru: 'Машинный перевод' }),
  concept('network', 'ARCHITECTURE', 'Neural network', { ru: 'Нейронная сеть', aliases: ['нейросеть'] }),
  concept('convnet', 'ARCHITECTURE', 'Convolutional neural network', {
    ru: 'Свёрточная сеть',
    aliases: ['CNN'],
    ...below('network'),
  }),
  concept('gan', 'ARCHITECTURE', 'Generative adversarial network', { aliases: ['GAN', 'ган'], ...below('network') }),
  concept('transformer', 'ARCHITECTURE', 'Transformer', { ru: 'Трансформер', ...below('network') }),
  concept('vision-transformer', 'ARCHITECTURE', 'Vision transformer', { aliases: ['ViT'], ...below('transformer') }),
  concept('feature-transformer', 'METHOD', 'Feature transformer'),
  concept('self-attention', 'METHOD', 'Self-attention', { ru: 'Самовнимание' }),
  concept('convolution', 'METHOD', 'Convolution', { ru: 'Свёртка' }),
  concept('loss', 'METHOD', 'Loss function', { ru: 'Функция потерь', aliases: ['loss', 'лосс'] }),
  concept('squeeze', 'METHOD', 'Squeeze-and-Excitation', { aliases: ['SE', 'SE block'] }),
  concept('adam', 'METHOD', 'Adam', { cased: true }),
  concept('radam', 'METHOD', 'RAdam'),
  concept('bert', 'MODEL', 'BERT', below('transformer')),
  concept('bert-large', 'MODEL', 'BERT-large', below('bert')),
  concept('detr', 'MODEL', 'DETR', below('transformer', 'detection')),
  concept('seer', 'MODEL', 'SEER', { cased: true, ...below('convnet') }),
  concept('melgan', 'MODEL', 'MelGAN', below('gan')),
  concept('resnet', 'MODEL', 'ResNet', below('convnet')),
  concept('resnet-50', 'MODEL', 'ResNet-50', below('resnet')),
  concept('ssd', 'MODEL', 'SSD', below('convnet', 'detection')),
  concept('dataset', 'DATASET', 'Data set'),
  concept('coco', 'DATASET', 'COCO', below('dataset')),
  concept('imagenet', 'DATASET', 'ImageNet', below('dataset')),
  concept('cifar-10', 'DATASET', 'CIFAR-10', below('dataset')),
  concept('framework', 'LIBRARY', 'Framework'),
  concept('tensorflow', 'LIBRARY', 'TensorFlow', { aliases: ['TF'], ...below('framework') }),
  concept('mix-score', 'METRIC', 'Mix score', { aliases: ['MIX'] }),
  concept('mix-model', 'MODEL', 'Mix model', { aliases: ['MIX'], ...below('gan') }),
  concept('precision', 'METRIC', 'Average precision', { aliases: ['AP', 'mAP'] }),
];

export const vocabulary = compileVocabulary(records);

/** What a text names, as `concept=words`; a name inside another's has a `<` before it. */
export const links = (text: string) =>
  linkConcepts(text, vocabulary).map(
    ({ concept: id, writtenAs, inside }) => `${inside === undefined ? '' : '<'}${id.slice(8)}=${writtenAs}`,
  );

/** What an item of a title and a body says, ids alone. */
export function read(title: string, body: string) {
  const passages: Passage[] = [
    { part: 'title', text: title, start: 0 },
    { part: 'body', text: body, start: title.length + 1 },
  ];
  const found = conceptsOfItem(passages, vocabulary);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id.slice(8));
  return {
    about: ids(found.about),
    introduces: ids(found.introduces),
    uses: ids(found.uses),
    mentions: ids(found.mentions),
    denied: ids(found.denied),
    found,
  };
}
