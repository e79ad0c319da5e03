// The operations that the explorer runs, each with the types of its variables and its answer.
// Generated out of explorer/operations/ and schema/schema.graphql by `npm run operations`: change those, not this file.

import type { Operation } from './operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What to ask of related organisations: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface AuthorAffiliationRelation {
  /** One of those selected also meets this. */
  readonly some?: OrganisationFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: OrganisationFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: OrganisationFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
  /** The first year in which a by-line says so. */
  readonly firstYear?: IntFilter | null | undefined;
  /** The last year in which a by-line says so. */
  readonly lastYear?: IntFilter | null | undefined;
}

/** Which authors: all that is given together holds together. */
export interface AuthorFilter {
  /** All of these hold; none given: everything. */
  readonly and?: ReadonlyArray<AuthorFilter> | null | undefined;
  /** One of these holds; none given: nothing. */
  readonly or?: ReadonlyArray<AuthorFilter> | null | undefined;
  /** This does not hold: the exact complement. */
  readonly not?: AuthorFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** Any of its names. */
  readonly name?: StringFilter | null | undefined;
  /** By related papers (A person wrote a paper, at a place in its by-line). */
  readonly papers?: AuthorPaperRelation | null | undefined;
  /** By related organisations (A person worked at an organisation, as by-lines tell). */
  readonly affiliations?: AuthorAffiliationRelation | null | undefined;
  /** By related reviewers (A reviewer and an author are one person). */
  readonly reviewer?: AuthorReviewerRelation | null | undefined;
}

/** One key to order authors by. */
export interface AuthorOrder {
  /** What to order by. */
  readonly by: AuthorOrderBy;
  /** Which way the list runs. */
  readonly direction: OrderDirection;
}

/** What author lists can be ordered by. */
export type AuthorOrderBy =
  /** By name, case and the letter ё folded. */
  | 'NAME'
  /** By how many papers they wrote. */
  | 'PAPER_COUNT';

/** What to ask of related papers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface AuthorPaperRelation {
  /** One of those selected also meets this. */
  readonly some?: PaperFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: PaperFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: PaperFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
  /** The place in the by-line, from 1. */
  readonly position?: IntFilter | null | undefined;
}

/** What to ask of related reviewers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface AuthorReviewerRelation {
  /** One of those selected also meets this. */
  readonly some?: ReviewerFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: ReviewerFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: ReviewerFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** Which concepts: all that is given together holds together. */
export interface ConceptFilter {
  /** All of these hold; none given: everything. */
  readonly and?: ReadonlyArray<ConceptFilter> | null | undefined;
  /** One of these holds; none given: nothing. */
  readonly or?: ReadonlyArray<ConceptFilter> | null | undefined;
  /** This does not hold: the exact complement. */
  readonly not?: ConceptFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** Any of its names. */
  readonly name?: StringFilter | null | undefined;
  /** What sort of thing it is. */
  readonly kind?: ConceptKindFilter | null | undefined;
  /** One of these nodes or one below them, by id. */
  readonly within?: ReadonlyArray<string | number> | null | undefined;
  /** By related papers (A paper is about a concept). */
  readonly papers?: ConceptPaperRelation | null | undefined;
}

/** What sort of thing a concept is. */
export type ConceptKind =
  /** A field of study, such as computer vision. */
  | 'FIELD'
  /** A problem to be solved, such as object detection. */
  | 'TASK'
  /** A way of doing something, such as contrastive learning. */
  | 'METHOD'
  /** A family of networks, such as Transformer. */
  | 'ARCHITECTURE'
  /** One named model, such as DETR. */
  | 'MODEL'
  /** Data to train on or to measure with, such as ImageNet. */
  | 'DATASET'
  /** A measure of quality, such as mean average precision. */
  | 'METRIC'
  /** Software to build with, such as PyTorch. */
  | 'LIBRARY';

/** Compares: What sort of thing a concept is. */
export interface ConceptKindFilter {
  /** Equals this value. */
  readonly eq?: ConceptKind | null | undefined;
  /** Is one of these; an empty list selects nothing. */
  readonly in?: ReadonlyArray<ConceptKind> | null | undefined;
}

/** One key to order concepts by. */
export interface ConceptOrder {
  /** What to order by. */
  readonly by: ConceptOrderBy;
  /** Which way the list runs. */
  readonly direction: OrderDirection;
}

/** What concept lists can be ordered by. */
export type ConceptOrderBy =
  /** By name, case and the letter ё folded. */
  | 'NAME'
  /** By how many papers are about it or a concept under it. */
  | 'PAPER_COUNT';

/** What to ask of related papers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface ConceptPaperRelation {
  /** One of those selected also meets this. */
  readonly some?: PaperFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: PaperFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: PaperFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
  /** How much the paper is about it, 0 to 1. */
  readonly score?: FloatFilter | null | undefined;
}

/** Compares calendar dates. */
export interface DateFilter {
  /** Equals this value. */
  readonly eq?: string | null | undefined;
  /** Greater than this. */
  readonly gt?: string | null | undefined;
  /** This or greater. */
  readonly gte?: string | null | undefined;
  /** Less than this. */
  readonly lt?: string | null | undefined;
  /** This or less. */
  readonly lte?: string | null | undefined;
  /** True: has none. False: has one. */
  readonly isNull?: boolean | null | undefined;
}

/** Which digests: all that is given together holds together. */
export interface DigestFilter {
  /** All of these hold; none given: everything. */
  readonly and?: ReadonlyArray<DigestFilter> | null | undefined;
  /** One of these holds; none given: nothing. */
  readonly or?: ReadonlyArray<DigestFilter> | null | undefined;
  /** This does not hold: the exact complement. */
  readonly not?: DigestFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** Any of its names. */
  readonly title?: StringFilter | null | undefined;
  /** The series that it is an issue of. */
  readonly series?: StringFilter | null | undefined;
  /** The first day that it covers. */
  readonly periodStart?: DateFilter | null | undefined;
  /** The last day that it covers. */
  readonly periodEnd?: DateFilter | null | undefined;
  /** By related papers. */
  readonly papers?: DigestPaperRelation | null | undefined;
}

/** One key to order digests by. */
export interface DigestOrder {
  /** What to order by. */
  readonly by: DigestOrderBy;
  /** Which way the list runs. */
  readonly direction: OrderDirection;
}

/** What digest lists can be ordered by. */
export type DigestOrderBy =
  /** By the first day that it covers. */
  | 'PERIOD'
  /** By title, case and the letter ё folded. */
  | 'TITLE';

/** What to ask of related papers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface DigestPaperRelation {
  /** One of those selected also meets this. */
  readonly some?: PaperFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: PaperFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: PaperFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

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

/** Compares numbers, whole or not. */
export interface FloatFilter {
  /** Greater than this. */
  readonly gt?: number | null | undefined;
  /** This or greater. */
  readonly gte?: number | null | undefined;
  /** Less than this. */
  readonly lt?: number | null | undefined;
  /** This or less. */
  readonly lte?: number | null | undefined;
}

