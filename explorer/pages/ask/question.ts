// A question as its address says it: which papers, counted by what, shown how.

import type { PaperDimension, PaperFilter, PaperGrouping } from '../../api/operations.ts';

/** What papers can be narrowed to, each by the id of a node; the names are those in the address. */
export const SUBJECTS = ['concept', 'organisation', 'author', 'reviewer'] as const;

/** One of them. */
export type Subject = (typeof SUBJECTS)[number];

/** What papers can be counted by, the most asked for first. */
export const DIMENSIONS = [
  'ORGANISATION',
  'YEAR',
  'CONCEPT',
  'AUTHOR',
  'REVIEWER',
  'COUNTRY',
  'ORGANISATION_KIND',
  'INTRODUCES',
  'USES',
  'MENTIONS',
  'DIGEST',
  'VENUE',
] as const satisfies readonly PaperDimension[];

/** How the result is shown. */
export const VIEWS = ['table', 'bars', 'heat'] as const;

/** One of them. */
export type View = (typeof VIEWS)[number];

/** A whole question. */
export interface Question {
  /** The ids that papers must be linked to, all of them. */
  readonly subjects: Readonly<Record<Subject, readonly string[]>>;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly by: PaperDimension;
  readonly and: PaperDimension | undefined;
  /** Whether parts count with their wholes. */
  readonly rollUp: boolean;
  readonly view: View;
}

/** The question in an address; what is not understood is left out. */
export function questionOf(search: string): Question {
  const asked = new URLSearchParams(search);
  const dimension = (name: string) => DIMENSIONS.find((each) => each === asked.get(name));
  const by = dimension('by') ?? 'ORGANISATION';
  const and = dimension('and');
  const ids = (subject: Subject) => [...new Set(asked.getAll(subject).filter((id) => id.startsWith(`${subject}:`)))];
  return {
    subjects: {
      concept: ids('concept'),
      organisation: ids('organisation'),
      author: ids('author'),
      reviewer: ids('reviewer'),
    },
    from: year(asked.get('from')),
    to: year(asked.get('to')),
    by,
    and: and === by ? undefined : and,
    rollUp: asked.get('parts') === 'with-whole',
    view: VIEWS.find((each) => each === asked.get('view')) ?? 'table',
  };
}

/** The address of a question; `questionOf` reads it back. */
export function addressOf({ subjects, from, to, by, and, rollUp, view }: Question): string {
  const parts = new URLSearchParams();
  for (const subject of SUBJECTS) {
    for (const id of subjects[subject]) {
      parts.append(subject, id);
    }
  }
  const rest = {
    from,
    to,
    by,
    and,
    parts: rollUp ? 'with-whole' : undefined,
    view: view === 'table' ? undefined : view,
  };
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) {
      parts.append(name, String(value));
    }
  }
  return `/ask?${parts}`;
}

/** What the API is to count, and by what. */
export function groupingOf({ subjects, from, to, by, and, rollUp }: Question): {
  readonly where: PaperFilter | null;
  readonly by: readonly PaperGrouping[];
} {
  const within = (id: string) => ({ some: { within: [id] } });
  const is = (id: string) => ({ some: { id: { eq: id } } });
  const conditions: PaperFilter[] = [
    ...subjects.concept.map((id) => ({ concepts: within(id) })),
    ...subjects.organisation.map((id) => ({ organisations: within(id) })),
    ...subjects.author.map((id) => ({ authors: is(id) })),
    ...subjects.reviewer.map((id) => ({ reviewers: is(id) })),
  ];
  if (from !== undefined || to !== undefined) {
    conditions.push({
      year: { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) },
    });
  }
  const [first, ...others] = conditions;
  return {
    where: first === undefined ? null : others.length === 0 ? first : { and: conditions },
    by: [by, ...(and === undefined ? [] : [and])].map((dimension) => ({ dimension, ...(rollUp && { rollUp }) })),
  };
}

function year(text: string | null): number | undefined {
  return text !== null && isYear(text) ? Number(text) : undefined;
}

/** Whether a text is a year as people write it. */
export function isYear(text: string): boolean {
  return /^[1-9]\d{3}$/u.test(text);
}
