// The page of one node: which of the kinds it is decides what stands there.

import type { Prefix, Route } from '../../router/address.ts';
import { AuthorPage } from './author-page.tsx';
import { ConceptPage } from './concept-page.tsx';
import { DigestPage } from './digest-page.tsx';
import { OrganisationPage } from './organisation-page.tsx';
import { PaperPage } from './paper-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { ReviewerPage } from './reviewer-page.tsx';
import { VenuePage } from './venue-page.tsx';

/** What the page of a node is given. */
export interface NodePageProps {
  readonly id: string;
}

const PAGES = {
  paper: PaperPage,
  author: AuthorPage,
  organisation: OrganisationPage,
  reviewer: ReviewerPage,
  review: ReviewPage,
  digest: DigestPage,
  concept: ConceptPage,
  venue: VenuePage,
} as const satisfies Record<Prefix, (props: NodePageProps) => unknown>;

/** The page for the node's kind. */
export function NodePage({ route }: { readonly route: Extract<Route, { page: 'node' }> }) {
  const Page = PAGES[route.prefix];
  return <Page id={route.id} />;
}