/** Compares ids, exactly as written. */
export interface IdFilter {
  /** Equals this value. */
  readonly eq?: string | number | null | undefined;
  /** Is one of these; an empty list selects nothing. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
}

/** Compares whole numbers. */
export interface IntFilter {
  /** Equals this value. */
  readonly eq?: number | null | undefined;
  /** Is one of these; an empty list selects nothing. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Greater than this. */
  readonly gt?: number | null | undefined;
  /** This or greater. */
  readonly gte?: number | null | undefined;
  /** Less than this. */
  readonly lt?: number | null | undefined;
  /** This or less. */
  readonly lte?: number | null | undefined;
  /** True: has none. False: has one. */
  readonly isNull?: boolean | null | undefined;
}

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

/** Which way a list runs. Missing values come last in both. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** Which organisations: all that is given together holds together. */
export interface OrganisationFilter {
  /** All of these hold; none given: everything. */
  readonly and?: ReadonlyArray<OrganisationFilter> | null | undefined;
  /** One of these holds; none given: nothing. */
  readonly or?: ReadonlyArray<OrganisationFilter> | null | undefined;
  /** This does not hold: the exact complement. */
  readonly not?: OrganisationFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** Any of its names. */
  readonly name?: StringFilter | null | undefined;
  /** The country of its seat, ISO 3166-1 alpha-2, such as FI. */
  readonly country?: StringFilter | null | undefined;
  /** What sort of organisation it is. */
  readonly kind?: OrganisationKindFilter | null | undefined;
  /** One of these nodes or one below them, by id. */
  readonly within?: ReadonlyArray<string | number> | null | undefined;
  /** By related papers (An organisation published a paper: its by-line or its text names the organisation). */
  readonly papers?: OrganisationPaperRelation | null | undefined;
}

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A business that sells goods or services. */
  | 'COMPANY'
  /** A place that teaches and awards degrees. */
  | 'UNIVERSITY'
  /** A research institute, or a laboratory, also where a company runs it. */
  | 'INSTITUTE'
  /** A state body. */
  | 'GOVERNMENT'
  /** A body that works without profit. */
  | 'NONPROFIT'
  /** None of the others. */
  | 'OTHER';

/** Compares: What sort of organisation it is. */
export interface OrganisationKindFilter {
  /** Equals this value. */
  readonly eq?: OrganisationKind | null | undefined;
  /** Is one of these; an empty list selects nothing. */
  readonly in?: ReadonlyArray<OrganisationKind> | null | undefined;
}

/** One key to order organisations by. */
export interface OrganisationOrder {
  /** What to order by. */
  readonly by: OrganisationOrderBy;
  /** Which way the list runs. */
  readonly direction: OrderDirection;
}

/** What organisation lists can be ordered by. */
export type OrganisationOrderBy =
  /** By name, case and the letter ё folded. */
  | 'NAME'
  /** By how many papers it published, its parts included. */
  | 'PAPER_COUNT';

/** What to ask of related papers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface OrganisationPaperRelation {
  /** One of those selected also meets this. */
  readonly some?: PaperFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: PaperFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: PaperFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** What to ask of related authors: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperAuthorRelation {
  /** One of those selected also meets this. */
  readonly some?: AuthorFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: AuthorFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: AuthorFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
  /** The place in the by-line, from 1. */
  readonly position?: IntFilter | null | undefined;
  /** The by-line places the author at such an organisation. */
  readonly affiliation?: OrganisationFilter | null | undefined;
}

/** What to ask of related papers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperCitedByRelation {
  /** One of those selected also meets this. */
  readonly some?: PaperFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: PaperFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: PaperFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** What to ask of related papers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperCitesRelation {
  /** One of those selected also meets this. */
  readonly some?: PaperFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: PaperFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: PaperFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** What to ask of related concepts: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperConceptRelation {
  /** One of those selected also meets this. */
  readonly some?: ConceptFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: ConceptFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: ConceptFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
  /** How much the paper is about it, 0 to 1. */
  readonly score?: FloatFilter | null | undefined;
}

/** What to ask of related digests: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperDigestRelation {
  /** One of those selected also meets this. */
  readonly some?: DigestFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: DigestFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: DigestFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** What papers can be grouped by. */
export type PaperDimension =
  /** The year of the paper. */
  | 'YEAR'
  /** The organisations that published it. */
  | 'ORGANISATION'
  /** The countries of the organisations that published it, ISO 3166-1 alpha-2. */
  | 'COUNTRY'
  /** What sort of organisations published it. */
  | 'ORGANISATION_KIND'
  /** The authors of the paper. */
  | 'AUTHOR'
  /** The concepts that it is about. */
  | 'CONCEPT'
  /** The models, methods and data sets that it presents. */
  | 'INTRODUCES'
  /** Data sets, models and libraries that it was built or measured with. */
  | 'USES'
  /** Other named work in its text or its reviews. */
  | 'MENTIONS'
  /** The people who reviewed it. */
  | 'REVIEWER'
  /** The digests that it was reviewed in. */
  | 'DIGEST'
  /** The venue that it appeared at. */
  | 'VENUE';

/** Which papers: all that is given together holds together. */
export interface PaperFilter {
  /** All of these hold; none given: everything. */
  readonly and?: ReadonlyArray<PaperFilter> | null | undefined;
  /** One of these holds; none given: nothing. */
  readonly or?: ReadonlyArray<PaperFilter> | null | undefined;
  /** This does not hold: the exact complement. */
  readonly not?: PaperFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** Any of its names. */
  readonly title?: StringFilter | null | undefined;
  /** The year of publication that the source states. */
  readonly year?: IntFilter | null | undefined;
  /** The DOI without its resolver, such as 10.1007/978-3-030-58452-8_13. */
  readonly doi?: StringFilter | null | undefined;
  /** The arXiv identifier without its version, such as 2005.12872. */
  readonly arxivId?: StringFilter | null | undefined;
  /** The OpenAlex identifier, such as W3096609285. */
  readonly openAlexId?: StringFilter | null | undefined;
  /** The day of publication, where a source states it. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** All of these words stand in its names and texts, in any of their forms. */
  readonly text?: string | null | undefined;
  /** By related authors (A person wrote a paper, at a place in its by-line). */
  readonly authors?: PaperAuthorRelation | null | undefined;
  /** By related organisations (An organisation published a paper: its by-line or its text names the organisation). */
  readonly organisations?: PaperOrganisationRelation | null | undefined;
  /** By related concepts (A paper is about a concept). */
  readonly concepts?: PaperConceptRelation | null | undefined;
  /** By related concepts (A paper presents a model, method or data set). */
  readonly introduces?: PaperIntroductionRelation | null | undefined;
  /** By related concepts (A paper was built or measured with a data set, model or library). */
  readonly uses?: PaperUseRelation | null | undefined;
  /** By related concepts (A paper, or a review of it, names other work). */
  readonly mentions?: PaperMentionRelation | null | undefined;
  /** By related papers (A paper has another in its references). */
  readonly cites?: PaperCitesRelation | null | undefined;
  /** By related papers (A paper has another in its references). */
  readonly citedBy?: PaperCitedByRelation | null | undefined;
  /** By related venues (A paper appeared at a venue). */
  readonly venue?: PaperVenueRelation | null | undefined;
  /** By related reviewers. */
  readonly reviewers?: PaperReviewerRelation | null | undefined;
  /** By related digests. */
  readonly digests?: PaperDigestRelation | null | undefined;
}

/** One key to order groups of papers by. */
export interface PaperGroupOrder {
  /** What to order by. */
  readonly by: PaperGroupOrderBy;
  /** Which way the list runs. */
  readonly direction: OrderDirection;
}

/** What groups of papers can be ordered by. */
export type PaperGroupOrderBy =
  /** By how many papers a group has. */
  | 'PAPER_COUNT'
  /** By the keys of a group, one dimension after the other: nodes by name, years and texts by themselves. */
  | 'KEYS';

/** One dimension to group papers by. */
export interface PaperGrouping {
  /** What to group by; each at most once. */
  readonly dimension: PaperDimension;
  /** Papers of a narrower concept, or of a part of an organisation, count in the groups of all that is above it too, once in each. */
  readonly rollUp?: boolean | null | undefined;
  /** Which concepts make groups; papers with none of them stand under a null key. */
  readonly concepts?: ConceptFilter | null | undefined;
  /** Which organisations make groups; papers with none of them stand under a null key. */
  readonly organisations?: OrganisationFilter | null | undefined;
}

/** What to ask of related concepts: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperIntroductionRelation {
  /** One of those selected also meets this. */
  readonly some?: ConceptFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: ConceptFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: ConceptFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** What to ask of related concepts: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperMentionRelation {
  /** One of those selected also meets this. */
  readonly some?: ConceptFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: ConceptFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: ConceptFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** One key to order papers by. */
export interface PaperOrder {
  /** What to order by. */
  readonly by: PaperOrderBy;
  /** Which way the list runs. */
  readonly direction: OrderDirection;
}

/** What paper lists can be ordered by. */
export type PaperOrderBy =
  /** By title, case and the letter ё folded. */
  | 'TITLE'
  /** By the year of publication. */
  | 'YEAR'
  /** By how many papers of the graph cite it. */
  | 'CITED_BY_COUNT'
  /** By how many authors its by-line lists. */
  | 'AUTHOR_COUNT'
  /** By how many reviews it has. */
  | 'REVIEW_COUNT';

/** What to ask of related organisations: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperOrganisationRelation {
  /** One of those selected also meets this. */
  readonly some?: OrganisationFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: OrganisationFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: OrganisationFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** What to ask of related reviewers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperReviewerRelation {
  /** One of those selected also meets this. */
  readonly some?: ReviewerFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: ReviewerFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: ReviewerFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** What to ask of related concepts: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperUseRelation {
  /** One of those selected also meets this. */
  readonly some?: ConceptFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: ConceptFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: ConceptFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** What to ask of related venues: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface PaperVenueRelation {
  /** One of those selected also meets this. */
  readonly some?: VenueFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: VenueFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: VenueFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** What to ask of related authors: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface ReviewerAuthorRelation {
  /** One of those selected also meets this. */
  readonly some?: AuthorFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: AuthorFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: AuthorFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** Which reviewers: all that is given together holds together. */
export interface ReviewerFilter {
  /** All of these hold; none given: everything. */
  readonly and?: ReadonlyArray<ReviewerFilter> | null | undefined;
  /** One of these holds; none given: nothing. */
  readonly or?: ReadonlyArray<ReviewerFilter> | null | undefined;
  /** This does not hold: the exact complement. */
  readonly not?: ReviewerFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** Any of its names. */
  readonly name?: StringFilter | null | undefined;
  /** Any of its handles. */
  readonly handle?: StringFilter | null | undefined;
  /** By related authors (A reviewer and an author are one person). */
  readonly author?: ReviewerAuthorRelation | null | undefined;
  /** By related papers. */
  readonly papers?: ReviewerPaperRelation | null | undefined;
}

/** One key to order reviewers by. */
export interface ReviewerOrder {
  /** What to order by. */
  readonly by: ReviewerOrderBy;
  /** Which way the list runs. */
  readonly direction: OrderDirection;
}

/** What reviewer lists can be ordered by. */
export type ReviewerOrderBy =
  /** By name, case and the letter ё folded. */
  | 'NAME'
  /** By how many papers they reviewed. */
  | 'PAPER_COUNT'
  /** By how many reviews they wrote. */
  | 'REVIEW_COUNT';

/** What to ask of related papers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface ReviewerPaperRelation {
  /** One of those selected also meets this. */
  readonly some?: PaperFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: PaperFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: PaperFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

/** Compares text; case and the letters ё and е are folded. */
export interface StringFilter {
  /** Equals this value. */
  readonly eq?: string | null | undefined;
  /** Is one of these; an empty list selects nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Contains this anywhere. */
  readonly contains?: string | null | undefined;
  /** Starts with this. */
  readonly startsWith?: string | null | undefined;
  /** True: has none. False: has one. */
  readonly isNull?: boolean | null | undefined;
}

/** Which venues: all that is given together holds together. */
export interface VenueFilter {
  /** All of these hold; none given: everything. */
  readonly and?: ReadonlyArray<VenueFilter> | null | undefined;
  /** One of these holds; none given: nothing. */
  readonly or?: ReadonlyArray<VenueFilter> | null | undefined;
  /** This does not hold: the exact complement. */
  readonly not?: VenueFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** Any of its names. */
  readonly name?: StringFilter | null | undefined;
  /** By related papers (A paper appeared at a venue). */
  readonly papers?: VenuePaperRelation | null | undefined;
}

/** One key to order venues by. */
export interface VenueOrder {
  /** What to order by. */
  readonly by: VenueOrderBy;
  /** Which way the list runs. */
  readonly direction: OrderDirection;
}

/** What venue lists can be ordered by. */
export type VenueOrderBy =
  /** By name, case and the letter ё folded. */
  | 'NAME';

/** What to ask of related papers: of those that where and the fields of the edge select, that some meets this, that none does, that there are so many; none of the three given: that there is one. Only edges of the node itself count, not those of nodes below it: ask with within for a whole tree. */
export interface VenuePaperRelation {
  /** One of those selected also meets this. */
  readonly some?: PaperFilter | null | undefined;
  /** None of those selected meets this. */
  readonly none?: PaperFilter | null | undefined;
  /** Selects the related nodes that some, none and count speak of. */
  readonly where?: PaperFilter | null | undefined;
  /** How many of those selected there are. */
  readonly count?: IntFilter | null | undefined;
}

export type GroupsQueryVariables = Exact<{
  where?: PaperFilter | null | undefined;
  by: ReadonlyArray<PaperGrouping> | PaperGrouping;
  orderBy?: ReadonlyArray<PaperGroupOrder> | PaperGroupOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export interface GroupsQuery { readonly groupPapers: { readonly totalCount: number, readonly paperCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly paperCount: number, readonly keys: ReadonlyArray<{ readonly dimension: PaperDimension, readonly year: number | null, readonly text: string | null, readonly node:
            | Label_Author_Fragment
            | Label_Concept_Fragment
            | Label_Digest_Fragment
            | Label_Organisation_Fragment
            | Label_Paper_Fragment
            | Label_Review_Fragment
            | Label_Reviewer_Fragment
            | Label_Venue_Fragment
           | null }> } }> } | null }

export type GroupPapersOfQueryVariables = Exact<{
  where?: PaperFilter | null | undefined;
  by: ReadonlyArray<PaperGrouping> | PaperGrouping;
  orderBy?: ReadonlyArray<PaperGroupOrder> | PaperGroupOrder | null | undefined;
  before?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export interface GroupPapersOfQuery { readonly groupPapers: { readonly nodes: ReadonlyArray<{ readonly papers: JointPapersFragment }> } | null }

export type AuthorPageQueryVariables = Exact<{
  ref: string;
  language: Language;
}>;


export interface AuthorPageQuery { readonly author: (
    { readonly aliases: ReadonlyArray<string>, readonly orcid: string | null, readonly openAlexId: string | null, readonly reviewer: Label_Reviewer_Fragment | null }
    & Label_Author_Fragment
  ) | null }

export type AuthorPapersQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface AuthorPapersQuery { readonly author: { readonly papers: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: PaperLineFragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type AuthorAffiliationsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: OrganisationFilter | null | undefined;
}>;


export interface AuthorAffiliationsQuery { readonly author: { readonly affiliations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Organisation_Fragment }> } } | null }

export type AuthorAffiliationPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface AuthorAffiliationPapersQuery { readonly author: { readonly affiliations: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type AuthorCoauthorsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: AuthorFilter | null | undefined;
}>;


export interface AuthorCoauthorsQuery { readonly author: { readonly coauthors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Author_Fragment }> } } | null }

export type AuthorCoauthorPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface AuthorCoauthorPapersQuery { readonly author: { readonly coauthors: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type AuthorConceptsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: ConceptFilter | null | undefined;
}>;


export interface AuthorConceptsQuery { readonly author: { readonly concepts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Concept_Fragment }> } } | null }

export type AuthorConceptPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface AuthorConceptPapersQuery { readonly author: { readonly concepts: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type AllPapersQueryVariables = Exact<{
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface AllPapersQuery { readonly papers: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: PaperLineFragment }> } | null }

export type AllDigestsQueryVariables = Exact<{
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: DigestFilter | null | undefined;
  orderBy?: ReadonlyArray<DigestOrder> | DigestOrder | null | undefined;
}>;


export interface AllDigestsQuery { readonly digests: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly reviews: { readonly totalCount: number } }
        & Label_Digest_Fragment
      ) }> } | null }

export type AllAuthorsQueryVariables = Exact<{
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: AuthorFilter | null | undefined;
  orderBy?: ReadonlyArray<AuthorOrder> | AuthorOrder | null | undefined;
}>;


export interface AllAuthorsQuery { readonly authors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly papers: { readonly totalCount: number } }
        & Label_Author_Fragment
      ) }> } | null }

