// One item of a digest as the record of its paper, with every name resolved.

import { type ConceptFact, conceptsOfItem, type ItemConcepts } from '../../concepts/item-concepts.ts';
import { passagesOf } from '../../concepts/passages.ts';
import { fold } from '../../model/fold.ts';
import type { PaperRecord } from '../../model/record.ts';
import type { WrittenItem } from '../../model/written.ts';
import type { DocumentText } from '../../sources/document-text.ts';
import { authorNames } from '../statements/identity-keys.ts';
import { identifiersOf } from './identifiers.ts';
import type { Knowledge } from './knowledge.ts';
import { organisationsOf, type PaperOrganisations } from './paper-organisations.ts';
import { slugOf } from './slug.ts';
import { venueOf } from './venues.ts';

/** The document around an item. */
export interface Surroundings {
  readonly text: DocumentText;
  /** What a piece of news is introduced by; empty where the digest reviews papers one by one. */
  readonly introduction: string;
  readonly knowledge: Knowledge;
}

const BEFORE_COLON = /^([^:]{2,40}):\s/u;
const MOST_WORDS = 3;
/** A word that is nobody's but one work's: DeiT, GPT-3, TAPAS. */
const PROPER = /^\S+[\p{Lu}\d]\S*$/u;

/** What people call it: what the title begins with before a colon, or the one model that the paper brings, if it is called so. */
function shortNameOf(title: string, { introduces }: ItemConcepts, { vocabulary }: Knowledge): string | undefined {
  const named = BEFORE_COLON.exec(title)?.[1]?.trim();
  if (named !== undefined && named.split(' ').length <= MOST_WORDS) return named;
  const { records } = vocabulary.tree;
  const models = introduces.filter(({ id }) => records.get(id)?.kind === 'MODEL');
  const first = models.filter(
    ({ id }) => !records.get(id)?.broader.some((above) => models.some((m) => m.id === above)),
  );
  const [model, ...more] = first;
  const name = model && more.length === 0 ? records.get(model.id)?.en : undefined;
  const isSoWritten = name !== undefined && fold(name) === fold(model?.writtenAs ?? '');
  return isSoWritten || PROPER.test(name ?? '') ? name : undefined;
}

const NAMED: ReadonlySet<string> = new Set(['MODEL', 'DATASET', 'LIBRARY']);
/** From this score on a subject is sure enough to be told by `about` alone. */
const SURELY = 0.4;

/** That a paper uses or mentions what it is about goes without saying, except of named work. */
function moreThanSubjects({ about }: ItemConcepts, { vocabulary }: Knowledge): (fact: ConceptFact) => boolean {
  const { records } = vocabulary.tree;
  const subjects = new Set(about.filter(({ score }) => score >= SURELY).map(({ id }) => id));
  return ({ id }) => NAMED.has(records.get(id)?.kind ?? '') || !subjects.has(id);
}

/** The paper of `item`, its authors under the ids that their names alone give; and what the bracket names unknown. */
export function paperOf(
  item: WrittenItem,
  { text, introduction, knowledge }: Surroundings,
): { readonly paper: PaperRecord; readonly unknown: PaperOrganisations['unknown'] } {
  const concepts = conceptsOfItem(
    passagesOf(item, (span) => text.slice(span)),
    knowledge.vocabulary,
  );
  const { unknown, organisations, authorsAt } = organisationsOf(item, introduction, knowledge);
  const isMore = moreThanSubjects(concepts, knowledge);
  const title = item.title.writtenAs;
  const venue = venueOf(item);
  const names = authorNames(item.authors);
  const shortName = shortNameOf(title, concepts, knowledge);
  const paper: PaperRecord = {
    id: `paper:${slugOf(title)}`,
    title: { writtenAs: title, at: item.title.at, rule: 'title' },
    ...(shortName !== undefined && { shortName }),
    aliases: [],
    ...(item.year && { year: { value: item.year.value, at: item.year.at } }),
    ...identifiersOf(item.links),
    authorsComplete: item.authorsComplete,
    authors: item.authors.map(({ writtenAs, at }, index) => ({ id: names[index] ?? '', writtenAs, at })),
    organisations,
    ...(venue && { venue }),
    ...(authorsAt !== undefined && { authorsAt }),
    about: [...concepts.about],
    introduces: [...concepts.introduces],
    uses: concepts.uses.filter(isMore),
    mentions: concepts.mentions.filter(isMore),
  };
  return { paper, unknown };
}
