// The title of the browser's tab.

import { useEffect } from 'preact/hooks';

/** Names the page; nothing but the project's name where `title` is empty or not known yet. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Papergraph` : 'Papergraph';
  }, [title]);
}
