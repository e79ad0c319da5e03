// Compares what the import made of a document with what people read in it: figures, and every difference with its line.

import { NAMED_WORK } from '../concepts/named-work.ts';
import type { ConceptTree } from '../concepts/tree.ts';
import type { DigestRecord, PaperRecord, ReviewRecord } from '../model/record.ts';

/** A difference: `extra` was found and is not in the truth, `missed` is in the truth and was not found. */
export interface Difference {
  readonly figure: FigureName;
  readonly kind: 'extra' | 'missed';
  readonly digest: string;
  readonly position: number;
  /** Counts from 1. */
  readonly line: number;
  readonly what: string;
}

/** How many facts are right, found and true. */
export interface Figure {
  readonly right: number;
  readonly found: number;
  readonly truth: number;
}

/** What is compared, in the order of the table. */
export const FIGURES = [
  'by-lines',
  'reviewers',
  'organisations',
  'named models, data sets, libraries',
  'introduces',
  'uses',
  'mentions',
  'concepts in whatever role',
  'core concepts',
  'concepts told as core',
  'about transformers',
  'paper ids',
] as const;
/** The name of a figure. */
export type FigureName = (typeof FIGURES)[number];

/** A comparison: a figure of each name, and the differences. */
export interface Comparison {
  readonly figures: ReadonlyMap<FigureName, Figure>;
  readonly differences: readonly Difference[];
}

/** A fact as one comparable text, and where in the document it stands. */
type Facts = ReadonlyMap<string, number>;
type Pair = readonly [found: Facts, truth: Facts];

const TRANSFORMER = 'concept:transformer';
/** From this score on, a concept is at the core of what a paper is about. */
const CORE = 0.7;

type Mentions = readonly { readonly id: string; readonly at: readonly [number, number] }[];

const ids = (mentions: Mentions): Facts => new Map(mentions.map(({ id, at }) => [id, at[0]]));

/** A by-line is one fact: every author in order, each with name, id and place. */
function bylineOf({ authors, authorsComplete, year, title }: PaperRecord): Facts {
  if (authors.length === 0) return new Map();
  const names = authors.map(({ id, writtenAs, at }) => `${writtenAs} = ${id} at ${at.join('-')}`).join('; ');
  return new Map([[`${names}${authorsComplete ? '' : '; and others'}; year ${year?.value}`, title.at[0]]]);
}

function reviewerOf({ reviewer }: ReviewRecord): Facts {
  if (!reviewer) return new Map();
  const handles = reviewer.handles.map(({ service, name }) => `${service}:${name}`).join(', ');
  return new Map([[`${reviewer.writtenAs} = ${reviewer.id} (${handles})`, reviewer.at[0]]]);
}

function namedWork(paper: PaperRecord, { records }: ConceptTree): Facts {
  const all = [...paper.introduces, ...paper.uses, ...paper.mentions];
  return ids(all.filter(({ id }) => NAMED_WORK.has(records.get(id)?.kind ?? '')));
}

/** The core concepts of the truth that the import found, by themselves or by a narrower one. */
function coreOf(found: PaperRecord, truth: PaperRecord, tree: ConceptTree): Pair {
  const core = ids(truth.about.filter(({ score }) => score >= CORE));
  const implied = new Set(found.about.flatMap(({ id }) => [id, ...(tree.above.get(id) ?? [])]));
  return [new Map([...core].filter(([id]) => implied.has(id))), core];
}

/** What the import holds for core, and which of it the truth says that the paper is about or brings, or what is narrower. */
function toldAsCore(found: PaperRecord, truth: PaperRecord, tree: ConceptTree): Pair {
  const told = ids(found.about.filter(({ score }) => score >= CORE));
  const said = [...truth.about, ...truth.introduces].flatMap(({ id }) => [id, ...(tree.above.get(id) ?? [])]);
  return [told, new Map([...told].filter(([id]) => said.includes(id)))];
}

