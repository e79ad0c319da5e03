// The operations that the explorer runs, each with the types of its variables and its answer.
// Generated out of explorer/operations/ and schema/schema.graphql by `npm run operations`: change those, not this file.

import type { Operation } from './operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The kinds of facts, which are the edges of the graph. */
export type EdgeKind =
  /** A person wrote a paper, at a place in its by-line. */
  | 'AUTHORED'
  /** A person worked at an organisation, as by-lines tell. */
  | 'AFFILIATED_WITH'
  /** An organisation published a paper: its by-line or its text names the organisation. */
  | 'PUBLISHED'
  /** A paper is about a concept. */
  | 'ABOUT'
  /** A paper presents a model, method or data set. */
  | 'INTRODUCES'
  /** A paper was built or measured with a data set, model or library. */
  | 'USES'
  /** A paper, or a review of it, names other work. */
  | 'MENTIONS'
  /** A paper has another in its references. */
  | 'CITES'
  /** A concept falls under a broader one (SKOS broader). */
  | 'BROADER'
  /** A reviewer wrote a review. */
  | 'WROTE'
  /** A review is about a paper. */
  | 'REVIEWS'
  /** A review stands in a digest. */
  | 'IN_DIGEST'
  /** A paper appeared at a venue. */
  | 'IN_VENUE'
  /** An organisation is a part of another. */
  | 'PART_OF'
  /** A reviewer and an author are one person. */
  | 'SAME_PERSON_AS';

/** A language that names, summaries and descriptions come in. */
export type Language =
  /** Names and texts in English. */
  | 'EN'
  /** Names and texts in Russian. */
  | 'RU';

/** The kinds of nodes. */
export type NodeKind =
  /** A scientific paper, or another work that a digest presents as one. */
  | 'PAPER'
  /** A person who wrote a paper. A name alone never makes two people one. */
  | 'AUTHOR'
  /** A company, university, institute or laboratory that papers come from. Laboratories are parts of others. */
  | 'ORGANISATION'
  /** A member of a reading group who wrote reviews of papers. */
  | 'REVIEWER'
  /** One text about one paper, in a digest; without a reviewer where the digest names none. */
  | 'REVIEW'
  /** One document in which papers are reviewed: an issue of a series, or an article on its own. */
  | 'DIGEST'
  /** Something that papers are about, introduce, use or mention. Concepts form a tree from broad to narrow. */
  | 'CONCEPT'
  /** A conference or a journal in which papers appear. */
  | 'VENUE';

type DrawnNode_Author_Fragment = (
  { readonly papers: { readonly totalCount: number } }
  & Label_Author_Fragment
);

type DrawnNode_Concept_Fragment = (
  { readonly papers: { readonly totalCount: number } }
  & Label_Concept_Fragment
);

type DrawnNode_Digest_Fragment = (
  { readonly reviews: { readonly totalCount: number } }
  & Label_Digest_Fragment
);

type DrawnNode_Organisation_Fragment = (
  { readonly papers: { readonly totalCount: number } }
  & Label_Organisation_Fragment
);

type DrawnNode_Paper_Fragment = Label_Paper_Fragment;

type DrawnNode_Review_Fragment = Label_Review_Fragment;

type DrawnNode_Reviewer_Fragment = (
  { readonly papers: { readonly totalCount: number } }
  & Label_Reviewer_Fragment
);

type DrawnNode_Venue_Fragment = (
  { readonly papers: { readonly totalCount: number } }
  & Label_Venue_Fragment
);

export type DrawnNodeFragment =
  | DrawnNode_Author_Fragment
  | DrawnNode_Concept_Fragment
  | DrawnNode_Digest_Fragment
  | DrawnNode_Organisation_Fragment
  | DrawnNode_Paper_Fragment
  | DrawnNode_Review_Fragment
  | DrawnNode_Reviewer_Fragment
  | DrawnNode_Venue_Fragment
;

export type DrawnFactFragment = { readonly kind: EdgeKind, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   };

export type DrawnNeighbourhoodQueryVariables = Exact<{
  id: string | number;
  first: number;
  language: Language;
}>;


export interface DrawnNeighbourhoodQuery { readonly neighbourhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | DrawnNode_Author_Fragment
      | DrawnNode_Concept_Fragment
      | DrawnNode_Digest_Fragment
      | DrawnNode_Organisation_Fragment
      | DrawnNode_Paper_Fragment
      | DrawnNode_Review_Fragment
      | DrawnNode_Reviewer_Fragment
      | DrawnNode_Venue_Fragment
    >, readonly facts: ReadonlyArray<DrawnFactFragment> } | null }

export type DrawnPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  language: Language;
}>;


