// The words that titles and names are put together from.

import type { Random } from './random.ts';

const ADJECTIVES = [
  'adaptive',
  'attentive',
  'bayesian',
  'causal',
  'compact',
  'conditional',
  'continual',
  'contrastive',
  'deep',
  'differentiable',
  'discrete',
  'distributed',
  'dynamic',
  'efficient',
  'federated',
  'generative',
  'geometric',
  'hierarchical',
  'implicit',
  'invariant',
  'latent',
  'masked',
  'modular',
  'multimodal',
  'neural',
  'probabilistic',
  'recurrent',
  'robust',
  'scalable',
  'sparse',
  'spectral',
  'stochastic',
  'structured',
  'unsupervised',
] as const;

const NOUNS = [
  'alignment',
  'attention',
  'autoencoders',
  'backbones',
  'calibration',
  'compression',
  'convolutions',
  'corpora',
  'decoding',
  'detection',
  'diffusion',
  'distillation',
  'embeddings',
  'ensembles',
  'features',
  'flows',
  'gradients',
  'graphs',
  'inference',
  'kernels',
  'memory',
  'networks',
  'policies',
  'priors',
  'prompts',
  'pruning',
  'quantization',
  'representations',
  'retrieval',
  'rewards',
  'sampling',
  'segmentation',
  'tokens',
  'transformers',
] as const;

const SUBJECTS = [
  'audio',
  'code',
  'dialogue',
  'documents',
  'faces',
  'games',
  'genomes',
  'handwriting',
  'images',
  'language',
  'maps',
  'medical scans',
  'molecules',
  'motion',
  'music',
  'point clouds',
  'proteins',
  'recommendation',
  'robots',
  'satellites',
  'scenes',
  'speech',
  'tables',
  'time series',
  'traffic',
  'translation',
  'video',
  'weather',
] as const;

const GIVEN_NAMES = [
  'Ada',
  'Aiko',
  'Alexey',
  'Amara',
  'Anna',
  'Boris',
  'Carlos',
  'Chen',
  'Chiara',
  'Daria',
  'David',
  'Elena',
  'Emma',
  'Fatima',
  'Felix',
  'Hana',
  'Hugo',
  'Ines',
  'Ivan',
  'Jan',
  'Jun',
  'Karim',
  'Laura',
  'Lei',
  'Lucas',
  'Maria',
  'Mei',
  'Mikhail',
  'Nadia',
  'Noah',
  'Olga',
  'Omar',
  'Priya',
  'Rahul',
  'Sara',
  'Sofia',
  'Tomas',
  'Wei',
  'Yuki',
  'Zoe',
] as const;

const FAMILY_STARTS = [
  'Al',
  'Ander',
  'Ba',
  'Berg',
  'Bo',
  'Cas',
  'Dal',
  'Er',
  'Fer',
  'Gal',
  'Ha',
  'Iv',
  'Jo',
  'Ka',
  'Kova',
  'Lin',
  'Ma',
  'Mor',
  'Na',
  'Ol',
  'Pet',
  'Ro',
  'San',
  'Sch',
  'Ta',
  'Val',
  'Vo',
  'Wang',
  'Xi',
  'Zhu',
] as const;

const FAMILY_ENDS = [
  'berg',
  'chenko',
  'dez',
  'eira',
  'ev',
  'field',
  'gren',
  'hara',
  'ian',
  'ić',
  'ing',
  'kov',
  'lund',
  'mann',
  'moto',
  'nen',
  'oshi',
  'ova',
  'quist',
  'rez',
  'sen',
  'shima',
  'skaya',
  'son',
  'stein',
  'ström',
  'takis',
  'uchi',
  'vić',
  'wala',
] as const;

/** A title of six to eight words, which its number makes unique. */
export function title(random: Random, number: number): string {
  const words = [random.pick(ADJECTIVES), random.pick(NOUNS), 'with', random.pick(ADJECTIVES), random.pick(NOUNS)];
  return `${capitalised(words.join(' '))} for ${random.pick(SUBJECTS)}, part ${number}`;
}

/** The name of a concept, which its number makes unique. */
export function conceptName(random: Random, number: number): string {
  return `${capitalised(random.pick(ADJECTIVES))} ${random.pick(NOUNS)} ${number}`;
}

/** A person's name; in a crowd several people bear the same one. */
export function personName(random: Random): string {
  const initial = String.fromCharCode(65 + random.below(26));
  return `${random.pick(GIVEN_NAMES)} ${initial}. ${random.pick(FAMILY_STARTS)}${random.pick(FAMILY_ENDS)}`;
}

/** Running text of so many words. */
export function prose(random: Random, words: number): string {
  const text = Array.from({ length: words }, (_, index) => random.pick([ADJECTIVES, NOUNS, SUBJECTS][index % 3] ?? []));
  return `${capitalised(text.join(' '))}.`;
}

/** What ids are made of: lower-case words joined by hyphens. */
export function slug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
