// One list of every kind, long enough to be walked in pages: what the paging tests ask for.

/** A list, and the selection that leads to it; `%` stands for its arguments. */
export interface WalkedList {
  readonly name: string;
  /** Ends with the list under the alias `list`, whose own selection is still to come. */
  readonly opening: string;
  /** As many braces as the opening has. */
  readonly closing: string;
  /** Arguments beside those of the page. */
  readonly more?: string;
}

function root(field: string, more = ''): WalkedList {
  return { name: `${field}(${more})`, opening: `{ list: ${field}(%)`, closing: '}', more };
}

function under(of: string, field: string, more = ''): WalkedList {
  return { name: `${of}.${field}(${more})`, opening: `{ on: ${of} { list: ${field}(%)`, closing: '} }', more };
}

const CONCEPT = 'concept(ref: "concept:w-all")';
const ORGANISATION = 'organisation(ref: "organisation:w-top")';

/** Root lists in orders full of ties, lists over edges of every sort, counted lists. */
export const walkedLists: readonly WalkedList[] = [
  root('papers'),
  root('papers', 'orderBy: [{ by: YEAR, direction: ASC }]'),
  root('papers', 'orderBy: [{ by: TITLE, direction: DESC }]'),
  root('papers', 'orderBy: [{ by: REVIEW_COUNT, direction: DESC }, { by: YEAR, direction: ASC }]'),
  root('papers', 'where: { not: { year: { eq: 2020 } } }, orderBy: [{ by: AUTHOR_COUNT, direction: ASC }]'),
  root('papers', 'orderBy: [{ by: CITED_BY_COUNT, direction: DESC }, { by: TITLE, direction: DESC }]'),
  root('authors'),
  root('authors', 'orderBy: [{ by: PAPER_COUNT, direction: DESC }]'),
  root('organisations', 'orderBy: [{ by: PAPER_COUNT, direction: ASC }]'),
  root('concepts', 'orderBy: [{ by: PAPER_COUNT, direction: DESC }]'),
  root('reviewers', 'orderBy: [{ by: REVIEW_COUNT, direction: ASC }]'),
  root('digests'),
  root('digests', 'orderBy: [{ by: PERIOD, direction: ASC }]'),
  root('reviews'),
  root('venues'),
  root('papers', 'where: { text: "paper" }'),
  root('search', 'query: "paper"'),
  root('search', 'query: "learning", kinds: [PAPER, CONCEPT]'),
  under(CONCEPT, 'papers'),
  under(CONCEPT, 'papers', 'rollUp: false, orderBy: [{ by: YEAR, direction: ASC }]'),
  under(CONCEPT, 'mentionedBy'),
  under('concept(ref: "transformer")', 'narrower'),
  under(CONCEPT, 'organisations'),
  under(CONCEPT, 'authors', 'papers: { year: { isNull: false } }'),
  under(CONCEPT, 'reviewers'),
  under(ORGANISATION, 'papers'),
  under(ORGANISATION, 'authors'),
  under(ORGANISATION, 'concepts'),
  under(ORGANISATION, 'collaborators'),
  under('author(ref: "author:w-1")', 'coauthors'),
  under('author(ref: "author:w-1")', 'papers'),
  under('paper(ref: "paper:w-00")', 'citedBy'),
  under('paper(ref: "paper:w-05")', 'concepts'),
  under('paper(ref: "DETR")', 'authors'),
  under('digest(ref: "digest:w-0")', 'reviews'),
  under('reviewer(ref: "reviewer:w-0")', 'papers'),
  under('venue(ref: "venue:w-1")', 'papers', 'orderBy: [{ by: TITLE, direction: ASC }]'),
];

/** A document that asks for one page; the page's arguments are variables of their own names. */
export function documentOf({ opening, closing, more }: WalkedList): string {
  const page = 'first: $first, last: $last, after: $after, before: $before';
  const fields =
    'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return `query ($first: Int, $last: Int, $after: String, $before: String) ${opening.replace('%', [more, page].filter(Boolean).join(', '))} { ${fields} } ${closing}`;
}