export interface DrawnPathsQuery { readonly paths: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
        | DrawnNode_Author_Fragment
        | DrawnNode_Concept_Fragment
        | DrawnNode_Digest_Fragment
        | DrawnNode_Organisation_Fragment
        | DrawnNode_Paper_Fragment
        | DrawnNode_Review_Fragment
        | DrawnNode_Reviewer_Fragment
        | DrawnNode_Venue_Fragment
      >, readonly facts: ReadonlyArray<DrawnFactFragment> }> } | null }

type Label_Author_Fragment = { readonly __typename: 'Author', readonly id: string, readonly label: string };

type Label_Concept_Fragment = { readonly __typename: 'Concept', readonly id: string, readonly label: string };

type Label_Digest_Fragment = { readonly __typename: 'Digest', readonly id: string, readonly label: string };

type Label_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly label: string };

type Label_Paper_Fragment = { readonly __typename: 'Paper', readonly id: string, readonly label: string };

type Label_Review_Fragment = { readonly __typename: 'Review', readonly id: string, readonly label: string };

type Label_Reviewer_Fragment = { readonly __typename: 'Reviewer', readonly id: string, readonly label: string };

type Label_Venue_Fragment = { readonly __typename: 'Venue', readonly id: string, readonly label: string };

export type LabelFragment =
  | Label_Author_Fragment
  | Label_Concept_Fragment
  | Label_Digest_Fragment
  | Label_Organisation_Fragment
  | Label_Paper_Fragment
  | Label_Review_Fragment
  | Label_Reviewer_Fragment
  | Label_Venue_Fragment
;

export type StartQueryVariables = Exact<{
  language: Language;
}>;


export interface StartQuery { readonly stats: { readonly engine: string, readonly nodes: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly kind: EdgeKind, readonly count: number }> } | null, readonly digests: { readonly nodes: ReadonlyArray<Label_Digest_Fragment> } | null }

export type SuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  language: Language;
}>;


export interface SuggestQuery { readonly suggest: ReadonlyArray<{ readonly text: string, readonly hint: string | null, readonly node:
      | Label_Author_Fragment
      | Label_Concept_Fragment
      | Label_Digest_Fragment
      | Label_Organisation_Fragment
      | Label_Paper_Fragment
      | Label_Review_Fragment
      | Label_Reviewer_Fragment
      | Label_Venue_Fragment
     }> | null }

/** DrawnNeighbourhood, as it is sent. */
export const DrawnNeighbourhood: Operation<DrawnNeighbourhoodQuery, DrawnNeighbourhoodQueryVariables> = {
  name: 'DrawnNeighbourhood',
  text: `query DrawnNeighbourhood($id: ID!, $first: Int!, $language: Language!) {
  neighbourhood(id: $id, first: $first) {
    truncated
    nodes {
      ...DrawnNode
    }
    facts {
      ...DrawnFact
    }
  }
}

fragment DrawnFact on Fact {
  kind
  from {
    id
  }
  to {
    id
  }
}

fragment DrawnNode on Node {
  ...Label
  ... on Author {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Organisation {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Concept {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Reviewer {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Venue {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Digest {
    reviews(first: 1) {
      totalCount
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** DrawnPaths, as it is sent. */
export const DrawnPaths: Operation<DrawnPathsQuery, DrawnPathsQueryVariables> = {
  name: 'DrawnPaths',
  text: `query DrawnPaths($from: ID!, $to: ID!, $language: Language!) {
  paths(from: $from, to: $to, first: 5) {
    truncated
    paths {
      nodes {
        ...DrawnNode
      }
      facts {
        ...DrawnFact
      }
    }
  }
}

fragment DrawnFact on Fact {
  kind
  from {
    id
  }
  to {
    id
  }
}

fragment DrawnNode on Node {
  ...Label
  ... on Author {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Organisation {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Concept {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Reviewer {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Venue {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Digest {
    reviews(first: 1) {
      totalCount
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** Start, as it is sent. */
export const Start: Operation<StartQuery, StartQueryVariables> = {
  name: 'Start',
  text: `query Start($language: Language!) {
  stats {
    engine
    nodes {
      kind
      count
    }
    edges {
      kind
      count
    }
  }
  digests(first: 5) {
    nodes {
      ...Label
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** Suggest, as it is sent. */
export const Suggest: Operation<SuggestQuery, SuggestQueryVariables> = {
  name: 'Suggest',
  text: `query Suggest($prefix: String!, $kinds: [NodeKind!], $language: Language!) {
  suggest(prefix: $prefix, kinds: $kinds, language: $language) {
    text
    hint
    node {
      ...Label
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};
