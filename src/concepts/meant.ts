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

/** What an ambiguous name was nearly taken for, and its share of the signs for either, from 0 to 1. */
export interface Rival {
  readonly concept: string;
  readonly share: number;
}

interface Item {
  /** What the item names beyond doubt. */
  readonly sure: ReadonlySet<string>;
  readonly tree: ConceptTree;
}

type Reading = Pick<ConceptLink, 'concept' | 'name' | 'vague'>;

/**
 * Leaves out the vague links that nothing else in the item supports; of several concepts of one name, takes the one that
 * most supports, and says which came second.
 */
export function meantOnly<Link extends Placed>(
  links: readonly Link[],
  tree: ConceptTree,
): (Link & { readonly rival?: Rival })[] {
  const isSure = ({ link }: Link) => !link.vague && !link.rivals;
  const item = { sure: new Set(links.filter(isSure).map(({ link }) => link.concept)), tree };
  return links.flatMap((placed) => {
    if (isSure(placed)) return [placed];
    const [best, second] = [placed.link, ...(placed.link.rivals ?? [])]
      .map((reading) => ({ reading, support: supportOf(reading, placed, item) }))
      .sort((one, other) => other.support - one.support);
    if (!best || best.support === 0) return [];
    const { concept, name } = best.reading;
    const link = { ...placed, link: { ...placed.link, concept, name } };
    if (!second) return [link];
    // One sign is counted for each beforehand, so that neither is ever quite sure.
    const share = (second.support + 1) / (best.support + second.support + 2);
    return [{ ...link, rival: { concept: second.reading.concept, share } }];
  });
}

/** How much of the item says that the name stands for this concept; 0: nothing does. */
function supportOf({ concept, vague }: Reading, { link, text }: Placed, { sure, tree }: Item): number {
  if (sure.has(concept)) return 4;
  if (vague === 'bracketed') {
    if (tree.records.get(concept)?.broader.some((parent) => sure.has(parent))) return 3;
    return [...sure].some((id) => tree.above.get(concept)?.has(id)) ? 1 : 0;
  }
  if (tree.records.get(concept)?.kind === 'FIELD' && inProperName(link, text)) return 0;
  const sign = hasSign(concept, link, { text, tree }) ? 1 : 0;
  return sign + Math.max(0, ...[...sure].map((other) => closeness(concept, other, tree)));
}

/** 2 for a parent, a child, or another child of a parent; 1 for what lies farther up or down. */
function closeness(concept: string, other: string, tree: ConceptTree): number {
  if (!areRelated(tree, concept, other)) return 0;
  const parents = tree.records.get(concept)?.broader ?? [];
  const direct = parents.includes(other) || tree.records.get(other)?.broader.includes(concept);
  return direct || !(tree.above.get(concept)?.has(other) || tree.above.get(other)?.has(concept)) ? 2 : 1;
}

/** `Facebook AI`, `AI Center`: the letters are a part of somebody's name. */
function inProperName({ units: [from, to] }: ConceptLink, text: string): boolean {
  return (
    /\p{Lu}[\p{Script=Latin}]+[ -]$/u.test(text.slice(Math.max(0, from - NEAR), from)) ||
    /^[ -]\p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))
  );
}

function hasSign(
  concept: string,
  { units: [from, to] }: ConceptLink,
  { text, tree }: { text: string; tree: ConceptTree },
): boolean {
  const kind = tree.records.get(concept)?.kind;
  const around = `${text.slice(Math.max(0, from - NEAR), from)} ${text.slice(to, to + NEAR)}`;
  return kind !== undefined && SIGNS[kind].test(around);
}
