// Statements drawn from small pools, so that papers, people, handles and organisations meet in many ways.

import fc from 'fast-check';
import { reviewerName } from '../../../src/ingest/identities/reviewers.ts';
import { authorNames } from '../../../src/ingest/statements/identity-keys.ts';
import type { ReviewStatement } from '../../../src/ingest/statements/statement.ts';
import { digestRecord } from '../../../src/model/record.ts';
import { knowledge } from '../identities/issue.ts';

const TITLES = ['Soft Pebbles', 'soft  pebbles', 'Hard Pebbles', 'Round Pebbles', 'Pebbles'];
const NAMES = ['Wei Wang', 'Wei-Wang', 'Anna Łoś', 'Anna Los', 'Bo Li', 'Ivan Petrov'];
const ORGANISATIONS = ['google', 'mit', 'pebble-works'];
const HANDLES = ['slack:ann', 'habr:ann', 'slack:petrov', 'habr:ivan_p', 'telegram:ivanp', 'slack:ann_2'];
const REVIEWERS = ['Иван Петров', 'Анна', 'Ann'];
const CONCEPTS = ['gan', 'transformer', 'bert'];

const at = [0, 1];
const some = (pool: readonly string[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...pool), { maxLength });

const paper = fc.record({
  title: fc.constantFrom(...TITLES),
  arxivId: fc.option(fc.constantFrom('2001.00001', '2001.00002'), { nil: undefined, freq: 1 }),
  names: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
  organisations: some(ORGANISATIONS, 2),
  about: some(CONCEPTS, 2),
  venue: fc.option(fc.constantFrom('cvpr', 'icml'), { nil: undefined }),
  year: fc.option(fc.constantFrom(2019, 2020), { nil: undefined }),
});
const reviewer = fc.option(fc.record({ name: fc.constantFrom(...REVIEWERS), handles: some(HANDLES, 2) }), {
  nil: undefined,
});
/** A program may overlook the first authors of a text. */
const overlooked = fc.constantFrom<number>(0, 0, 1, 3);
const review = fc.record({ paper, reviewer, overlooked, number: fc.constantFrom<string>('', '', '-7') });

/** What one review is made of. */
export type Drawn = typeof review extends fc.Arbitrary<infer Value> ? Value : never;

function reviewerOf({ reviewer: drawn, number }: Drawn) {
  if (!drawn) return {};
  const handles = drawn.handles.map((handle) => {
    const [service = '', name = ''] = handle.split(':');
    return { service, name };
  });
  return { reviewer: { id: `${reviewerName(drawn.name, handles, 's')}${number}`, writtenAs: drawn.name, at, handles } };
}

const textOf = ({ paper: { title, names, organisations, about } }: Drawn) =>
  [[title, ...names].join(' '), organisations.join(' '), about.join(' ')] as const;

/** The sentences of a review: its words one after the other, so that each has a place; concepts stand in one of their own. */
function sentencesOf(drawn: Drawn): ReviewStatement['sentences'] {
  const [people, places, concepts] = textOf(drawn);
  return [
    [0, people],
    [people.length + 1, places],
    [people.length + places.length + 2, concepts],
  ];
}

function paperOf(drawn: Drawn, isCurated: boolean) {
  const { paper, number } = drawn;
  const { title, arxivId, names, organisations, about, venue, year } = paper;
  const text = textOf(drawn).join(' ');
  const known = organisations.filter((name) => !(isCurated && name === 'pebble-works'));
  const named = (writtenAs: string) => {
    const start = text.indexOf(writtenAs);
    return { writtenAs, at: [start, start + writtenAs.length] };
  };
  return {
    id: `paper:${title.toLowerCase().replace(/ +/u, '-')}${number}`,
    title: named(title),
    ...(arxivId !== undefined && { arxivId }),
    authors: authorNames(names.map((writtenAs) => ({ writtenAs }))).map((id, index) => {
      return { id: `${id}${number}`, ...named(names[index] ?? '') };
    }),
    organisations: known.map((name) => ({ id: `organisation:${name}`, ...named(name) })),
    ...(known.length === 1 && { authorsAt: `organisation:${known[0]}` }),
    about: about.map((name) => ({ id: `concept:${name}`, ...named(name), score: 0.5 })),
    ...(venue !== undefined && { venue: { id: `venue:${venue}`, writtenAs: venue, at } }),
    ...(year !== undefined && { year: { value: year, at } }),
  };
}

/** The statements of one document: of a person, who may number those of one name, or read by the program. */
export function statementsOf(name: string, isCurated: boolean, drawn: readonly Drawn[]): ReviewStatement[] {
  const reviews = drawn.map((one, index) => {
    const own = isCurated ? one : { ...one, number: '' };
    const stated = paperOf(own, isCurated);
    const authors = stated.authors.slice(isCurated ? 0 : one.overlooked);
    return { position: index + 1, at, paper: { ...stated, authors }, ...reviewerOf(own) };
  });
  const record = digestRecord.parse({
    digest: { id: `digest:${name.slice(0, 1)}`, document: `${name}.txt`, title: name, at },
    reviews,
  });
  return record.reviews.map((one, index) => ({
    origin: isCurated ? 'curated' : 'read',
    digest: record.digest,
    review: one,
    reviewerIsAuthor: false,
    unknown: isCurated
      ? []
      : one.paper.organisations.filter(({ id }) => id.endsWith('works')).map(({ id }) => ({ id, writtenAs: 'Works' })),
    sentences: isCurated || !drawn[index] ? [] : sentencesOf(drawn[index]),
  }));
}

const READINGS = [['curated'], ['read'], ['curated', 'read']] as const;
const sources = ['a', 'a2', 'b', 'c', 'd'].flatMap((name) => READINGS.map((origins) => ({ name, origins })));

/** What people and programs read in documents, often in one text; two whose names begin alike are copies of one digest. */
export const documents = fc
  .uniqueArray(fc.constantFrom(...sources), { minLength: 1, maxLength: 4, selector: ({ name }) => name })
  .chain((drawn) =>
    fc.tuple(
      ...drawn.map(({ name, origins }) =>
        fc.array(review, { minLength: 1, maxLength: 3 }).map((list) =>
          origins.map((origin) => {
            return { name: `${name}.txt`, origin, statements: statementsOf(name, origin === 'curated', list) };
          }),
        ),
      ),
    ),
  )
  .map((lists) => lists.flat());

const { seed } = knowledge;
/** What the drawn statements name, and no more: an empty graph is filled many times. */
export const decided = {
  concepts: seed.concepts
    .filter(({ record: { id } }) => ['concept:gan', 'concept:transformer', 'concept:bert'].includes(id))
    .map(({ file, record }) => ({ file, record: { ...record, broader: [] } })),
  organisations: seed.organisations
    .filter(({ record: { id } }) => ['organisation:google', 'organisation:mit'].includes(id))
    .map(({ file, record: { parent: _, ...record } }) => ({ file, record })),
  samePersons: [
    {
      file: 'decisions.yaml',
      record: {
        ...{ reviewer: 'reviewer:petrov', author: 'author:ivan-petrov', paper: 'paper:pebbles' },
        ...{ decided: '2026-01-01', reason: 'Said so.' },
      },
    },
  ],
};
