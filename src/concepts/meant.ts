// Tells which of the short names in an item are meant: they need a second sign that the concept is what they stand for.

import type { ConceptRecord } from '../model/record.ts';
import type { ConceptLink } from './linker.ts';
import { areRelated, type ConceptTree } from './tree.ts';

/** Words that stand near things of a kind. */
const SIGNS: Readonly<Record<ConceptRecord['kind'], RegExp>> = {
  FIELD: /област|задач|field/iu,
  TASK: /задач|task/iu,
  METHOD: /блок|слой|слоя|слоё|модул|параметр|block|layer|module/iu,
  ARCHITECTURE: /сет(?:ь|и|ей|ка|ки)|архитектур|блок|network|architecture/iu,
  MODEL: /модел|сет(?:ь|и|ей|ка|ки)|архитектур|backbone|бэкбон|энкодер|model|network|encoder/iu,
  DATASET: /датасет|набор\S* данных|корпус|бенчмарк|выборк|data ?set|corpus|benchmark/iu,
  METRIC: /метрик|качеств|скор|прирост|\d|metric|score/iu,
  LIBRARY: /код|фреймворк|библиотек|реализ|имплемент|написан|code|framework|library|implement/iu,
};
/** How many UTF-16 units around a name such a word may stand. */
const NEAR = 40;

/** Where a link was found. */
export interface Placed {
  readonly link: ConceptLink;
  readonly text: string;
}

/** Leaves out the vague links that nothing else in the item supports. */
export function meantOnly<Link extends Placed>(links: readonly Link[], tree: ConceptTree): Link[] {
  const sure = new Set(links.filter(({ link }) => !link.vague).map(({ link }) => link.concept));
  return links.filter(({ link, text }) => {
    if (!link.vague) return true;
    if (sure.has(link.concept)) return true;
    if (link.vague === 'bracketed') return [...sure].some((id) => tree.above.get(link.concept)?.has(id));
    if (tree.records.get(link.concept)?.kind === 'FIELD' && inProperName(link, text)) return false;
    return hasSign(link, text, tree) || hasRelative(link.concept, sure, tree);
  });
}

/** `Facebook AI`, `AI Center`: the letters are a part of somebody's name. */
function inProperName({ units: [from, to] }: ConceptLink, text: string): boolean {
  return (
    /\p{Lu}[\p{Script=Latin}]+[ -]$/u.test(text.slice(Math.max(0, from - NEAR), from)) ||
    /^[ -]\p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))
  );
}

function hasSign({ concept, units: [from, to] }: ConceptLink, text: string, tree: ConceptTree): boolean {
  const kind = tree.records.get(concept)?.kind;
  const around = `${text.slice(Math.max(0, from - NEAR), from)} ${text.slice(to, to + NEAR)}`;
  return kind !== undefined && SIGNS[kind].test(around);
}

function hasRelative(concept: string, sure: ReadonlySet<string>, tree: ConceptTree): boolean {
  for (const other of sure) if (areRelated(tree, concept, other)) return true;
  return false;
}
