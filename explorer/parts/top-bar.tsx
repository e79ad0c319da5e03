// What stands above every page: the way home, search, the other pages, the language.

import type { Language } from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import { pathOf } from '../router/address.ts';
import { navigate, type Place } from '../router/location.ts';
import { NodeSearch } from './node-search.tsx';

interface TopBarProps {
  readonly place: Place;
  /** False on the page that has a search field of its own. */
  readonly hasSearch: boolean;
}

const PAGES = ['browse', 'ask', 'compare', 'paths'] as const;

/** The bar. */
export function TopBar({ place, hasSearch }: TopBarProps) {
  const { words } = useSpeech();
  return (
    <header class="top">
      <a class="home" href="/" aria-label={words.menu.home}>
        <Emblem /> <span>Papergraph</span>
      </a>
      {hasSearch && (
        <search>
          <NodeSearch
            key={place.path}
            label={words.search.label}
            placeholder={words.search.short}
            initial={place.path === '/search' ? (new URLSearchParams(place.search).get('q') ?? '') : ''}
            onChoose={({ id }) => navigate(pathOf(id))}
            onText={(text) => navigate(`/search?q=${encodeURIComponent(text)}`)}
            clears
          />
        </search>
      )}
      <nav aria-label={words.menu.label}>
        {PAGES.map((page) => (
          <a key={page} href={`/${page}`} aria-current={place.path === `/${page}` ? 'page' : undefined}>
            {words.menu[page]}
          </a>
        ))}
        <a href="/graphql">{words.menu.api}</a>
      </nav>
      <LanguageSwitch />
    </header>
  );
}

function LanguageSwitch() {
  const { words, language, change } = useSpeech();
  const other: Language = language === 'EN' ? 'RU' : 'EN';
  return (
    <button type="button" class="quiet" lang={other.toLowerCase()} onClick={() => change(other)}>
      {words.languages[other]}
    </button>
  );
}

function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4 4l8 3-6 6z" />
      <circle class="kind-paper" cx="4" cy="4" r="2.5" />
      <circle class="kind-organisation" cx="12" cy="7" r="2.5" />
      <circle class="kind-author" cx="6" cy="13" r="2.5" />
    </svg>
  );
}