export type AllOrganisationsQueryVariables = Exact<{
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: OrganisationFilter | null | undefined;
  orderBy?: ReadonlyArray<OrganisationOrder> | OrganisationOrder | null | undefined;
}>;


export interface AllOrganisationsQuery { readonly organisations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly papers: { readonly totalCount: number } }
        & Label_Organisation_Fragment
      ) }> } | null }

export type AllConceptsQueryVariables = Exact<{
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: ConceptFilter | null | undefined;
  orderBy?: ReadonlyArray<ConceptOrder> | ConceptOrder | null | undefined;
}>;


export interface AllConceptsQuery { readonly concepts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly papers: { readonly totalCount: number } }
        & Label_Concept_Fragment
      ) }> } | null }

export type AllReviewersQueryVariables = Exact<{
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: ReviewerFilter | null | undefined;
  orderBy?: ReadonlyArray<ReviewerOrder> | ReviewerOrder | null | undefined;
}>;


export interface AllReviewersQuery { readonly reviewers: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly papers: { readonly totalCount: number } }
        & Label_Reviewer_Fragment
      ) }> } | null }

export type AllVenuesQueryVariables = Exact<{
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: VenueFilter | null | undefined;
  orderBy?: ReadonlyArray<VenueOrder> | VenueOrder | null | undefined;
}>;


export interface AllVenuesQuery { readonly venues: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly papers: { readonly totalCount: number } }
        & Label_Venue_Fragment
      ) }> } | null }

export type ConceptPageQueryVariables = Exact<{
  ref: string;
  language: Language;
}>;


export interface ConceptPageQuery { readonly concept: (
    { readonly aliases: ReadonlyArray<string>, readonly kind: ConceptKind, readonly description: string | null }
    & Label_Concept_Fragment
  ) | null }

export type ConceptPapersQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface ConceptPapersQuery { readonly concept: { readonly papers: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly score: number, readonly via: ReadonlyArray<Label_Concept_Fragment>, readonly node: PaperLineFragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type ConceptIntroducedByQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface ConceptIntroducedByQuery { readonly concept: { readonly introducedBy: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: PaperLineFragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type ConceptUsedByQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface ConceptUsedByQuery { readonly concept: { readonly usedBy: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly via: ReadonlyArray<Label_Concept_Fragment>, readonly node: PaperLineFragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type ConceptMentionedByQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface ConceptMentionedByQuery { readonly concept: { readonly mentionedBy: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly via: ReadonlyArray<Label_Concept_Fragment>, readonly node: PaperLineFragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type ConceptBroaderQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface ConceptBroaderQuery { readonly concept: { readonly broader: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: Label_Concept_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type ConceptNarrowerQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface ConceptNarrowerQuery { readonly concept: { readonly narrower: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: Label_Concept_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type ConceptOrganisationsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: OrganisationFilter | null | undefined;
}>;


export interface ConceptOrganisationsQuery { readonly concept: { readonly organisations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Organisation_Fragment }> } } | null }

export type ConceptOrganisationPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface ConceptOrganisationPapersQuery { readonly concept: { readonly organisations: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type ConceptAuthorsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: AuthorFilter | null | undefined;
}>;


export interface ConceptAuthorsQuery { readonly concept: { readonly authors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Author_Fragment }> } } | null }

export type ConceptAuthorPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface ConceptAuthorPapersQuery { readonly concept: { readonly authors: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type ConceptReviewersQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: ReviewerFilter | null | undefined;
}>;


export interface ConceptReviewersQuery { readonly concept: { readonly reviewers: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Reviewer_Fragment }> } } | null }

export type ConceptReviewerPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface ConceptReviewerPapersQuery { readonly concept: { readonly reviewers: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type ConnectionsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  through?: ReadonlyArray<EdgeKind> | EdgeKind | null | undefined;
  maxLength: number;
  first: number;
  language: Language;
}>;


export interface ConnectionsQuery { readonly paths: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
        | Label_Author_Fragment
        | Label_Concept_Fragment
        | Label_Digest_Fragment
        | Label_Organisation_Fragment
        | Label_Paper_Fragment
        | Label_Review_Fragment
        | Label_Reviewer_Fragment
        | Label_Venue_Fragment
      >, readonly facts: ReadonlyArray<FactPartsFragment> }> } | null }

export type OrganisationSideFragment = (
  { readonly papers: { readonly totalCount: number }, readonly authors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Author_Fragment }> }, readonly concepts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Concept_Fragment }> } }
  & Label_Organisation_Fragment
);

export type CompareOrganisationsQueryVariables = Exact<{
  left: string;
  right: string;
  joint: PaperFilter;
  language: Language;
}>;


export interface CompareOrganisationsQuery { readonly left: OrganisationSideFragment | null, readonly right: OrganisationSideFragment | null, readonly papers: { readonly totalCount: number, readonly nodes: ReadonlyArray<PaperLineFragment> } | null }

export type ConceptSideFragment = (
  { readonly papers: { readonly totalCount: number }, readonly authors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Author_Fragment }> }, readonly organisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Organisation_Fragment }> } }
  & Label_Concept_Fragment
);

