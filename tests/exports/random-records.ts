// Random records behind a graph: statements of reviews and what people decided, with texts that break careless writers.

import fc from 'fast-check';
import {
  type Decided,
  keepDecisions,
  keepStatements,
  type StoredStatement,
  united,
} from '../../src/ingest/statements/store.ts';
import { decidedLine, statementLine } from '../../src/model/record-line.ts';
import { randomText } from './random-graph.ts';

const words = randomText.filter((text) => text !== '');
const id = (kind: string) => fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/u).map((name) => `${kind}:${name}`);
const at = fc.tuple(fc.nat(), fc.nat());
const confidence = fc.constantFrom(0, 0.5, 1);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 2 });
const sentences = some(fc.tuple(fc.nat(), randomText));
const bilingual = fc.record({ en: randomText, ru: randomText }, { requiredKeys: [] });

const understood = {
  writtenAs: words,
  at,
  rule: words,
  confidence,
  runnerUp: fc.record({ id: words, rule: words, confidence }),
};
const written = fc.record(understood, { requiredKeys: ['writtenAs', 'at'] });
const mention = (kind: string) =>
  fc.record({ ...understood, id: id(kind) }, { requiredKeys: ['writtenAs', 'at', 'id'] });
const concepts = some(mention('concept'));
const decision = fc.record({ id: words, rule: words, confidence });

const paper = fc.record(
  {
    id: id('paper'),
    title: written,
    shortName: randomText,
    aliases: some(randomText),
    year: fc.record({ value: fc.integer(), at }),
    doi: randomText,
    arxivId: randomText,
    url: randomText,
    authorsComplete: fc.boolean(),
    authors: some(mention('author')),
    organisations: some(mention('organisation')),
    venue: mention('venue'),
    summary: bilingual,
  },
  { requiredKeys: ['id', 'title'] },
);

const reviewer = mention('reviewer').chain((one) =>
  some(fc.record({ service: randomText, name: randomText })).map((handles) => ({ ...one, handles })),
);

const digest = fc.record(
  { id: id('digest'), document: words, title: words, at, series: randomText, year: fc.integer(), url: randomText },
  { requiredKeys: ['id', 'document', 'title', 'at'] },
);

const stated = fc.record({
  origin: fc.constantFrom('curated', 'read'),
  digest,
  reviewerIsAuthor: fc.boolean(),
  unknown: some(fc.record({ id: words, writtenAs: words })),
  sentences,
});

const linked = fc.record({
  about: some(mention('concept').map((one) => ({ ...one, score: 0.5 }))),
  introduces: concepts,
  uses: concepts,
  mentions: concepts,
  sentences,
});

const settled = fc.record(
  {
    paper: decision,
    review: fc.record({ id: words, position: fc.integer() }),
    authors: some(decision),
    positions: some(fc.integer()),
    reviewer: decision,
  },
  { requiredKeys: ['paper', 'review', 'authors', 'positions'] },
);

const review = fc.record({ at, paper, reviewer }, { requiredKeys: ['at', 'paper'] });

/** Statements differ by their position; the model's schema puts their parts in its order. */
const statements: fc.Arbitrary<readonly StoredStatement[]> = some(fc.tuple(stated, review, linked, settled)).map(
  (all) =>
    all.map(([own, reviewed, concept, decided], index) => {
      const whole = { ...own, review: { ...reviewed, position: index + 1 } };
      const line = statementLine.parse({ record: 'any', stated: whole, linked: concept, settled: decided });
      return { statement: united(line.stated, line.linked), settled: line.settled } as StoredStatement;
    }),
);

const inFile = <Entry>(record: fc.Arbitrary<Entry>) => some(fc.record({ file: words, record }));

const decided: fc.Arbitrary<Decided> = fc
  .record({
    concepts: inFile(
      fc.record({ id: id('concept'), kind: fc.constant('METHOD'), en: words, aliases: some(randomText) }),
    ),
    organisations: inFile(fc.record({ id: id('organisation'), name: words, kind: fc.constant('COMPANY') })),
    samePersons: inFile(
      fc.record({
        reviewer: id('reviewer'),
        author: id('author'),
        paper: id('paper'),
        decided: fc.constant('2021-03-09'),
        reason: words,
      }),
    ),
  })
  .map((given) => decidedLine.parse({ record: 'decided', stated: given }).stated as Decided);

const records = fc.record({ statements, decided: fc.option(decided) }).map(({ statements: all, decided: given }) => ({
  count: all.length + (given ? 1 : 0),
  writes: [...keepStatements(all), ...(given ? [keepDecisions(given)] : [])],
}));

/** What writes a few records, and how many they are; most graphs have none, since they take long to write. */
export const randomRecords = fc.oneof(
  { arbitrary: fc.constant({ count: 0, writes: [] }), weight: 2 },
  { arbitrary: records, weight: 1 },
);
