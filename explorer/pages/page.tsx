// The page that stands at an address; what only some need is fetched when it is first wanted.

import { Lazy } from '../parts/lazy.tsx';
import type { Route } from '../router/address.ts';
import { MissingPage } from './missing-page.tsx';
import { NodePage } from './node/node-page.tsx';
import { SearchPage } from './search-page.tsx';
import { StartPage } from './start/start-page.tsx';

interface PageProps {
  readonly route: Route;
  readonly path: string;
  readonly search: string;
}

const loadBrowse = () => import('./browse-page.tsx');
const loadAsk = () => import('./ask/ask-page.tsx');
const loadCompare = () => import('./connect/compare-page.tsx');
const loadPaths = () => import('./connect/paths-page.tsx');
const loadApi = () => import('./api-page.tsx');

/** The page of a route. */
export function Page({ route, path, search }: PageProps) {
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'search':
      return <SearchPage search={search} />;
    case 'node':
      return <NodePage key={route.id} route={route} />;
    case 'browse':
      return (
        <Lazy key="browse" load={loadBrowse}>
          {({ BrowsePage }) => <BrowsePage search={search} />}
        </Lazy>
      );
    case 'ask':
      return (
        <Lazy key="ask" load={loadAsk}>
          {({ AskPage }) => <AskPage search={search} />}
        </Lazy>
      );
    case 'compare':
      return (
        <Lazy key="compare" load={loadCompare}>
          {({ ComparePage }) => <ComparePage search={search} />}
        </Lazy>
      );
    case 'paths':
      return (
        <Lazy key="paths" load={loadPaths}>
          {({ PathsPage }) => <PathsPage search={search} />}
        </Lazy>
      );
    case 'api':
      return (
        <Lazy key="api" load={loadApi}>
          {({ ApiPage }) => <ApiPage />}
        </Lazy>
      );
    case 'missing':
      return <MissingPage path={path} />;
  }
}