export type CompareConceptsQueryVariables = Exact<{
  left: string;
  right: string;
  joint: PaperFilter;
  language: Language;
}>;


export interface CompareConceptsQuery { readonly left: ConceptSideFragment | null, readonly right: ConceptSideFragment | null, readonly papers: { readonly totalCount: number, readonly nodes: ReadonlyArray<PaperLineFragment> } | null }

export type DigestPageQueryVariables = Exact<{
  ref: string;
  language: Language;
}>;


export interface DigestPageQuery { readonly digest: (
    { readonly series: string | null, readonly year: number | null, readonly periodStart: string | null, readonly periodEnd: string | null, readonly url: string | null }
    & Label_Digest_Fragment
  ) | null }

export type DigestReviewsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface DigestReviewsQuery { readonly digest: { readonly reviews: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
          { readonly position: number, readonly ownPaper: boolean, readonly paper: PaperLineFragment, readonly reviewer: Label_Reviewer_Fragment | null, readonly evidence: ReadonlyArray<EvidencePartsFragment> }
          & Label_Review_Fragment
        ) }> } } | null }

export type ReviewPageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export interface ReviewPageQuery { readonly node:
    | Label_Author_Fragment
    | Label_Concept_Fragment
    | Label_Digest_Fragment
    | Label_Organisation_Fragment
    | Label_Paper_Fragment
    | (
      { readonly position: number, readonly ownPaper: boolean, readonly paper: PaperLineFragment, readonly reviewer: Label_Reviewer_Fragment | null, readonly digest: Label_Digest_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }
      & Label_Review_Fragment
    )
    | Label_Reviewer_Fragment
    | Label_Venue_Fragment
   | null }

export type VenuePageQueryVariables = Exact<{
  ref: string;
  language: Language;
}>;


export interface VenuePageQuery { readonly venue: Label_Venue_Fragment | null }

export type VenuePapersQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface VenuePapersQuery { readonly venue: { readonly papers: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: PaperLineFragment }> } } | null }

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

type Hint_Author_Fragment = (
  { readonly affiliations: { readonly nodes: ReadonlyArray<Label_Organisation_Fragment> }, readonly papers: { readonly totalCount: number } }
  & Label_Author_Fragment
);

type Hint_Concept_Fragment = (
  { readonly broader: { readonly nodes: ReadonlyArray<Label_Concept_Fragment> }, readonly papers: { readonly totalCount: number } }
  & Label_Concept_Fragment
);

type Hint_Digest_Fragment = (
  { readonly periodStart: string | null }
  & Label_Digest_Fragment
);

type Hint_Organisation_Fragment = (
  { readonly country: string | null, readonly parent: Label_Organisation_Fragment | null, readonly papers: { readonly totalCount: number } }
  & Label_Organisation_Fragment
);

type Hint_Paper_Fragment = (
  { readonly year: number | null, readonly organisations: { readonly nodes: ReadonlyArray<Label_Organisation_Fragment> } }
  & Label_Paper_Fragment
);

type Hint_Review_Fragment = Label_Review_Fragment;

type Hint_Reviewer_Fragment = (
  { readonly papers: { readonly totalCount: number } }
  & Label_Reviewer_Fragment
);

type Hint_Venue_Fragment = (
  { readonly papers: { readonly totalCount: number } }
  & Label_Venue_Fragment
);

export type HintFragment =
  | Hint_Author_Fragment
  | Hint_Concept_Fragment
  | Hint_Digest_Fragment
  | Hint_Organisation_Fragment
  | Hint_Paper_Fragment
  | Hint_Review_Fragment
  | Hint_Reviewer_Fragment
  | Hint_Venue_Fragment
;

export type PaperLineFragment = (
  { readonly year: number | null }
  & Label_Paper_Fragment
);

export type EvidencePartsFragment = { readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly sentence: string | null, readonly sentenceStart: number | null, readonly rule: string, readonly confidence: number, readonly source: { readonly name: string, readonly url: string | null, readonly digest: Label_Digest_Fragment | null } };

export type FactPartsFragment = { readonly kind: EdgeKind, readonly from:
    | Label_Author_Fragment
    | Label_Concept_Fragment
    | Label_Digest_Fragment
    | Label_Organisation_Fragment
    | Label_Paper_Fragment
    | Label_Review_Fragment
    | Label_Reviewer_Fragment
    | Label_Venue_Fragment
  , readonly to:
    | Label_Author_Fragment
    | Label_Concept_Fragment
    | Label_Digest_Fragment
    | Label_Organisation_Fragment
    | Label_Paper_Fragment
    | Label_Review_Fragment
    | Label_Reviewer_Fragment
    | Label_Venue_Fragment
  , readonly evidence: ReadonlyArray<EvidencePartsFragment> };

export type JointPapersFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: PaperLineFragment, readonly facts: ReadonlyArray<FactPartsFragment> }> };

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

export type DrawnAroundFragment = { readonly truncated: boolean, readonly nodes: ReadonlyArray<
    | DrawnNode_Author_Fragment
    | DrawnNode_Concept_Fragment
    | DrawnNode_Digest_Fragment
    | DrawnNode_Organisation_Fragment
    | DrawnNode_Paper_Fragment
    | DrawnNode_Review_Fragment
    | DrawnNode_Reviewer_Fragment
    | DrawnNode_Venue_Fragment
  >, readonly facts: ReadonlyArray<DrawnFactFragment> };

export type DrawnStartQueryVariables = Exact<{
  id: string | number;
  first: number;
  language: Language;
}>;


export interface DrawnStartQuery { readonly node:
    | { readonly facts: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number } }
   | null, readonly neighbourhood: DrawnAroundFragment | null }

export type DrawnNeighbourhoodQueryVariables = Exact<{
  id: string | number;
  first: number;
  language: Language;
}>;


export interface DrawnNeighbourhoodQuery { readonly neighbourhood: DrawnAroundFragment | null }

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

export type FactsQueryVariables = Exact<{
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<EdgeKind> | EdgeKind | null | undefined;
}>;


export interface FactsQuery { readonly node:
    | { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<FactPartsFragment> } }
    | { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<FactPartsFragment> } }
    | { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<FactPartsFragment> } }
    | { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<FactPartsFragment> } }
    | { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<FactPartsFragment> } }
    | { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<FactPartsFragment> } }
    | { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<FactPartsFragment> } }
    | { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<FactPartsFragment> } }
   | null }

export type PapersPerYearQueryVariables = Exact<{
  where?: PaperFilter | null | undefined;
}>;


export interface PapersPerYearQuery { readonly groupPapers: { readonly nodes: ReadonlyArray<{ readonly paperCount: number, readonly keys: ReadonlyArray<{ readonly year: number | null }> }> } | null }

export type OrganisationPageQueryVariables = Exact<{
  ref: string;
  language: Language;
}>;


export interface OrganisationPageQuery { readonly organisation: (
    { readonly aliases: ReadonlyArray<string>, readonly kind: OrganisationKind | null, readonly ror: string | null, readonly country: string | null, readonly openAlexId: string | null, readonly parent: Label_Organisation_Fragment | null }
    & Label_Organisation_Fragment
  ) | null }

export type OrganisationPapersQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface OrganisationPapersQuery { readonly organisation: { readonly papers: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly via: ReadonlyArray<Label_Organisation_Fragment>, readonly node: PaperLineFragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type OrganisationChildrenQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface OrganisationChildrenQuery { readonly organisation: { readonly children: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: Label_Organisation_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type OrganisationAuthorsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: AuthorFilter | null | undefined;
}>;


export interface OrganisationAuthorsQuery { readonly organisation: { readonly authors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Author_Fragment }> } } | null }

export type OrganisationAuthorPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface OrganisationAuthorPapersQuery { readonly organisation: { readonly authors: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type OrganisationConceptsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: ConceptFilter | null | undefined;
}>;


export interface OrganisationConceptsQuery { readonly organisation: { readonly concepts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Concept_Fragment }> } } | null }

export type OrganisationConceptPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface OrganisationConceptPapersQuery { readonly organisation: { readonly concepts: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type OrganisationCollaboratorsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: OrganisationFilter | null | undefined;
}>;


export interface OrganisationCollaboratorsQuery { readonly organisation: { readonly collaborators: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Organisation_Fragment }> } } | null }

