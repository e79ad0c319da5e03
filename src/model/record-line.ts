// A line of a graph that holds a record: how one review was stated, or what people decided for all of them.

import { z } from 'zod';
import {
  conceptRecord,
  confidence,
  digestRecord,
  organisationRecord,
  reviewRecord,
  runnerUp,
  samePersonRecord,
} from './record.ts';

/** Keys of Record nodes that hold no review: what people decided, and marks of what a graph is not, see `Mark`. */
export const DECIDED = 'decided';
/** PART: the graph holds facts without their records. RESTORING: a restoring has begun and not ended. */
export const MARKS = { PART: 'part', RESTORING: 'restoring' } as const;

const id = z.string().min(1);
const sentences = z.array(z.tuple([z.int(), z.string()]));
const decision = z.strictObject({ id, rule: id, confidence, runnerUp: runnerUp.optional() });
const paper = reviewRecord.shape.paper;
const stated = <Entry extends z.ZodType>(record: Entry) => z.array(z.strictObject({ file: id, record }));

/** A line of one review; its three parts are stored apart, see src/ingest/statements/store.ts. */
export const statementLine = z.strictObject({
  record: id,
  stated: z.strictObject({
    origin: z.enum(['curated', 'read']),
    digest: digestRecord.shape.digest,
    review: reviewRecord,
    reviewerIsAuthor: z.boolean(),
    unknown: z.array(z.strictObject({ id, writtenAs: id })),
    sentences,
  }),
  linked: z.strictObject({
    about: paper.shape.about,
    introduces: paper.shape.introduces,
    uses: paper.shape.uses,
    mentions: paper.shape.mentions,
    sentences,
  }),
  settled: z.strictObject({
    paper: decision,
    review: z.strictObject({ id, position: z.int() }),
    authors: z.array(decision),
    positions: z.array(z.int()),
    reviewer: decision.optional(),
  }),
});

/** The line of all that is decided. */
export const decidedLine = z.strictObject({
  record: z.literal(DECIDED),
  stated: z.strictObject({
    concepts: stated(conceptRecord),
    organisations: stated(organisationRecord),
    samePersons: stated(samePersonRecord),
  }),
});

/** A record by its key. */
export type RecordLine = z.output<typeof statementLine> | z.output<typeof decidedLine>;
