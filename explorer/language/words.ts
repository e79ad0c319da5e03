// The words of the interface, in the language that the user reads.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../api/operations.ts';
import type { english } from './english.ts';

/** Everything that the interface says; `english` is the measure of what there is to say. */
export type Words = typeof english;

/** The words, and the language that answers are asked for in. */
export interface Speech {
  readonly words: Words;
  readonly language: Language;
  /** A number as the language writes it. */
  readonly number: (value: number) => string;
  /** A day as the language writes it, from a date such as 2020-05-01. */
  readonly date: (value: string) => string;
  /** The time of day of a moment, to the second; moments are milliseconds since 1970. */
  readonly time: (moment: number) => string;
  /** A month and year, from a date such as 2020-05-01. */
  readonly month: (value: string) => string;
  /** Reads the interface in another language from now on. */
  readonly change: (language: Language) => void;
}

/** Where every part of the page finds its words. */
export const SpeechContext = createContext<Speech | undefined>(undefined);

/** The words for this part of the page. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === undefined) {
    throw new Error('Expected SpeechContext around every part of the page; found none.');
  }
  return speech;
}
