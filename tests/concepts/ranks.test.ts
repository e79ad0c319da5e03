// Holds the ranks of what papers are about to what a reader of their reviews would say, where the documents are at hand.

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../src/concepts/vocabulary.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { besideOrSkip } from '../house/beside.ts';
import { documents } from '../sources/digest/reading.ts';
import { readAgain } from './truth.ts';

const seed = await readSeed(fileURLToPath(new URL('../../seed', import.meta.url)));
const vocabulary = compileVocabulary(seed.concepts.map(({ record }) => record));
const readings = seed.digests
  .map(({ record }) => record)
  .filter(({ digest }) => documents.includes(digest.document))
  .flatMap((digest) => readAgain(digest, vocabulary));

/** The beginning of a title, what a reader may say first, and what must be among the first three. */
const RANKS: readonly (readonly [title: string, first: readonly string[], among: readonly string[]])[] = [
  ['End-to-End Object Detection', ['object-detection', 'transformer', 'detr'], ['object-detection', 'transformer']],
  ['Language Models are Few-Shot', ['language-model'], ['few-shot-learning']],
  ['TTNet', ['table-tennis-analysis', 'ttnet'], ['table-tennis-analysis', 'ttnet']],
  ['MelGAN', ['gan', 'melgan'], ['gan', 'audio-synthesis']],
  [
    'StyleFlow',
    ['conditional-normalizing-flow', 'stylegan', 'styleflow'],
    ['conditional-normalizing-flow', 'stylegan'],
  ],
  ['Grad-CAM', ['visual-explanation', 'grad-cam'], ['visual-explanation', 'grad-cam']],
  ['X3D', ['video-classification', 'x3d'], ['video-classification', 'x3d']],
  ['Adaptive Attention Span', ['transformer', 'adaptive-attention-span'], ['transformer', 'adaptive-attention-span']],
  ['TAPAS', ['table-question-answering', 'tapas'], ['table-question-answering']],
  ['TabNet', ['tabular-learning', 'tabnet'], ['tabular-learning', 'tabnet', 'interpretability']],
  ['Fast Bi-layer', ['head-avatar'], ['head-avatar', 'one-shot-learning']],
  ['Whitening for', ['self-supervised-representation-learning', 'whitening'], ['whitening']],
  ['DeepFaceLab', ['face-swapping', 'deepfacelab'], ['face-swapping', 'deepfake']],
  ['Enhancing the Locality', ['transformer', 'time-series-forecasting'], ['transformer', 'time-series-forecasting']],
  ['ECA-Net', ['efficient-channel-attention', 'convolutional-neural-network'], ['efficient-channel-attention']],
  ['Involution', ['involution'], ['convolutional-neural-network']],
];

const PLACE = { path: 'shared/digests', variable: 'PAPERGRAPH_DIGESTS' };

describe('what a paper is about', () => {
  for (const [beginning, first, among] of RANKS) {
    it(`ranks as a reader of ${beginning}`, (context) => {
      besideOrSkip(context, PLACE);
      const reading = readings.find(({ review }) => review.paper.title.writtenAs.startsWith(beginning));
      const about = (reading?.found.about ?? []).map(({ id }) => id.slice('concept:'.length));
      expect(first).toContain(about[0]);
      expect(about.slice(0, 3)).toEqual(expect.arrayContaining([...among]));
    });
  }

  it('never has what only stands inside the name of a narrower subject of its kind', (context) => {
    besideOrSkip(context, PLACE);
    const { records, above } = vocabulary.tree;
    const twice = readings.flatMap(({ where, found }) =>
      found.about
        .filter(({ id, at }) =>
          found.about.some(
            (other) =>
              above.get(other.id)?.has(id) &&
              records.get(id)?.kind === records.get(other.id)?.kind &&
              records.get(id)?.kind !== 'ARCHITECTURE' &&
              other.at[0] <= at[0] &&
              other.at[1] >= at[1],
          ),
        )
        .map(({ id }) => `${where} ${id}`),
    );
    expect(twice).toEqual([]);
  });
});
