// The page that stands at an address; what only some need is fetched when it is first wanted.

import { Loading } from '../parts/states.tsx';
import type { Route } from '../router/address.ts';
import { useLazy } from '../router/use-lazy.ts';
import { MissingPage } from './missing-page.tsx';
import { NodePage } from './node/node-page.tsx';
import { SearchPage } from './search-page.tsx';
import { StartPage } from './start/start-page.tsx';

interface PageProps {
  readonly route: Route;
  readonly search: string;
}

/** The page of a route. */
export function Page({ route, search }: PageProps) {
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'search':
      return <SearchPage search={search} />;
    case 'node':
      return <NodePage key={route.id} route={route} />;
    case 'browse':
      return <BrowsePage search={search} />;
    case 'ask':
      return <AskPage search={search} />;
    case 'compare':
      return <ComparePage search={search} />;
    case 'paths':
      return <PathsPage search={search} />;
    case 'missing':
      return <MissingPage />;
  }
}

function BrowsePage({ search }: { readonly search: string }) {
  const module = useLazy(() => import('./browse-page.tsx'));
  return module === undefined ? <Loading /> : <module.BrowsePage search={search} />;
}

function AskPage({ search }: { readonly search: string }) {
  const module = useLazy(() => import('./ask/ask-page.tsx'));
  return module === undefined ? <Loading /> : <module.AskPage search={search} />;
}

function ComparePage({ search }: { readonly search: string }) {
  const module = useLazy(() => import('./connect/compare-page.tsx'));
  return module === undefined ? <Loading /> : <module.ComparePage search={search} />;
}

function PathsPage({ search }: { readonly search: string }) {
  const module = useLazy(() => import('./connect/paths-page.tsx'));
  return module === undefined ? <Loading /> : <module.PathsPage search={search} />;
}
