// What the words before and after a name say that the paper does with it: makes it, works with it, or sets itself beside it.

import { AUTHORS_WORDS, BACKGROUND_WORDS, CUE_WORDS, type NearCue, USED_AFTER } from './cue-words.ts';
import { after, before, lastEnd } from './sentence.ts';

/** What a cue says; `background`: the sentence tells of the work of others. */
export type Cue = NearCue | 'background';

/** A cue and where in the text it ends, in UTF-16 units. */
export interface FoundCue {
  readonly cue: Cue;
  readonly end: number;
}

/** For text in small letters: patterns that need not ignore casing are several times as fast. */
const apart = (words: readonly string[]) => new RegExp(`(?<![a-zа-яё0-9])(?:${words.join('|')})(?![a-zа-яё0-9])`, 'g');

/** What stands between a cue and the name it speaks of: a few words, and other names of a list. */
const BETWEEN = 60;
/** How much of a sentence before a name still says whose work it tells of. */
const SENTENCE = 180;
/** Whatever follows these is no longer what the authors made: `предложили способ для BERT`. */
const PREPOSITION =
  /(?<![\p{L}\p{N}])(?:в|во|из|от|для|на|к|по|с|со|при|у|о|об|как|of|in|by|from|for|to|with|on|than|as)\s/iu;
/** A dash or a colon before a name gives what was spoken of its name, whatever it is for: `свой способ для речи — MelGAN`. */
const APPOSITION = /(?:\s[—–-]|:)\s*["«“]?$/u;
const NEAR = (Object.keys(CUE_WORDS) as NearCue[]).map((cue) => ({ cue, pattern: apart(CUE_WORDS[cue]) }));
const BACKGROUND = apart(BACKGROUND_WORDS);
const AUTHORS = apart(AUTHORS_WORDS);

/** The cue nearest before the name between `from` and `to`, or one right after it. */
export function cueAt(text: string, from: number, to: number): FoundCue | undefined {
  const words = before(text, from).toLowerCase();
  let nearest: { readonly cue: Cue; readonly end: number } | undefined;
  for (const { cue, pattern } of NEAR) {
    const end = lastEnd(words, pattern);
    if (end < words.length - BETWEEN || end <= (nearest?.end ?? -1)) continue;
    const between = words.slice(end);
    if ((cue !== 'introduced' && cue !== 'named') || APPOSITION.test(between) || !PREPOSITION.test(between))
      nearest = { cue, end };
  }
  const isNew = nearest?.cue === 'introduced' || nearest?.cue === 'named';
  if (!isNew && isBackground(text, from)) return { cue: 'background', end: from };
  if (USED_AFTER.test(after(text, to))) return { cue: 'used', end: from };
  return nearest && { cue: nearest.cue, end: from - words.length + nearest.end };
}

/** Whether the sentence up to `from` tells of others' work, and its authors have not spoken since. */
function isBackground(text: string, from: number): boolean {
  const words = before(text, from, SENTENCE).toLowerCase();
  const end = lastEnd(words, BACKGROUND);
  return end >= 0 && lastEnd(words, AUTHORS) < end;
}

const PURPOSE =
  /(?<![\p{L}\p{N}])(?:(?:задач|проблем|режим)[а-яё]*|для|под|for|(?:task|problem)s? of)\s+(?:[^\s,.;:]+\s+){0,1}["«“(]?$/iu;

/** Whether the words before `from` name what follows as that which the work is for. */
export const isPurpose = (text: string, from: number) => PURPOSE.test(before(text, from));
