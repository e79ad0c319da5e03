// Reads a by-line: the authors, then in brackets their organisations, places and the year.

import type { Written, WrittenBracket, WrittenNumber } from '../../model/written.ts';
import { type BracketGroup, bracketGroups, bracketOf, yearIn } from './bracket.ts';
import type { DigestText } from './digest-text.ts';
import { namesIn } from './names.ts';
import { between } from './pieces.ts';
import type { ServiceValue } from './service-value.ts';

/** What a by-line says. */
export interface Byline {
  readonly authors: readonly Written[];
  readonly complete: boolean;
  readonly bracket: WrittenBracket | undefined;
  readonly year: WrittenNumber | undefined;
}

/** A bracket is part of a name where the name goes on behind it, as in `Wei (Victor) Zhang`. */
function isAffiliation(text: string, group: BracketGroup, end: number): boolean {
  return /^[\s*∗†‡\d[\]]*(?:[,;.]|$|\s(?:and|и|&)\s)/u.test(text.slice(group.end, Math.min(end, group.end + 40)));
}

function joined(digest: DigestText, groups: readonly BracketGroup[]): WrittenBracket | undefined {
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last) return undefined;
  const parts = groups.map(({ inside }) => bracketOf(digest, inside, groups.length === 1));
  return {
    at: digest.document.span({ start: first.inside.start, end: last.inside.end }),
    organisations: parts.flatMap(({ organisations }) => organisations),
    places: parts.flatMap(({ places }) => places),
    venues: parts.flatMap(({ venues }) => venues),
    ofAllAuthors: groups.length === 1,
  };
}

const INSTITUTION =
  /(?<!\p{L})(?:University|Universität|Université|Institute|College|Laborator(?:y|ies)|Labs?|Research|Academy|Inc|Corp(?:oration)?|университет|институт|академия)(?!\p{L})/iu;

/** A by-line without brackets may go on with organisations, as in `Ada Byron, Some University, 2019`: those are no authors. */
function withoutBracket(digest: DigestText, byline: Byline): Byline {
  const { authors } = byline;
  const isLast = (name: Written) => name === authors.at(-1) && byline.year !== undefined;
  const isElse = (name: Written, index: number) =>
    index > 0 &&
    (INSTITUTION.test(name.writtenAs) ||
      digest.places.has(name.writtenAs) ||
      (isLast(name) && /^\p{Lu}{3,8}$/u.test(name.writtenAs)));
  const others = authors.filter(isElse);
  const [first] = others;
  const last = others.at(-1);
  if (byline.bracket || !first || !last) return byline;
  const isPlace = ({ writtenAs }: Written) => digest.places.has(writtenAs);
  const bracket = {
    at: [first.at[0], last.at[1]] as const,
    organisations: others.filter((name) => !isPlace(name)),
    places: others.filter(isPlace),
    venues: [],
    ofAllAuthors: true,
  };
  return { ...byline, authors: authors.filter((name) => !others.includes(name)), bracket };
}

/** What the value of a by-line says; pieces that are no names are noted. */
export function bylineOf(digest: DigestText, value: ServiceValue): Byline {
  const { text } = digest.document;
  const groups = bracketGroups(text, value).filter((group) => isAffiliation(text, group, value.end));
  const names = between(groups, value);
  const { authors, complete, strange, damaged } = namesIn(digest, names);
  for (const piece of strange)
    digest.note(value.line, `A name was expected in the by-line, and "${piece.slice(0, 80)}" came.`);
  for (const name of damaged) digest.note(value.line, `A letter was lost in the name "${name}" before it came here.`);
  if (authors.length === 0) digest.note(value.line, 'A by-line was expected to name authors, and this one names none.');
  const dated = [...groups.map(({ inside }) => inside), ...names].map((stretch) => yearIn(digest, stretch));
  const year = dated.findLast((found) => found !== undefined);
  const isComplete = complete && strange.length === 0;
  return withoutBracket(digest, { authors, complete: isComplete, bracket: joined(digest, groups), year });
}
