// The closed lists of words that properties and arguments choose from, each word with its meaning.

/** A named list of words; the key is the word as stored and as GraphQL shows it. */
export interface EnumType {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The languages that names, summaries and descriptions come in. */
export const language = {
  name: 'Language',
  description: 'A language that names, summaries and descriptions come in.',
  values: { EN: 'Names and texts in English.', RU: 'Names and texts in Russian.' },
} as const satisfies EnumType;

/** What sort of thing a concept is. */
export const conceptKind = {
  name: 'ConceptKind',
  description: 'What sort of thing a concept is.',
  values: {
    FIELD: 'A field of study, such as computer vision.',
    TASK: 'A problem to be solved, such as object detection.',
    METHOD: 'A way of doing something, such as contrastive learning.',
    ARCHITECTURE: 'A family of networks, such as Transformer.',
    MODEL: 'One named model, such as DETR.',
    DATASET: 'Data to train on or to measure with, such as ImageNet.',
    METRIC: 'A measure of quality, such as mean average precision.',
    LIBRARY: 'Software to build with, such as PyTorch.',
  },
} as const satisfies EnumType;

/** What sort of organisation it is. */
export const organisationKind = {
  name: 'OrganisationKind',
  description: 'What sort of organisation it is.',
  values: {
    COMPANY: 'A business that sells goods or services.',
    UNIVERSITY: 'A place that teaches and awards degrees.',
    INSTITUTE: 'A research institute, or a laboratory, also where a company runs it.',
    GOVERNMENT: 'A state body.',
    NONPROFIT: 'A body that works without profit.',
    OTHER: 'None of the others.',
  },
} as const satisfies EnumType;

/** Which way a list runs. */
export const orderDirection = {
  name: 'OrderDirection',
  description: 'Which way a list runs. Missing values come last in both.',
  values: { ASC: 'Smallest, earliest or first in the alphabet first.', DESC: 'Largest or latest first.' },
} as const satisfies EnumType;
