// The records that sources yield: a digest with its reviews, each of one paper, every fact with the span that says it.

import { z } from 'zod';
import { conceptKind, organisationKind } from './enums.ts';

const keysOf = <Values extends Record<string, string>>(values: Values) =>
  Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]];

/** First character and one past the last, in Unicode code points of the document. */
const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();
const day = z.iso.date();
const id = (kind: string) => z.string().regex(new RegExp(`^${kind}:[a-z0-9][a-z0-9-]*$`, 'u'));

/** How sure somebody is. */
export const confidence = z.number().min(0).max(1);
/** What the words were nearly understood as: the id of another thing, or another role of the same one, such as `uses`. */
export const runnerUp = z.strictObject({ id: z.string().min(1), rule: z.string().min(1), confidence });

/** Words of the text; by which rule they were understood and how surely, where a program did. People state neither. */
const written = z.strictObject({
  writtenAs: z.string().min(1),
  at: span,
  rule: z.string().min(1).optional(),
  confidence: confidence.optional(),
  runnerUp: runnerUp.optional(),
});
/** A thing that the text names: what it was resolved to beside what was written. */
const mention = (kind: string) => written.extend({ id: id(kind) });
const conceptMention = mention('concept');
const bilingual = z.strictObject({ en: z.string().optional(), ru: z.string().optional() });

const paperFields = z.strictObject({
  id: id('paper'),
  title: written,
  shortName: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  year: z.strictObject({ value: z.int(), at: span }).optional(),
  doi: z.string().optional(),
  arxivId: z.string().optional(),
  url: z.string().optional(),
  authorsComplete: z.boolean().default(false),
  authors: z.array(mention('author')).default([]),
  organisations: z.array(mention('organisation')).default([]),
  /** The conference or journal in which it appeared. */
  venue: mention('venue').optional(),
  /** The organisation that the by-line names for every author, where it names just one. */
  authorsAt: id('organisation').optional(),
  about: z.array(conceptMention.extend({ score: z.number().min(0).max(1) })).default([]),
  introduces: z.array(conceptMention).default([]),
  uses: z.array(conceptMention).default([]),
  mentions: z.array(conceptMention).default([]),
  summary: bilingual.optional(),
});

const paperRecord = paperFields.refine(
  ({ authorsAt, organisations }) => authorsAt === undefined || organisations.some(({ id }) => id === authorsAt),
  { path: ['authorsAt'], error: "expected one of the paper's own organisations" },
);

const reviewerRecord = mention('reviewer').extend({
  handles: z.array(z.strictObject({ service: z.string(), name: z.string() })).default([]),
});

/** One review: its reviewer and its paper. */
export const reviewRecord = z.strictObject({
  position: z.int().positive(),
  at: span,
  reviewer: reviewerRecord.optional(),
  paper: paperRecord,
});

/** A digest and what its reviews say. */
export const digestRecord = z.strictObject({
  digest: z.strictObject({
    id: id('digest'),
    document: z.string().min(1),
    title: z.string().min(1),
    at: span,
    series: z.string().optional(),
    year: z.int().optional(),
    periodStart: day.optional(),
    periodEnd: day.optional(),
    url: z.string().optional(),
  }),
  reviews: z.array(reviewRecord),
});

/** A concept of the vocabulary. */
export const conceptRecord = z.strictObject({
  id: id('concept'),
  kind: z.enum(keysOf(conceptKind.values)),
  en: z.string().min(1),
  ru: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  /** Whether its names of one word are also common words, so that only their capitals tell: SEER, CLIP, Adam. */
  cased: z.boolean().optional(),
  broader: z.array(id('concept')).default([]),
  description: bilingual.optional(),
});

/** An organisation, its spellings and what it is a part of. */
export const organisationRecord = z.strictObject({
  id: id('organisation'),
  name: z.string().min(1),
  nameRu: z.string().optional(),
  kind: z.enum(keysOf(organisationKind.values)),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  ror: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  parent: id('organisation').optional(),
});

/** The decision that a reviewer and an author are one person. */
export const samePersonRecord = z.strictObject({
  reviewer: id('reviewer'),
  author: id('author'),
  paper: id('paper'),
  decided: day,
  reason: z.string().min(1),
});

/** A digest and what its reviews say. */
export type DigestRecord = z.output<typeof digestRecord>;
/** One review of a digest. */
export type ReviewRecord = DigestRecord['reviews'][number];
/** The paper of a review, with every fact that the review states of it. */
export type PaperRecord = ReviewRecord['paper'];
/** A concept of the vocabulary. */
export type ConceptRecord = z.output<typeof conceptRecord>;
/** An organisation, its spellings and what it is a part of. */
export type OrganisationRecord = z.output<typeof organisationRecord>;
/** The decision that a reviewer and an author are one person. */
export type SamePersonRecord = z.output<typeof samePersonRecord>;
