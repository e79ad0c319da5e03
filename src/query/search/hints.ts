// What tells a node from its namesakes in a few words: where, when, and how many papers.

import type { Row, Value } from '../../graph/engine.ts';
import type { EdgeName } from '../../model/edge-type.ts';
import type { NodeLabel } from '../../model/node-type.ts';
import { displayed, type Place, type Reader } from '../place.ts';

type Language = 'EN' | 'RU';
type Words = Readonly<Record<Language, readonly [one: string, few: string, many: string]>>;

const PAPERS: Words = { EN: ['paper', 'papers', 'papers'], RU: ['статья', 'статьи', 'статей'] };
const CITATIONS: Words = { EN: ['citation', 'citations', 'citations'], RU: ['ссылка', 'ссылки', 'ссылок'] };
const REVIEWS: Words = { EN: ['review', 'reviews', 'reviews'], RU: ['обзор', 'обзора', 'обзоров'] };
const RULES = { EN: new Intl.PluralRules('en'), RU: new Intl.PluralRules('ru') };
const FORMS: Readonly<Record<string, 0 | 1 | 2>> = { one: 0, few: 1 };

/** A part of a hint: a property, the first neighbour over an edge, the years of its papers, or how many it counts. */
type Part =
  | { readonly property: string }
  | {
      readonly edge: EdgeName;
      readonly direction: 'out' | 'in';
      readonly label: NodeLabel;
      /** The order of neighbours before their ids, in terms of the edge `e`. */
      readonly order?: string;
    }
  | { readonly years: EdgeName }
  | { readonly count: Words };

const HINTS: Readonly<Partial<Record<NodeLabel, readonly Part[]>>> = {
  Paper: [
    { property: 'year' },
    { edge: 'AUTHORED', direction: 'in', label: 'Author', order: 'e.position' },
    { edge: 'PUBLISHED', direction: 'in', label: 'Organisation' },
    { count: CITATIONS },
  ],
  Author: [
    { edge: 'AFFILIATED_WITH', direction: 'out', label: 'Organisation', order: 'coalesce(e.lastYear, 0) DESC' },
    { years: 'AUTHORED' },
    { count: PAPERS },
  ],
  Organisation: [
    { edge: 'PART_OF', direction: 'out', label: 'Organisation' },
    { property: 'country' },
    { count: PAPERS },
  ],
  Reviewer: [{ edge: 'SAME_PERSON_AS', direction: 'out', label: 'Author' }, { count: PAPERS }],
  Digest: [{ property: 'periodStart' }, { count: REVIEWS }],
  Concept: [{ edge: 'BROADER', direction: 'out', label: 'Concept' }, { count: PAPERS }],
  Venue: [{ count: PAPERS }],
};

type PartReader = (row: Row) => string | undefined;

function countReader(place: Place, words: Words, language: Language): PartReader {
  const at = place.columns.add(`${place.variable}.paperCount`);
  return (row) => {
    const count = Number(row[at] ?? 0);
    return count === 0 ? undefined : `${count} ${words[language][FORMS[RULES[language].select(count)] ?? 2]}`;
  };
}

function neighbourReader(place: Place, part: Extract<Part, { edge: EdgeName }>, language: Language): PartReader {
  const { writer, variable } = place;
  const { edge, direction, label, order } = part;
  const [far, name] = [writer.variable('n'), writer.variable('s')];
  const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const shown = displayed({ label, variable: far }, language);
  const first = `ORDER BY ${order ? `${order}, ` : ''}${far}.id LIMIT 1`;
  const match = `MATCH (${variable})${left}[e:${edge}]${right}(${far}:${label})`;
  place.call([variable], `${match} WITH ${far}, e ${first} RETURN collect(${shown}) AS ${name}`);
  const at = place.columns.add(name);
  return (row) => ((row[at] ?? []) as readonly string[])[0];
}

function yearsReader(place: Place, edge: EdgeName): PartReader {
  const { writer, variable } = place;
  const [paper, from, to, found] = ['p', 'x', 'y', 's'].map((stem) => writer.variable(stem)) as [
    string,
    string,
    string,
    string,
  ];
  const match = `MATCH (${variable})-[:${edge}]->(${paper}:Paper)`;
  place.call(
    [variable],
    `${match} WITH min(${paper}.year) AS ${from}, max(${paper}.year) AS ${to} RETURN [${from}, ${to}] AS ${found}`,
  );
  const at = place.columns.add(found);
  return (row) => {
    const [first, last] = (row[at] ?? []) as readonly Value[];
    if (typeof first !== 'number') return undefined;
    return first === last ? `${first}` : `${first}–${last}`;
  };
}

function propertyReader(place: Place, property: string): PartReader {
  const at = place.columns.add(`${place.variable}.${property}`);
  return (row) => (row[at] === null || row[at] === undefined ? undefined : String(row[at]));
}

function partReader(place: Place, part: Part, language: Language): PartReader {
  if ('property' in part) return propertyReader(place, part.property);
  if ('count' in part) return countReader(place, part.count, language);
  if ('years' in part) return yearsReader(place, part.years);
  return neighbourReader(place, part, language);
}

/** Reads the hint of the node that a place holds; null where nothing is known of it. */
export function hintReader(place: Place, label: NodeLabel, language: Language): Reader {
  const parts = (HINTS[label] ?? []).map((part) => partReader(place, part, language));
  return (row) => parts.flatMap((part) => part(row) ?? []).join(' · ') || null;
}