export type OrganisationCollaboratorPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface OrganisationCollaboratorPapersQuery { readonly organisation: { readonly collaborators: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type PaperPageQueryVariables = Exact<{
  ref: string;
  language: Language;
}>;


export interface PaperPageQuery { readonly paper: (
    { readonly shortName: string | null, readonly aliases: ReadonlyArray<string>, readonly year: number | null, readonly publishedOn: string | null, readonly abstract: string | null, readonly summary: string | null, readonly doi: string | null, readonly arxivId: string | null, readonly openAlexId: string | null, readonly url: string | null, readonly authorsComplete: boolean, readonly venue: Label_Venue_Fragment | null }
    & Label_Paper_Fragment
  ) | null }

export type PaperAuthorsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface PaperAuthorsQuery { readonly paper: { readonly authors: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly position: number, readonly writtenAs: string | null, readonly affiliations: ReadonlyArray<Label_Organisation_Fragment>, readonly node: Label_Author_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type PaperOrganisationsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface PaperOrganisationsQuery { readonly paper: { readonly organisations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: Label_Organisation_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type PaperConceptsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: ConceptFilter | null | undefined;
}>;


export interface PaperConceptsQuery { readonly paper: { readonly concepts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly score: number, readonly node: Label_Concept_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type PaperIntroducesQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface PaperIntroducesQuery { readonly paper: { readonly introduces: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: Label_Concept_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type PaperUsesQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface PaperUsesQuery { readonly paper: { readonly uses: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: Label_Concept_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type PaperMentionsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface PaperMentionsQuery { readonly paper: { readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: Label_Concept_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type PaperReviewsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface PaperReviewsQuery { readonly paper: { readonly reviews: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
          { readonly position: number, readonly ownPaper: boolean, readonly reviewer: Label_Reviewer_Fragment | null, readonly digest: Label_Digest_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }
          & Label_Review_Fragment
        ) }> } } | null }

export type PaperCitesQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface PaperCitesQuery { readonly paper: { readonly cites: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: PaperLineFragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type PaperCitedByQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: PaperFilter | null | undefined;
  orderBy?: ReadonlyArray<PaperOrder> | PaperOrder | null | undefined;
}>;


export interface PaperCitedByQuery { readonly paper: { readonly citedBy: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: PaperLineFragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }> } } | null }

export type PaperSimilarQueryVariables = Exact<{
  ref: string;
  language: Language;
}>;


export interface PaperSimilarQuery { readonly paper: { readonly similar: ReadonlyArray<{ readonly score: number, readonly paper: PaperLineFragment, readonly shared: ReadonlyArray<
        | Label_Author_Fragment
        | Label_Concept_Fragment
        | Label_Digest_Fragment
        | Label_Organisation_Fragment
        | Label_Paper_Fragment
        | Label_Review_Fragment
        | Label_Reviewer_Fragment
        | Label_Venue_Fragment
      > }> } | null }

export type ReviewerPageQueryVariables = Exact<{
  ref: string;
  language: Language;
}>;


export interface ReviewerPageQuery { readonly reviewer: (
    { readonly handles: ReadonlyArray<{ readonly service: string, readonly name: string, readonly url: string | null }>, readonly author: Label_Author_Fragment | null }
    & Label_Reviewer_Fragment
  ) | null }

export type ReviewerReviewsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface ReviewerReviewsQuery { readonly reviewer: { readonly reviews: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
          { readonly ownPaper: boolean, readonly paper: PaperLineFragment, readonly digest: Label_Digest_Fragment, readonly evidence: ReadonlyArray<EvidencePartsFragment> }
          & Label_Review_Fragment
        ) }> } } | null }

export type ReviewerConceptsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: ConceptFilter | null | undefined;
}>;


export interface ReviewerConceptsQuery { readonly reviewer: { readonly concepts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Concept_Fragment }> } } | null }

export type ReviewerConceptPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface ReviewerConceptPapersQuery { readonly reviewer: { readonly concepts: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type ReviewerOrganisationsQueryVariables = Exact<{
  ref: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
  where?: OrganisationFilter | null | undefined;
}>;


export interface ReviewerOrganisationsQuery { readonly reviewer: { readonly organisations: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Organisation_Fragment }> } } | null }

export type ReviewerOrganisationPapersQueryVariables = Exact<{
  ref: string;
  id: string | number;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface ReviewerOrganisationPapersQuery { readonly reviewer: { readonly organisations: { readonly edges: ReadonlyArray<{ readonly papers: JointPapersFragment }> } } | null }

export type StartQueryVariables = Exact<{
  language: Language;
}>;


export interface StartQuery { readonly digests: { readonly nodes: ReadonlyArray<(
      { readonly periodStart: string | null, readonly reviews: { readonly totalCount: number } }
      & Label_Digest_Fragment
    )> } | null }

export type SizesQueryVariables = Exact<{ [key: string]: never; }>;


export interface SizesQuery { readonly stats: { readonly engine: string, readonly nodes: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly kind: EdgeKind, readonly count: number }> } | null }

export type MainConceptsQueryVariables = Exact<{
  language: Language;
  first: number;
}>;


export interface MainConceptsQuery { readonly concepts: { readonly nodes: ReadonlyArray<(
      { readonly papers: { readonly totalCount: number }, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }
      & Label_Concept_Fragment
    )> } | null }

export type LeaderboardQueryVariables = Exact<{
  ref: string;
  language: Language;
}>;


export interface LeaderboardQuery { readonly concept: { readonly organisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly paperCount: number, readonly node: Label_Organisation_Fragment }> } } | null }

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

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export interface SearchQuery { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly matched: string, readonly score: number, readonly node:
        | Hint_Author_Fragment
        | Hint_Concept_Fragment
        | Hint_Digest_Fragment
        | Hint_Organisation_Fragment
        | Hint_Paper_Fragment
        | Hint_Review_Fragment
        | Hint_Reviewer_Fragment
        | Hint_Venue_Fragment
       }> } | null }

export type NamesQueryVariables = Exact<{
  texts: ReadonlyArray<string> | string;
  language: Language;
}>;


export interface NamesQuery { readonly lookup: ReadonlyArray<{ readonly text: string, readonly nodes: ReadonlyArray<
      | Label_Author_Fragment
      | Label_Concept_Fragment
      | Label_Digest_Fragment
      | Label_Organisation_Fragment
      | Label_Paper_Fragment
      | Label_Review_Fragment
      | Label_Reviewer_Fragment
      | Label_Venue_Fragment
    > }> | null }

export type WordQueryVariables = Exact<{
  query: string;
  language: Language;
}>;


export interface WordQuery { readonly search: { readonly edges: ReadonlyArray<{ readonly score: number, readonly node:
        | Label_Author_Fragment
        | Label_Concept_Fragment
        | Label_Digest_Fragment
        | Label_Organisation_Fragment
        | Label_Paper_Fragment
        | Label_Review_Fragment
        | Label_Reviewer_Fragment
        | Label_Venue_Fragment
       }> } | null }

export type LabelsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export interface LabelsQuery { readonly nodes: ReadonlyArray<
    | Label_Author_Fragment
    | Label_Concept_Fragment
    | Label_Digest_Fragment
    | Label_Organisation_Fragment
    | Label_Paper_Fragment
    | Label_Review_Fragment
    | Label_Reviewer_Fragment
    | Label_Venue_Fragment
   | null> | null }

export type LookupQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  language: Language;
}>;


export interface LookupQuery { readonly lookup: ReadonlyArray<{ readonly nodes: ReadonlyArray<
      | Label_Author_Fragment
      | Label_Concept_Fragment
      | Label_Digest_Fragment
      | Label_Organisation_Fragment
      | Label_Paper_Fragment
      | Label_Review_Fragment
      | Label_Reviewer_Fragment
      | Label_Venue_Fragment
    > }> | null }

