// Decides which organisations published a paper: those of its bracket, else those that its running text credits.

import type { OrganisationRecord, PaperRecord } from '../../model/record.ts';
import type { Written, WrittenItem } from '../../model/written.ts';
import type { Decision } from './decision.ts';
import type { Knowledge } from './knowledge.ts';

/** The organisations of a paper, and which one the bracket names for every author. */
export type PaperOrganisations = Pick<PaperRecord, 'organisations' | 'authorsAt'> & {
  /** What a bracket names and no decision knows. */
  readonly unknown: readonly (Written & { readonly id: string })[];
};

interface Found {
  readonly written: Written;
  readonly resolution: Decision;
}

const stated = ({ written, resolution }: Found) => ({ ...resolution, writtenAs: written.writtenAs, at: written.at });

function once(found: readonly Found[]): Found[] {
  return found.filter(({ resolution: { id } }, index) => index === found.findIndex((one) => one.resolution.id === id));
}

/** Whether a place of the bracket may stand for a second party: a company's town and country are of its own. */
function mayBeOthers(item: WrittenItem, id: string, { organisations, places }: Knowledge): boolean {
  const isCompany = organisations.record(id)?.kind === 'COMPANY';
  return isCompany && (item.bracket?.places ?? []).some(({ writtenAs }) => !places.isCountry(writtenAs));
}

const PART = { rule: 'part-named-in-introduction', confidence: 0.7 };
const NEARLY = 0.3;

/** The one institute that the introduction names of an organisation, and nearly the whole; of several the whole, and nearly one. */
function asPart(whole: Decision, [part, ...others]: readonly OrganisationRecord[]): Decision {
  if (!part) return whole;
  if (others.length > 0) return { ...whole, runnerUp: { id: part.id, rule: PART.rule, confidence: NEARLY } };
  return { id: part.id, ...PART, runnerUp: { id: whole.id, rule: whole.rule, confidence: NEARLY } };
}

/**
 * Who published the paper of `item`. A known name in running text counts; `introduction` is the text before the first item:
 * where it names one research institute of a company, researchers of that company are the institute's.
 */
export function organisationsOf(item: WrittenItem, introduction: string, knowledge: Knowledge): PaperOrganisations {
  const { organisations } = knowledge;
  const resolveIn = (written: Written): Found[] => {
    const resolution = organisations.known(written.writtenAs);
    if (!resolution) return [];
    const parts = organisations.partsNamedIn(resolution.id, introduction);
    return [{ written, resolution: asPart(resolution, parts) }];
  };
  const inBracket = (item.bracket?.organisations ?? []).map((written) => {
    const known = organisations.known(written.writtenAs);
    return { written, known, resolution: known ?? organisations.unknown(written.writtenAs) };
  });
  const unknown = inBracket
    .filter(({ known }) => !known)
    .map(({ written, resolution }) => ({ ...written, id: resolution.id }));
  const isSilent = inBracket.length === 0 && (item.bracket?.places ?? []).length === 0;
  const found = once(isSilent ? item.organisationsInProse.flatMap(resolveIn) : inBracket);
  const [only] = found;
  const isOfAll = item.bracket?.ofAllAuthors && inBracket.length === 1 && only;
  const authorsAt = isOfAll && !mayBeOthers(item, only.resolution.id, knowledge) ? only.resolution.id : undefined;
  return { organisations: found.map(stated), ...(authorsAt !== undefined && { authorsAt }), unknown };
}
