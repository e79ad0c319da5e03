// Completions of what is being typed, asked for when the typing pauses.

import { useEffect, useState } from 'preact/hooks';
import { type NodeKind, Suggest } from '../api/operations.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSpeech } from '../language/words.ts';
import type { SuggestionRow } from './suggestions.tsx';

const PAUSE_MS = 80;

/** The completions of `text`; while newer ones are awaited, those before. */
export function useSuggestions(
  text: string,
  kinds: readonly NodeKind[] | undefined,
): { readonly rows: readonly SuggestionRow[]; readonly isLoading: boolean } {
  const { language } = useSpeech();
  const [prefix, setPrefix] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPrefix(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const asked = useAnswer(Suggest, prefix === '' ? null : { prefix, language, kinds: kinds ?? null });
  const isCurrent = prefix !== '' && prefix === text.trim();
  return {
    rows: text.trim() === '' ? [] : (asked.answer?.suggest ?? []),
    isLoading: !isCurrent || asked.isLoading,
  };
}

/** How many rows a key goes down; 0 for a key that is for something else. */
export function stepOf(key: string): -1 | 0 | 1 {
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
