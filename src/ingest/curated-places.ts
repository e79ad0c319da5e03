// Where facts that people read in a document stand in its text as it is now, after a correction.

import type { Engine } from '../graph/engine.ts';
import type { ReviewRecord } from '../model/record.ts';
import { asWritten, type Written } from '../model/written.ts';
import type { DocumentText } from '../sources/document-text.ts';
import { documentKey } from './statements/identity-keys.ts';
import { findStatements, withConcepts } from './statements/store.ts';

type Named = Written & { readonly id: string };

function namedIn({ paper, reviewer }: ReviewRecord): readonly Named[] {
  const { id, title, authors, organisations, venue, about, introduces, uses, mentions } = paper;
  const people = [...authors, ...organisations, ...(venue ? [venue] : []), ...(reviewer ? [reviewer] : [])];
  return [{ ...title, id }, ...people, ...about, ...introduces, ...uses, ...mentions];
}

/** What people read in a document beside its text as it is now, as ids of what facts name. */
export interface CuratedPlaces {
  readonly facts: number;
  /** Those whose words do not stand where they were read; one id may come several times. */
  readonly misplaced: readonly string[];
  /** Those of them whose words the text does not have at all. */
  readonly missing: readonly string[];
}

/** Compares the facts that people read in a document, as the graph has them, with its text. */
export async function curatedPlaces(engine: Engine, document: string, text: DocumentText): Promise<CuratedPlaces> {
  const found = [...(await findStatements(engine, [documentKey(document)])).values()];
  const curated = found.filter(({ statement }) => statement.origin === 'curated');
  const stated = (await withConcepts(engine, curated)).flatMap(({ statement }) => namedIn(statement.review));
  const misplaced = stated.filter(({ at, writtenAs }) => asWritten(text.slice(at)) !== writtenAs);
  const words = misplaced.length > 0 ? asWritten(text.text) : '';
  const missing = misplaced.filter(({ writtenAs }) => !words.includes(writtenAs));
  const idsOf = (list: readonly Named[]) => list.map(({ id }) => id);
  return { facts: stated.length, misplaced: idsOf(misplaced), missing: idsOf(missing) };
}
