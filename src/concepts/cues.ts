// Words near a name that say what the paper does with the named thing: makes it, works with it, or sets itself beside it.

import { after, before } from './sentence.ts';

/** `introduced`: the authors made it; `used`: they built or measured with it; `compared`: they name it beside their own. */
export type Cue = 'introduced' | 'used' | 'compared';

const WORDS: Readonly<Record<Cue, readonly string[]>> = {
  introduced: [
    '(?:представ(?:ил|ля)|предл(?:ожил|ага)|выпустил|разработал|создал|опубликовал)[а-яё]*',
    '(?:предложен|представлен|разработан|создан)(?:а|о|ы)?',
    'сво(?:й|я|ё|е|ю|и|его|ей|их) (?:[^\\s,.]+ )?',
    'назва(?:ли|ла|л|н|на|но|ны)|называ(?:ется|ют|ли)|под названием|описыва(?:ют|ет|ется)',
    'нов(?:ая|ый|ое|ую|ого|ой|ые) (?:модель|модели|алгоритм|метод|метода|подход|архитектур|блок|датасет|библиотек|слой)[а-яё]*',
    '(?:наш|нашей|нашего|нашу|наша) (?:модель|модели|метод|метода|подход|архитектур)?[а-яё]*',
    '(?:основная |вся )?суть|вариант авторов',
    'introduc(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|present(?:s|ed)?|releas(?:e|es|ed)|develop(?:s|ed)|call(?:s|ed)|dubbed|named',
    'our|we call',
  ],
  used: [
    'использ(?:у|ова)[а-яё]*|примен(?:я|и|е)[а-яё]*',
    '(?:взял|взяв|беру|берут|брал|бер[её]м)[а-яё]*',
    'на основе|в основе|основ(?:ан|ыва)[а-яё]* на|на базе|базиру[а-яё]* на|за основу',
    '(?:обуч|дообуч|предобуч|тренир|трениров|тестир|тестиров|провер|замер|оценив|измер|валид|сравнив)[а-яё]* (?:[^\\s,.]+ ){0,2}(?:на|под|с помощью)',
    '(?:обуч|тренир|учи)[а-яё]*',
    '(?:эксперимент|результат|качеств|точност|показател|прирост)[а-яё]* (?:[^\\s,.]+ ){0,2}(?:на|для)',
    'с помощью|при помощи|посредством|через|в качестве|поверх|скомбинирован[а-яё]* с',
    '(?:датасет|набор|корпус|бенчмарк|библиотек|фреймворк)[а-яё]*(?: данных)?|код[а-яё]* на|написан[а-яё]* на|реализ[а-яё]* на|сконвертир[а-яё]*',
    'бэкбон[а-яё]*|backbones?|энкодер[а-яё]*|encoder',
    'us(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing)|leverag(?:e|es|ing)|appl(?:y|ies|ied)|adopt(?:s|ed)?',
    '(?:based|built|builds|trained|evaluated|tested|measured|pre-?trained|fine-?tuned|experiments?|results?|implemented) (?:on|upon|with|in)',
    'on top of|initiali[sz]ed (?:with|from)|by means of|data ?sets?|benchmarks?',
  ],
  compared: [
    '(?:сравн|сопостав)[а-яё]* (?:[^\\s,.]+ ){0,3}(?:с|со)',
    '(?:лучше|хуже|быстрее|медленнее|больше|меньше|выше|ниже|точнее|проще|легче|круче)(?:,? чем)?|чем|по сравнению с|превосходит|превзошл[а-яё]*|обош[её]?л[а-яё]*|обгоня[а-яё]*',
    'похож[а-яё]* на|напомина[а-яё]*|аналог[а-яё]*|как (?:и )?(?:в|у)|подобн[а-яё]*|сродни|вроде|типа',
    'такие как|например|среди которых|частный случай',
    'compared? (?:to|with)|comparison with|better than|worse than|faster than|than|similar to|outperform[a-z]*|such as|like|beats?|versus|vs',
  ],
};

/** What stands between a cue and the name it speaks of: a few words, and other names of a list. */
const BETWEEN = 60;
/** Whatever follows these is no longer what the authors made: `предложили способ для BERT`. */
const PREPOSITION =
  /(?<![\p{L}\p{N}])(?:в|во|из|от|для|на|к|по|с|со|при|у|о|об|как|of|in|by|from|for|to|with|on|than|as)\s/iu;
const CUES = (Object.keys(WORDS) as Cue[]).map((cue) => ({
  cue,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS[cue].join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
}));
const USED_AFTER =
  /^[^.;]{0,30}\s(?:(?:использ(?:у|ова)|примен)[а-яё]*|датасет[а-яё]*|оптимизатор[а-яё]*|backbone|энкодер[а-яё]*|data ?set|optimi[sz]er|(?:is|are|was|were) used)/iu;

/** The cue nearest before the name between `from` and `to`, or one right after it. */
export function cueAt(text: string, from: number, to: number): Cue | undefined {
  if (USED_AFTER.test(after(text, to))) return 'used';
  const words = before(text, from);
  let nearest: { readonly cue: Cue; readonly end: number } | undefined;
  for (const { cue, pattern } of CUES) {
    const last = [...words.matchAll(pattern)].at(-1);
    const end = last ? last.index + last[0].length : -1;
    if (end < words.length - BETWEEN || end <= (nearest?.end ?? -1)) continue;
    if (cue !== 'introduced' || !PREPOSITION.test(words.slice(end))) nearest = { cue, end };
  }
  return nearest?.cue;
}

const PURPOSE =
  /(?<![\p{L}\p{N}])(?:(?:задач|проблем|режим)[а-яё]*|для|под|for|(?:task|problem)s? of)\s+(?:[^\s,.;:]+\s+){0,1}["«“(]?$/iu;

/** Whether the words before `from` name what follows as that which the work is for. */
export const isPurpose = (text: string, from: number) => PURPOSE.test(before(text, from));
