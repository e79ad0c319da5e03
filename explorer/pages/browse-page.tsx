// All nodes of a kind, to leaf through: by name, or by how many papers they have.

import type { ComponentType } from 'preact';
import {
  AllAuthors,
  AllConcepts,
  AllDigests,
  AllOrganisations,
  AllPapers,
  AllReviewers,
  AllVenues,
} from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import type { Column } from '../parts/list.ts';
import { Listing } from '../parts/listing.tsx';
import { type NodeLabel, NodeLink } from '../parts/node-link.tsx';
import type { Chosen } from '../parts/ordering.ts';
import { useTitle } from '../parts/use-title.ts';
import { PREFIXES, type Prefix } from '../router/address.ts';

/** The kinds that can be leafed through; reviews are found with their papers and digests. */
const LISTS: Partial<Record<Prefix, ComponentType>> = {
  paper: Papers,
  author: Authors,
  organisation: Organisations,
  concept: Concepts,
  reviewer: Reviewers,
  digest: Digests,
  venue: Venues,
};

const SIZE = 25;

/** The list of the kind that the address names; papers where it names none. */
export function BrowsePage({ search }: { readonly search: string }) {
  const { words } = useSpeech();
  const asked = new URLSearchParams(search).get('kind');
  const prefix = (Object.keys(LISTS) as Prefix[]).find((each) => each === asked) ?? 'paper';
  const List = LISTS[prefix];
  const title = words.kinds[PREFIXES[prefix]].many;
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <nav class="kinds" aria-label={words.search.kinds}>
        {(Object.keys(LISTS) as Prefix[]).map((each) => (
          <a key={each} href={`/browse?kind=${each}`} aria-current={each === prefix ? 'page' : undefined}>
            {words.kinds[PREFIXES[each]].many}
          </a>
        ))}
      </nav>
      {List && <List key={prefix} />}
    </>
  );
}

interface CountedRow {
  readonly node: NodeLabel & { readonly papers: { readonly totalCount: number } };
}

/** What lists of nodes with papers have in common; `By` is what the API can order them by. */
function useCounted<By extends 'NAME' | 'PAPER_COUNT'>(...orders: readonly By[]) {
  const { words, number } = useSpeech();
  const sort = (by: 'NAME' | 'PAPER_COUNT') => {
    const known = orders.find((each) => each === by);
    return known === undefined ? {} : { sort: known };
  };
  const isCounted = orders.some((each) => each === 'PAPER_COUNT');
  const most: Chosen = { head: words.columns.papers, direction: 'DESC' };
  const columns: ReadonlyArray<Column<CountedRow, By>> = [
    { head: words.columns.name, cell: ({ node }) => <NodeLink node={node} />, ...sort('NAME') },
    {
      head: words.columns.papers,
      isNumber: true,
      cell: ({ node }) => number(node.papers.totalCount),
      ...sort('PAPER_COUNT'),
    },
  ];
  return {
    id: 'all',
    title: words.search.results,
    base: {},
    size: SIZE,
    filter: 'name',
    empty: words.empty.facts,
    columns,
    ...(isCounted && { start: most }),
  } as const;
}

function Authors() {
  const list = useCounted('NAME', 'PAPER_COUNT');
  return <Listing {...list} operation={AllAuthors} connection={({ authors }) => authors} />;
}

function Organisations() {
  const list = useCounted('NAME', 'PAPER_COUNT');
  return <Listing {...list} operation={AllOrganisations} connection={({ organisations }) => organisations} />;
}

function Concepts() {
  const list = useCounted('NAME', 'PAPER_COUNT');
  return <Listing {...list} operation={AllConcepts} connection={({ concepts }) => concepts} />;
}

function Reviewers() {
  const list = useCounted('NAME', 'PAPER_COUNT');
  return <Listing {...list} operation={AllReviewers} connection={({ reviewers }) => reviewers} />;
}

function Venues() {
  const list = useCounted('NAME');
  return <Listing {...list} operation={AllVenues} connection={({ venues }) => venues} />;
}

function Papers() {
  const { words } = useSpeech();
  return (
    <Listing
      {...{ id: 'all', title: words.search.results, base: {}, size: SIZE, filter: 'title', empty: words.empty.papers }}
      operation={AllPapers}
      connection={({ papers }) => papers}
      columns={[
        { head: words.columns.title, sort: 'TITLE', cell: ({ node }) => <NodeLink node={node} /> },
        { head: words.columns.year, sort: 'YEAR', isNumber: true, cell: ({ node }) => node.year ?? '–' },
      ]}
    />
  );
}

function Digests() {
  const { words, number } = useSpeech();
  return (
    <Listing
      {...{
        id: 'all',
        title: words.search.results,
        base: {},
        size: SIZE,
        filter: 'title',
        empty: words.start.noDigests,
      }}
      operation={AllDigests}
      connection={({ digests }) => digests}
      columns={[
        { head: words.columns.title, sort: 'TITLE', cell: ({ node }) => <NodeLink node={node} /> },
        { head: words.sections.reviews, isNumber: true, cell: ({ node }) => number(node.reviews.totalCount) },
      ]}
    />
  );
}
