// Chooses the language: the one chosen before, else the browser's.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../api/operations.ts';
import { english } from './english.ts';
import { russian } from './russian.ts';
import type { Speech } from './words.ts';

const KEY = 'papergraph-language';

/** The tags of the languages, as HTML and Intl know them. */
const TAGS: Readonly<Record<Language, string>> = { EN: 'en-GB', RU: 'ru' };

/** The words of the language in use, which can be changed. */
export function useOwnSpeech(): Speech {
  const [language, change] = useState(preferred);
  useEffect(() => {
    document.documentElement.lang = language.toLowerCase();
    remember(language);
  }, [language]);
  return useMemo(() => {
    const tag = TAGS[language];
    const number = new Intl.NumberFormat(tag);
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    const time = new Intl.DateTimeFormat(tag, { timeStyle: 'medium' });
    const month = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    return {
      words: language === 'RU' ? russian : english,
      language,
      number: (value) => number.format(value),
      date: (value) => date.format(new Date(value)),
      time: (moment) => time.format(moment),
      month: (value) => month.format(new Date(value)),
      change,
    };
  }, [language]);
}

function preferred(): Language {
  const chosen = remembered();
  if (chosen === 'EN' || chosen === 'RU') {
    return chosen;
  }
  return navigator.languages
    .find((tag) => /^(?:en|ru)\b/iu.test(tag))
    ?.toLowerCase()
    .startsWith('ru')
    ? 'RU'
    : 'EN';
}

/** A browser may keep nothing for pages: then the choice lasts as long as the page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Nothing is kept, as the browser wishes.
  }
}
