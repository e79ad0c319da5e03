// The mix of questions that is measured.

import { allAuthors } from './queries/all-authors.ts';
import { authorNetwork } from './queries/author-network.ts';
import { byName } from './queries/by-name.ts';
import { citations } from './queries/citations.ts';
import { coauthors } from './queries/coauthors.ts';
import { conceptFacts } from './queries/concept-facts.ts';
import { conceptOrganisations } from './queries/concept-organisations.ts';
import { conceptPage } from './queries/concept-page.ts';
import { conceptSubtree } from './queries/concept-subtree.ts';
import { filteredCount } from './queries/filtered-count.ts';
import { groupPapers } from './queries/group-papers.ts';
import { neighbourhood } from './queries/neighbourhood.ts';
import { nestedFilter } from './queries/nested-filter.ts';
import { onePaper } from './queries/one-paper.ts';
import { organisationAuthors } from './queries/organisation-authors.ts';
import { organisationPapers } from './queries/organisation-papers.ts';
import { secondPage } from './queries/second-page.ts';
import { shortestPath } from './queries/shortest-path.ts';
import { similarPapers } from './queries/similar-papers.ts';
import { searchHubs, searchNames, suggestLong, suggestShort, textFilter } from './queries/words.ts';
import type { BenchQuery } from './query.ts';

/** All questions, in the order of the table. */
export const benchQueries: readonly BenchQuery[] = [
  onePaper,
  byName,
  conceptPage,
  authorNetwork,
  citations,
  allAuthors,
  organisationPapers,
  nestedFilter,
  secondPage,
  filteredCount,
  conceptSubtree,
  conceptOrganisations,
  conceptFacts,
  coauthors,
  organisationAuthors,
  suggestShort,
  suggestLong,
  searchNames,
  searchHubs,
  textFilter,
  groupPapers,
  similarPapers,
  shortestPath,
  neighbourhood,
];
