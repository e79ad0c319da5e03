// Tells which name a title or a text begins with as the thing that it is about.

import type { ConceptLink } from './linker.ts';

type Place = Pick<ConceptLink, 'units'>;

const NAME_IN_TITLE = /^\s*["«“]?([^:]{2,60}?)["»”]?\s*(?::|$)/u;
const BEGINNING = /^\s*["«“]?\s*$/u;
const GOES_ON = /^["»”]?(?::|\s+(?:for|in|via|with|by|from|are|is|can|для|в|на|через|—|–))\s/iu;
const KIND_BEFORE =
  /^\s*(?:(?:нов[а-яё]+|эт[а-яё]+|the|this|a|new)\s+)?(?:метод|модель|алгоритм|подход|сеть|нейросеть|датасет|библиотека|архитектура|method|model|algorithm|approach|network|data ?set|library)\s+["«“]?$/iu;

/** Whether the title is the name, or the name comes before its colon. */
export function namesTitle({ units: [from, to] }: Place, title: string): boolean {
  const name = NAME_IN_TITLE.exec(title);
  if (!name) return false;
  const start = title.indexOf(name[1] ?? '');
  return from <= start + 1 && to >= start + (name[1]?.length ?? 0) - 1;
}

/** Whether the title begins with the name and says what for or how: `X: Y`, `X for Y`, `X are Y`. */
export const headsTitle = ({ units: [from, to] }: Place, title: string) =>
  BEGINNING.test(title.slice(0, from)) && GOES_ON.test(title.slice(to));

/** Whether the text begins with the name as one of a kind: `Метод X`, `The model X`. */
export const headsText = ({ units: [from] }: Place, text: string) => from < 40 && KIND_BEFORE.test(text.slice(0, from));
