// Where the explorer is: follows links without loading the page anew, and tells who listens.

import { useEffect, useState } from 'preact/hooks';
import { routeOf } from './address.ts';

/** A place in the explorer: a path and what is asked of it. */
export interface Place {
  readonly path: string;
  readonly search: string;
}

const CHANGED = 'papergraph:place';

/** The place that the address bar names. */
export function currentPlace(): Place {
  return { path: location.pathname, search: location.search };
}

/** Goes to an address of the explorer; `replace` leaves no step to go back to and stays where the page is scrolled. */
export function navigate(address: string, { replace = false } = {}): void {
  if (replace) {
    history.replaceState(null, '', address);
  } else {
    history.pushState(null, '', address);
    scrollTo(0, 0);
  }
  dispatchEvent(new Event(CHANGED));
}

/** The place, and each later one. */
export function usePlace(): Place {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    const update = () => setPlace(currentPlace());
    addEventListener('popstate', update);
    addEventListener(CHANGED, update);
    document.addEventListener('click', follow);
    return () => {
      removeEventListener('popstate', update);
      removeEventListener(CHANGED, update);
      document.removeEventListener('click', follow);
    };
  }, []);
  return place;
}

/** A plain click on a link to a page of the explorer needs nothing from the server but answers. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (link === null || !isPlain || event.defaultPrevented || link.target !== '' || link.hasAttribute('download')) {
    return;
  }
  const { origin, pathname, search, hash } = new URL(link.href);
  const { page } = routeOf(pathname);
  if (origin === location.origin && hash === '' && page !== 'missing' && page !== 'api') {
    event.preventDefault();
    navigate(pathname + search);
  }
}