/** Groups, as it is sent. */
export const Groups: Operation<GroupsQuery, GroupsQueryVariables> = {
  name: 'Groups',
  text: `query Groups($where: PaperFilter, $by: [PaperGrouping!]!, $orderBy: [PaperGroupOrder!], $first: Int!, $after: String, $language: Language!) {
  groupPapers(
    where: $where
    by: $by
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    paperCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        paperCount
        keys {
          dimension
          year
          text
          node {
            ...Label
          }
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** GroupPapersOf, as it is sent. */
export const GroupPapersOf: Operation<GroupPapersOfQuery, GroupPapersOfQueryVariables> = {
  name: 'GroupPapersOf',
  text: `query GroupPapersOf($where: PaperFilter, $by: [PaperGrouping!]!, $orderBy: [PaperGroupOrder!], $before: String, $first: Int!, $after: String, $language: Language!) {
  groupPapers(where: $where, by: $by, orderBy: $orderBy, first: 1, after: $before) {
    nodes {
      papers(first: $first, after: $after) {
        ...JointPapers
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** AuthorPage, as it is sent. */
export const AuthorPage: Operation<AuthorPageQuery, AuthorPageQueryVariables> = {
  name: 'AuthorPage',
  text: `query AuthorPage($ref: String!, $language: Language!) {
  author(ref: $ref) {
    ...Label
    aliases
    orcid
    openAlexId
    reviewer {
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

/** AuthorPapers, as it is sent. */
export const AuthorPapers: Operation<AuthorPapersQuery, AuthorPapersQueryVariables> = {
  name: 'AuthorPapers',
  text: `query AuthorPapers($ref: String!, $language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  author(ref: $ref) {
    papers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...PaperLine
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** AuthorAffiliations, as it is sent. */
export const AuthorAffiliations: Operation<AuthorAffiliationsQuery, AuthorAffiliationsQueryVariables> = {
  name: 'AuthorAffiliations',
  text: `query AuthorAffiliations($ref: String!, $language: Language!, $first: Int!, $after: String, $where: OrganisationFilter) {
  author(ref: $ref) {
    affiliations(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** AuthorAffiliationPapers, as it is sent. */
export const AuthorAffiliationPapers: Operation<AuthorAffiliationPapersQuery, AuthorAffiliationPapersQueryVariables> = {
  name: 'AuthorAffiliationPapers',
  text: `query AuthorAffiliationPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  author(ref: $ref) {
    affiliations(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** AuthorCoauthors, as it is sent. */
export const AuthorCoauthors: Operation<AuthorCoauthorsQuery, AuthorCoauthorsQueryVariables> = {
  name: 'AuthorCoauthors',
  text: `query AuthorCoauthors($ref: String!, $language: Language!, $first: Int!, $after: String, $where: AuthorFilter) {
  author(ref: $ref) {
    coauthors(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** AuthorCoauthorPapers, as it is sent. */
export const AuthorCoauthorPapers: Operation<AuthorCoauthorPapersQuery, AuthorCoauthorPapersQueryVariables> = {
  name: 'AuthorCoauthorPapers',
  text: `query AuthorCoauthorPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  author(ref: $ref) {
    coauthors(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** AuthorConcepts, as it is sent. */
export const AuthorConcepts: Operation<AuthorConceptsQuery, AuthorConceptsQueryVariables> = {
  name: 'AuthorConcepts',
  text: `query AuthorConcepts($ref: String!, $language: Language!, $first: Int!, $after: String, $where: ConceptFilter) {
  author(ref: $ref) {
    concepts(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** AuthorConceptPapers, as it is sent. */
export const AuthorConceptPapers: Operation<AuthorConceptPapersQuery, AuthorConceptPapersQueryVariables> = {
  name: 'AuthorConceptPapers',
  text: `query AuthorConceptPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  author(ref: $ref) {
    concepts(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** AllPapers, as it is sent. */
export const AllPapers: Operation<AllPapersQuery, AllPapersQueryVariables> = {
  name: 'AllPapers',
  text: `query AllPapers($language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  papers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...PaperLine
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** AllDigests, as it is sent. */
export const AllDigests: Operation<AllDigestsQuery, AllDigestsQueryVariables> = {
  name: 'AllDigests',
  text: `query AllDigests($language: Language!, $first: Int!, $after: String, $where: DigestFilter, $orderBy: [DigestOrder!]) {
  digests(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...Label
        reviews {
          totalCount
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** AllAuthors, as it is sent. */
export const AllAuthors: Operation<AllAuthorsQuery, AllAuthorsQueryVariables> = {
  name: 'AllAuthors',
  text: `query AllAuthors($language: Language!, $first: Int!, $after: String, $where: AuthorFilter, $orderBy: [AuthorOrder!]) {
  authors(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...Label
        papers {
          totalCount
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** AllOrganisations, as it is sent. */
export const AllOrganisations: Operation<AllOrganisationsQuery, AllOrganisationsQueryVariables> = {
  name: 'AllOrganisations',
  text: `query AllOrganisations($language: Language!, $first: Int!, $after: String, $where: OrganisationFilter, $orderBy: [OrganisationOrder!]) {
  organisations(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...Label
        papers {
          totalCount
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** AllConcepts, as it is sent. */
export const AllConcepts: Operation<AllConceptsQuery, AllConceptsQueryVariables> = {
  name: 'AllConcepts',
  text: `query AllConcepts($language: Language!, $first: Int!, $after: String, $where: ConceptFilter, $orderBy: [ConceptOrder!]) {
  concepts(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...Label
        papers {
          totalCount
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** AllReviewers, as it is sent. */
export const AllReviewers: Operation<AllReviewersQuery, AllReviewersQueryVariables> = {
  name: 'AllReviewers',
  text: `query AllReviewers($language: Language!, $first: Int!, $after: String, $where: ReviewerFilter, $orderBy: [ReviewerOrder!]) {
  reviewers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...Label
        papers {
          totalCount
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** AllVenues, as it is sent. */
export const AllVenues: Operation<AllVenuesQuery, AllVenuesQueryVariables> = {
  name: 'AllVenues',
  text: `query AllVenues($language: Language!, $first: Int!, $after: String, $where: VenueFilter, $orderBy: [VenueOrder!]) {
  venues(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...Label
        papers {
          totalCount
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** ConceptPage, as it is sent. */
export const ConceptPage: Operation<ConceptPageQuery, ConceptPageQueryVariables> = {
  name: 'ConceptPage',
  text: `query ConceptPage($ref: String!, $language: Language!) {
  concept(ref: $ref) {
    ...Label
    aliases
    kind
    description(language: $language)
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** ConceptPapers, as it is sent. */
export const ConceptPapers: Operation<ConceptPapersQuery, ConceptPapersQueryVariables> = {
  name: 'ConceptPapers',
  text: `query ConceptPapers($ref: String!, $language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  concept(ref: $ref) {
    papers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        score
        via {
          ...Label
        }
        node {
          ...PaperLine
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ConceptIntroducedBy, as it is sent. */
export const ConceptIntroducedBy: Operation<ConceptIntroducedByQuery, ConceptIntroducedByQueryVariables> = {
  name: 'ConceptIntroducedBy',
  text: `query ConceptIntroducedBy($ref: String!, $language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  concept(ref: $ref) {
    introducedBy(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...PaperLine
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ConceptUsedBy, as it is sent. */
export const ConceptUsedBy: Operation<ConceptUsedByQuery, ConceptUsedByQueryVariables> = {
  name: 'ConceptUsedBy',
  text: `query ConceptUsedBy($ref: String!, $language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  concept(ref: $ref) {
    usedBy(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        via {
          ...Label
        }
        node {
          ...PaperLine
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ConceptMentionedBy, as it is sent. */
export const ConceptMentionedBy: Operation<ConceptMentionedByQuery, ConceptMentionedByQueryVariables> = {
  name: 'ConceptMentionedBy',
  text: `query ConceptMentionedBy($ref: String!, $language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  concept(ref: $ref) {
    mentionedBy(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        via {
          ...Label
        }
        node {
          ...PaperLine
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ConceptBroader, as it is sent. */
export const ConceptBroader: Operation<ConceptBroaderQuery, ConceptBroaderQueryVariables> = {
  name: 'ConceptBroader',
  text: `query ConceptBroader($ref: String!, $language: Language!, $first: Int!, $after: String) {
  concept(ref: $ref) {
    broader(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** ConceptNarrower, as it is sent. */
export const ConceptNarrower: Operation<ConceptNarrowerQuery, ConceptNarrowerQueryVariables> = {
  name: 'ConceptNarrower',
  text: `query ConceptNarrower($ref: String!, $language: Language!, $first: Int!, $after: String) {
  concept(ref: $ref) {
    narrower(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** ConceptOrganisations, as it is sent. */
export const ConceptOrganisations: Operation<ConceptOrganisationsQuery, ConceptOrganisationsQueryVariables> = {
  name: 'ConceptOrganisations',
  text: `query ConceptOrganisations($ref: String!, $language: Language!, $first: Int!, $after: String, $where: OrganisationFilter) {
  concept(ref: $ref) {
    organisations(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** ConceptOrganisationPapers, as it is sent. */
export const ConceptOrganisationPapers: Operation<ConceptOrganisationPapersQuery, ConceptOrganisationPapersQueryVariables> = {
  name: 'ConceptOrganisationPapers',
  text: `query ConceptOrganisationPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  concept(ref: $ref) {
    organisations(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ConceptAuthors, as it is sent. */
export const ConceptAuthors: Operation<ConceptAuthorsQuery, ConceptAuthorsQueryVariables> = {
  name: 'ConceptAuthors',
  text: `query ConceptAuthors($ref: String!, $language: Language!, $first: Int!, $after: String, $where: AuthorFilter) {
  concept(ref: $ref) {
    authors(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** ConceptAuthorPapers, as it is sent. */
export const ConceptAuthorPapers: Operation<ConceptAuthorPapersQuery, ConceptAuthorPapersQueryVariables> = {
  name: 'ConceptAuthorPapers',
  text: `query ConceptAuthorPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  concept(ref: $ref) {
    authors(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ConceptReviewers, as it is sent. */
export const ConceptReviewers: Operation<ConceptReviewersQuery, ConceptReviewersQueryVariables> = {
  name: 'ConceptReviewers',
  text: `query ConceptReviewers($ref: String!, $language: Language!, $first: Int!, $after: String, $where: ReviewerFilter) {
  concept(ref: $ref) {
    reviewers(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** ConceptReviewerPapers, as it is sent. */
export const ConceptReviewerPapers: Operation<ConceptReviewerPapersQuery, ConceptReviewerPapersQueryVariables> = {
  name: 'ConceptReviewerPapers',
  text: `query ConceptReviewerPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  concept(ref: $ref) {
    reviewers(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** Connections, as it is sent. */
export const Connections: Operation<ConnectionsQuery, ConnectionsQueryVariables> = {
  name: 'Connections',
  text: `query Connections($from: ID!, $to: ID!, $through: [EdgeKind!], $maxLength: Int!, $first: Int!, $language: Language!) {
  paths(
    from: $from
    to: $to
    through: $through
    maxLength: $maxLength
    first: $first
  ) {
    truncated
    paths {
      nodes {
        ...Label
      }
      facts {
        ...FactParts
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** CompareOrganisations, as it is sent. */
export const CompareOrganisations: Operation<CompareOrganisationsQuery, CompareOrganisationsQueryVariables> = {
  name: 'CompareOrganisations',
  text: `query CompareOrganisations($left: String!, $right: String!, $joint: PaperFilter!, $language: Language!) {
  left: organisation(ref: $left) {
    ...OrganisationSide
  }
  right: organisation(ref: $right) {
    ...OrganisationSide
  }
  papers(where: $joint, first: 10) {
    totalCount
    nodes {
      ...PaperLine
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment OrganisationSide on Organisation {
  ...Label
  papers {
    totalCount
  }
  authors(first: 5) {
    totalCount
    edges {
      paperCount
      node {
        ...Label
      }
    }
  }
  concepts(first: 100) {
    totalCount
    edges {
      paperCount
      node {
        ...Label
      }
    }
  }
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** CompareConcepts, as it is sent. */
export const CompareConcepts: Operation<CompareConceptsQuery, CompareConceptsQueryVariables> = {
  name: 'CompareConcepts',
  text: `query CompareConcepts($left: String!, $right: String!, $joint: PaperFilter!, $language: Language!) {
  left: concept(ref: $left) {
    ...ConceptSide
  }
  right: concept(ref: $right) {
    ...ConceptSide
  }
  papers(where: $joint, first: 10) {
    totalCount
    nodes {
      ...PaperLine
    }
  }
}

fragment ConceptSide on Concept {
  ...Label
  papers {
    totalCount
  }
  authors(first: 5) {
    totalCount
    edges {
      paperCount
      node {
        ...Label
      }
    }
  }
  organisations(first: 100) {
    totalCount
    edges {
      paperCount
      node {
        ...Label
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** DigestPage, as it is sent. */
export const DigestPage: Operation<DigestPageQuery, DigestPageQueryVariables> = {
  name: 'DigestPage',
  text: `query DigestPage($ref: String!, $language: Language!) {
  digest(ref: $ref) {
    ...Label
    series
    year
    periodStart
    periodEnd
    url
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** DigestReviews, as it is sent. */
export const DigestReviews: Operation<DigestReviewsQuery, DigestReviewsQueryVariables> = {
  name: 'DigestReviews',
  text: `query DigestReviews($ref: String!, $language: Language!, $first: Int!, $after: String) {
  digest(ref: $ref) {
    reviews(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
          position
          ownPaper
          paper {
            ...PaperLine
          }
          reviewer {
            ...Label
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ReviewPage, as it is sent. */
export const ReviewPage: Operation<ReviewPageQuery, ReviewPageQueryVariables> = {
  name: 'ReviewPage',
  text: `query ReviewPage($id: ID!, $language: Language!) {
  node(id: $id) {
    ...Label
    ... on Review {
      position
      ownPaper
      paper {
        ...PaperLine
      }
      reviewer {
        ...Label
      }
      digest {
        ...Label
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** VenuePage, as it is sent. */
export const VenuePage: Operation<VenuePageQuery, VenuePageQueryVariables> = {
  name: 'VenuePage',
  text: `query VenuePage($ref: String!, $language: Language!) {
  venue(ref: $ref) {
    ...Label
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** VenuePapers, as it is sent. */
export const VenuePapers: Operation<VenuePapersQuery, VenuePapersQueryVariables> = {
  name: 'VenuePapers',
  text: `query VenuePapers($ref: String!, $language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  venue(ref: $ref) {
    papers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...PaperLine
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** DrawnStart, as it is sent. */
export const DrawnStart: Operation<DrawnStartQuery, DrawnStartQueryVariables> = {
  name: 'DrawnStart',
  text: `query DrawnStart($id: ID!, $first: Int!, $language: Language!) {
  node(id: $id) {
    facts(first: 1) {
      totalCount
    }
  }
  neighbourhood(id: $id, first: $first) {
    ...DrawnAround
  }
}

fragment DrawnAround on Subgraph {
  truncated
  nodes {
    ...DrawnNode
  }
  facts {
    ...DrawnFact
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

/** DrawnNeighbourhood, as it is sent. */
export const DrawnNeighbourhood: Operation<DrawnNeighbourhoodQuery, DrawnNeighbourhoodQueryVariables> = {
  name: 'DrawnNeighbourhood',
  text: `query DrawnNeighbourhood($id: ID!, $first: Int!, $language: Language!) {
  neighbourhood(id: $id, first: $first) {
    ...DrawnAround
  }
}

fragment DrawnAround on Subgraph {
  truncated
  nodes {
    ...DrawnNode
  }
  facts {
    ...DrawnFact
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

/** Facts, as it is sent. */
export const Facts: Operation<FactsQuery, FactsQueryVariables> = {
  name: 'Facts',
  text: `query Facts($id: ID!, $language: Language!, $first: Int!, $after: String, $kinds: [EdgeKind!]) {
  node(id: $id) {
    facts(first: $first, after: $after, kinds: $kinds) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...FactParts
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** PapersPerYear, as it is sent. */
export const PapersPerYear: Operation<PapersPerYearQuery, PapersPerYearQueryVariables> = {
  name: 'PapersPerYear',
  text: `query PapersPerYear($where: PaperFilter) {
  groupPapers(
    where: $where
    by: [{dimension: YEAR}]
    orderBy: [{by: KEYS, direction: ASC}]
    first: 100
  ) {
    nodes {
      paperCount
      keys {
        year
      }
    }
  }
}`,
};

/** OrganisationPage, as it is sent. */
export const OrganisationPage: Operation<OrganisationPageQuery, OrganisationPageQueryVariables> = {
  name: 'OrganisationPage',
  text: `query OrganisationPage($ref: String!, $language: Language!) {
  organisation(ref: $ref) {
    ...Label
    aliases
    kind
    ror
    country
    openAlexId
    parent {
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

/** OrganisationPapers, as it is sent. */
export const OrganisationPapers: Operation<OrganisationPapersQuery, OrganisationPapersQueryVariables> = {
  name: 'OrganisationPapers',
  text: `query OrganisationPapers($ref: String!, $language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  organisation(ref: $ref) {
    papers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        via {
          ...Label
        }
        node {
          ...PaperLine
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** OrganisationChildren, as it is sent. */
export const OrganisationChildren: Operation<OrganisationChildrenQuery, OrganisationChildrenQueryVariables> = {
  name: 'OrganisationChildren',
  text: `query OrganisationChildren($ref: String!, $language: Language!, $first: Int!, $after: String) {
  organisation(ref: $ref) {
    children(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** OrganisationAuthors, as it is sent. */
export const OrganisationAuthors: Operation<OrganisationAuthorsQuery, OrganisationAuthorsQueryVariables> = {
  name: 'OrganisationAuthors',
  text: `query OrganisationAuthors($ref: String!, $language: Language!, $first: Int!, $after: String, $where: AuthorFilter) {
  organisation(ref: $ref) {
    authors(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** OrganisationAuthorPapers, as it is sent. */
export const OrganisationAuthorPapers: Operation<OrganisationAuthorPapersQuery, OrganisationAuthorPapersQueryVariables> = {
  name: 'OrganisationAuthorPapers',
  text: `query OrganisationAuthorPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  organisation(ref: $ref) {
    authors(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** OrganisationConcepts, as it is sent. */
export const OrganisationConcepts: Operation<OrganisationConceptsQuery, OrganisationConceptsQueryVariables> = {
  name: 'OrganisationConcepts',
  text: `query OrganisationConcepts($ref: String!, $language: Language!, $first: Int!, $after: String, $where: ConceptFilter) {
  organisation(ref: $ref) {
    concepts(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** OrganisationConceptPapers, as it is sent. */
export const OrganisationConceptPapers: Operation<OrganisationConceptPapersQuery, OrganisationConceptPapersQueryVariables> = {
  name: 'OrganisationConceptPapers',
  text: `query OrganisationConceptPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  organisation(ref: $ref) {
    concepts(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** OrganisationCollaborators, as it is sent. */
export const OrganisationCollaborators: Operation<OrganisationCollaboratorsQuery, OrganisationCollaboratorsQueryVariables> = {
  name: 'OrganisationCollaborators',
  text: `query OrganisationCollaborators($ref: String!, $language: Language!, $first: Int!, $after: String, $where: OrganisationFilter) {
  organisation(ref: $ref) {
    collaborators(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** OrganisationCollaboratorPapers, as it is sent. */
export const OrganisationCollaboratorPapers: Operation<OrganisationCollaboratorPapersQuery, OrganisationCollaboratorPapersQueryVariables> = {
  name: 'OrganisationCollaboratorPapers',
  text: `query OrganisationCollaboratorPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  organisation(ref: $ref) {
    collaborators(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** PaperPage, as it is sent. */
export const PaperPage: Operation<PaperPageQuery, PaperPageQueryVariables> = {
  name: 'PaperPage',
  text: `query PaperPage($ref: String!, $language: Language!) {
  paper(ref: $ref) {
    ...Label
    shortName
    aliases
    year
    publishedOn
    abstract
    summary(language: $language)
    doi
    arxivId
    openAlexId
    url
    authorsComplete
    venue {
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

/** PaperAuthors, as it is sent. */
export const PaperAuthors: Operation<PaperAuthorsQuery, PaperAuthorsQueryVariables> = {
  name: 'PaperAuthors',
  text: `query PaperAuthors($ref: String!, $language: Language!, $first: Int!, $after: String) {
  paper(ref: $ref) {
    authors(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        position
        writtenAs
        affiliations {
          ...Label
        }
        node {
          ...Label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** PaperOrganisations, as it is sent. */
export const PaperOrganisations: Operation<PaperOrganisationsQuery, PaperOrganisationsQueryVariables> = {
  name: 'PaperOrganisations',
  text: `query PaperOrganisations($ref: String!, $language: Language!, $first: Int!, $after: String) {
  paper(ref: $ref) {
    organisations(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** PaperConcepts, as it is sent. */
export const PaperConcepts: Operation<PaperConceptsQuery, PaperConceptsQueryVariables> = {
  name: 'PaperConcepts',
  text: `query PaperConcepts($ref: String!, $language: Language!, $first: Int!, $after: String, $where: ConceptFilter) {
  paper(ref: $ref) {
    concepts(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        score
        node {
          ...Label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** PaperIntroduces, as it is sent. */
export const PaperIntroduces: Operation<PaperIntroducesQuery, PaperIntroducesQueryVariables> = {
  name: 'PaperIntroduces',
  text: `query PaperIntroduces($ref: String!, $language: Language!, $first: Int!, $after: String) {
  paper(ref: $ref) {
    introduces(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** PaperUses, as it is sent. */
export const PaperUses: Operation<PaperUsesQuery, PaperUsesQueryVariables> = {
  name: 'PaperUses',
  text: `query PaperUses($ref: String!, $language: Language!, $first: Int!, $after: String) {
  paper(ref: $ref) {
    uses(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** PaperMentions, as it is sent. */
export const PaperMentions: Operation<PaperMentionsQuery, PaperMentionsQueryVariables> = {
  name: 'PaperMentions',
  text: `query PaperMentions($ref: String!, $language: Language!, $first: Int!, $after: String) {
  paper(ref: $ref) {
    mentions(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** PaperReviews, as it is sent. */
export const PaperReviews: Operation<PaperReviewsQuery, PaperReviewsQueryVariables> = {
  name: 'PaperReviews',
  text: `query PaperReviews($ref: String!, $language: Language!, $first: Int!, $after: String) {
  paper(ref: $ref) {
    reviews(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
          position
          ownPaper
          reviewer {
            ...Label
          }
          digest {
            ...Label
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** PaperCites, as it is sent. */
export const PaperCites: Operation<PaperCitesQuery, PaperCitesQueryVariables> = {
  name: 'PaperCites',
  text: `query PaperCites($ref: String!, $language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  paper(ref: $ref) {
    cites(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...PaperLine
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** PaperCitedBy, as it is sent. */
export const PaperCitedBy: Operation<PaperCitedByQuery, PaperCitedByQueryVariables> = {
  name: 'PaperCitedBy',
  text: `query PaperCitedBy($ref: String!, $language: Language!, $first: Int!, $after: String, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  paper(ref: $ref) {
    citedBy(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...PaperLine
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** PaperSimilar, as it is sent. */
export const PaperSimilar: Operation<PaperSimilarQuery, PaperSimilarQueryVariables> = {
  name: 'PaperSimilar',
  text: `query PaperSimilar($ref: String!, $language: Language!) {
  paper(ref: $ref) {
    similar(first: 6) {
      score
      paper {
        ...PaperLine
      }
      shared {
        ...Label
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ReviewerPage, as it is sent. */
export const ReviewerPage: Operation<ReviewerPageQuery, ReviewerPageQueryVariables> = {
  name: 'ReviewerPage',
  text: `query ReviewerPage($ref: String!, $language: Language!) {
  reviewer(ref: $ref) {
    ...Label
    handles {
      service
      name
      url
    }
    author {
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

/** ReviewerReviews, as it is sent. */
export const ReviewerReviews: Operation<ReviewerReviewsQuery, ReviewerReviewsQueryVariables> = {
  name: 'ReviewerReviews',
  text: `query ReviewerReviews($ref: String!, $language: Language!, $first: Int!, $after: String) {
  reviewer(ref: $ref) {
    reviews(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...Label
          ownPaper
          paper {
            ...PaperLine
          }
          digest {
            ...Label
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ReviewerConcepts, as it is sent. */
export const ReviewerConcepts: Operation<ReviewerConceptsQuery, ReviewerConceptsQueryVariables> = {
  name: 'ReviewerConcepts',
  text: `query ReviewerConcepts($ref: String!, $language: Language!, $first: Int!, $after: String, $where: ConceptFilter) {
  reviewer(ref: $ref) {
    concepts(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** ReviewerConceptPapers, as it is sent. */
export const ReviewerConceptPapers: Operation<ReviewerConceptPapersQuery, ReviewerConceptPapersQueryVariables> = {
  name: 'ReviewerConceptPapers',
  text: `query ReviewerConceptPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  reviewer(ref: $ref) {
    concepts(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** ReviewerOrganisations, as it is sent. */
export const ReviewerOrganisations: Operation<ReviewerOrganisationsQuery, ReviewerOrganisationsQueryVariables> = {
  name: 'ReviewerOrganisations',
  text: `query ReviewerOrganisations($ref: String!, $language: Language!, $first: Int!, $after: String, $where: OrganisationFilter) {
  reviewer(ref: $ref) {
    organisations(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        node {
          ...Label
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** ReviewerOrganisationPapers, as it is sent. */
export const ReviewerOrganisationPapers: Operation<ReviewerOrganisationPapersQuery, ReviewerOrganisationPapersQueryVariables> = {
  name: 'ReviewerOrganisationPapers',
  text: `query ReviewerOrganisationPapers($ref: String!, $id: ID!, $language: Language!, $first: Int!, $after: String) {
  reviewer(ref: $ref) {
    organisations(first: 1, where: {id: {eq: $id}}) {
      edges {
        papers(first: $first, after: $after) {
          ...JointPapers
        }
      }
    }
  }
}

fragment EvidenceParts on Evidence {
  source {
    name
    url
    digest {
      ...Label
    }
  }
  start
  end
  quote
  sentence
  sentenceStart
  rule
  confidence
}

fragment FactParts on Fact {
  kind
  from {
    ...Label
  }
  to {
    ...Label
  }
  evidence {
    ...EvidenceParts
  }
}

fragment JointPapers on JointPaperConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...PaperLine
    }
    facts {
      ...FactParts
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}

fragment PaperLine on Paper {
  ...Label
  year
}`,
};

/** Start, as it is sent. */
export const Start: Operation<StartQuery, StartQueryVariables> = {
  name: 'Start',
  text: `query Start($language: Language!) {
  digests(first: 5) {
    nodes {
      ...Label
      periodStart
      reviews {
        totalCount
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** Sizes, as it is sent. */
export const Sizes: Operation<SizesQuery, SizesQueryVariables> = {
  name: 'Sizes',
  text: `query Sizes {
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
}`,
};

/** MainConcepts, as it is sent. */
export const MainConcepts: Operation<MainConceptsQuery, MainConceptsQueryVariables> = {
  name: 'MainConcepts',
  text: `query MainConcepts($language: Language!, $first: Int!) {
  concepts(
    first: $first
    orderBy: [{by: PAPER_COUNT, direction: DESC}]
    where: {kind: {in: [TASK, METHOD, ARCHITECTURE, MODEL]}}
  ) {
    nodes {
      ...Label
      papers {
        totalCount
      }
      broader(first: 5) {
        nodes {
          id
        }
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** Leaderboard, as it is sent. */
export const Leaderboard: Operation<LeaderboardQuery, LeaderboardQueryVariables> = {
  name: 'Leaderboard',
  text: `query Leaderboard($ref: String!, $language: Language!) {
  concept(ref: $ref) {
    organisations(first: 5) {
      totalCount
      edges {
        paperCount
        node {
          ...Label
        }
      }
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

/** Search, as it is sent. */
export const Search: Operation<SearchQuery, SearchQueryVariables> = {
  name: 'Search',
  text: `query Search($query: String!, $kinds: [NodeKind!], $language: Language!, $first: Int!, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      matched
      score
      node {
        ...Hint
      }
    }
  }
}

fragment Hint on Node {
  ...Label
  ... on Paper {
    year
    organisations(first: 1) {
      nodes {
        ...Label
      }
    }
  }
  ... on Author {
    affiliations(first: 1) {
      nodes {
        ...Label
      }
    }
    papers(first: 1) {
      totalCount
    }
  }
  ... on Organisation {
    parent {
      ...Label
    }
    country
    papers(first: 1) {
      totalCount
    }
  }
  ... on Reviewer {
    papers(first: 1) {
      totalCount
    }
  }
  ... on Digest {
    periodStart
  }
  ... on Concept {
    broader(first: 1) {
      nodes {
        ...Label
      }
    }
    papers(first: 1) {
      totalCount
    }
  }
  ... on Venue {
    papers(first: 1) {
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

/** Names, as it is sent. */
export const Names: Operation<NamesQuery, NamesQueryVariables> = {
  name: 'Names',
  text: `query Names($texts: [String!]!, $language: Language!) {
  lookup(texts: $texts) {
    text
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

/** Word, as it is sent. */
export const Word: Operation<WordQuery, WordQueryVariables> = {
  name: 'Word',
  text: `query Word($query: String!, $language: Language!) {
  search(query: $query, first: 3) {
    edges {
      score
      node {
        ...Label
      }
    }
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** Labels, as it is sent. */
export const Labels: Operation<LabelsQuery, LabelsQueryVariables> = {
  name: 'Labels',
  text: `query Labels($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    ...Label
  }
}

fragment Label on Node {
  __typename
  id
  label(language: $language)
}`,
};

/** Lookup, as it is sent. */
export const Lookup: Operation<LookupQuery, LookupQueryVariables> = {
  name: 'Lookup',
  text: `query Lookup($text: String!, $kinds: [NodeKind!], $language: Language!) {
  lookup(texts: [$text], kinds: $kinds) {
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