/** Whether a paper is about transformers, said either way, so that each paper counts. */
function transformerOf({ about, title }: PaperRecord, tree: ConceptTree): Facts {
  const is = about.some(({ id }) => id === TRANSFORMER || tree.above.get(id)?.has(TRANSFORMER));
  return new Map([[is ? 'about transformers' : 'not about transformers', title.at[0]]]);
}

function pairsOf(found: ReviewRecord, truth: ReviewRecord, tree: ConceptTree): Record<FigureName, Pair> {
  const both = (facts: (paper: PaperRecord) => Facts): Pair => [facts(found.paper), facts(truth.paper)];
  return {
    'by-lines': both(bylineOf),
    reviewers: [reviewerOf(found), reviewerOf(truth)],
    organisations: both(({ organisations }) => ids(organisations)),
    'named models, data sets, libraries': both((paper) => namedWork(paper, tree)),
    introduces: both(({ introduces }) => ids(introduces)),
    uses: both(({ uses }) => ids(uses)),
    mentions: both(({ mentions }) => ids(mentions)),
    'concepts in whatever role': both(({ about, introduces, uses, mentions }) =>
      ids([...mentions, ...uses, ...introduces, ...about]),
    ),
    'core concepts': coreOf(found.paper, truth.paper, tree),
    'concepts told as core': toldAsCore(found.paper, truth.paper, tree),
    'about transformers': both((paper) => transformerOf(paper, tree)),
    'paper ids': both(({ id, title }) => new Map([[id, title.at[0]]])),
  };
}

/** What was read out of one document, the truth about it, and the line of a place in it. */
export interface Reading {
  readonly found: DigestRecord;
  readonly truth: DigestRecord;
  readonly lineAt: (point: number) => number;
}

/** A review of nothing, beside which everything is missed or extra. */
const absent = ({ position, at, paper }: ReviewRecord): ReviewRecord => ({
  position,
  at,
  paper: {
    ...paper,
    id: 'paper:none',
    authors: [],
    organisations: [],
    about: [],
    introduces: [],
    uses: [],
    mentions: [],
  },
});

/** Reviews side by side by position; one that only one side has stands beside nothing. */
function matched({ found, truth }: Reading): readonly (readonly [ReviewRecord, ReviewRecord])[] {
  const positions = new Set([...found.reviews, ...truth.reviews].map(({ position }) => position));
  return [...positions].flatMap((position) => {
    const one = found.reviews.find((review) => review.position === position);
    const other = truth.reviews.find((review) => review.position === position);
    if (one && other) return [[one, other] as const];
    return one ? [[one, absent(one)] as const] : other ? [[absent(other), other] as const] : [];
  });
}

/** Compares readings with the truth. */
export function compare(readings: readonly Reading[], tree: ConceptTree): Comparison {
  const figures = new Map<FigureName, Figure>(FIGURES.map((name) => [name, { right: 0, found: 0, truth: 0 }]));
  const differences: Difference[] = [];
  for (const reading of readings) {
    for (const [one, other] of matched(reading)) {
      const pairs = pairsOf(one, other, tree);
      for (const figure of FIGURES) {
        const [found, truth] = pairs[figure];
        const known = figures.get(figure) ?? { right: 0, found: 0, truth: 0 };
        const right = [...found.keys()].filter((fact) => truth.has(fact)).length;
        figures.set(figure, {
          right: known.right + right,
          found: known.found + found.size,
          truth: known.truth + truth.size,
        });
        const differ = (kind: Difference['kind'], facts: Facts, others: Facts) =>
          [...facts]
            .filter(([what]) => !others.has(what))
            .map(([what, at]) => ({ line: reading.lineAt(at), figure, kind, what }));
        const all = [...differ('extra', found, truth), ...differ('missed', truth, found)];
        const place = { digest: reading.truth.digest.id, position: other.position };
        differences.push(...all.map((difference) => ({ ...place, ...difference })));
      }
    }
  }
  return { figures, differences };
}
