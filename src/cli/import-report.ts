// What an import says of itself: lines for people, or one object for programs.

import type { DigestOutcome, FileOutcome } from '../ingest/file-outcome.ts';
import type { Changed } from '../ingest/import.ts';
import { changeLines } from './changes.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** All that there is to say about an import, but for its files. */
export interface ImportOutcome {
  /** What was written, or would have been. */
  readonly changed: Changed;
  readonly dryRun: boolean;
  /** The engine's name. */
  readonly engine: string;
  /** The same with where its graph is. */
  readonly place: string;
  readonly seconds: number;
  readonly rejects: number;
  /** With more rejects the import stops. */
  readonly maxRejects: number;
  /** The files that were read, in the order in which they were, and after them those that were not. */
  readonly files: readonly string[];
  readonly read: number;
  /** How many of those read state something, and how many were refused whatever they state. */
  readonly imported: number;
  readonly refused: number;
}

function linesOfDigest({ id, unknownOrganisations, ...counts }: DigestOutcome): string[] {
  const counted = Object.entries(counts).map(([what, count]) => `${count} ${count === 1 ? what.slice(0, -1) : what}`);
  const unknown = unknownOrganisations.map(
    ({ id: made, writtenAs, line }) =>
      `  line ${line}: "${writtenAs}" is no organisation of seed/identities; it becomes ${made}`,
  );
  return [`  ${id}: ${counted.join(', ')}`, ...unknown];
}

/** What a file was taken for and gave, as lines for people; only `paint` steers the terminal. */
export function fileLines({ file, format, because, digests, notices, rejects }: FileOutcome, paint: Paint): string[] {
  const taken = format === null ? paint('not imported') : `taken for ${format}`;
  const isSaidBelow = rejects.some(({ reason }) => reason === because);
  return [
    `${visible(file)}: ${taken}.${isSaidBelow ? '' : ` ${visible(because)}`}`,
    ...digests.flatMap(linesOfDigest).map(visible),
    ...notices.map(({ code, text }) => `  ${paint(code)}: ${visible(text)}`),
    ...rejects.map(({ line, code, reason }) => `  line ${line}: ${paint(code)}: ${visible(reason)}`),
  ];
}

function stoppedLine({ rejects, maxRejects, files, read, dryRun }: ImportOutcome): string {
  const [last, open] = [files[read - 1], files.length - read];
  const rest =
    open === 0 ? 'All files were read' : `${open} of ${files.length} files, from ${files[read]} on, were not read`;
  const done = dryRun ? '' : ` What was understood of the first ${read}, up to ${last}, is imported.`;
  return (
    `Stopped: ${rejects} places were not understood, more than the ${maxRejects} that --max-rejects allows. ${rest}.${done} ` +
    'See what is listed above; to go on, import the rest, or everything again, with a greater --max-rejects.'
  );
}

function nothingLine({ read, refused }: ImportOutcome): string {
  const counts = [
    [read - refused, 'not understood'],
    [refused, 'refused'],
  ] as const;
  const said = counts.filter(([count]) => count > 0);
  const files = said.map(([count, what]) => `${count} ${count === 1 ? 'file' : 'files'} ${what}`);
  return `Nothing imported: ${files.join(', ')}.`;
}

function summaryLines(outcome: ImportOutcome): readonly string[] {
  const { changed, rejects, dryRun, place, seconds, imported } = outcome;
  if (imported === 0) return [nothingLine(outcome)];
  const lines = changeLines(changed);
  const isNew = lines.length > 0;
  const written = isNew ? `Imported into ${place}` : `Compared with ${place}`;
  const done = dryRun ? `Dry run: nothing was written into ${place}` : written;
  const open = rejects === 0 ? 'all was understood' : `${rejects} not understood, listed above`;
  const all = rejects === 0 ? 'all of it' : 'all that was understood';
  return [
    ...(isNew ? lines : [`Nothing new: the graph holds ${all} already.`]),
    `${done}, in ${seconds.toFixed(1)} s; ${open}.`,
  ];
}

/** The outcome as lines for people, after those of the files. */
export function importLines(outcome: ImportOutcome, paint: Paint): string[] {
  const isStopped = outcome.rejects > outcome.maxRejects;
  return [...summaryLines(outcome), ...(isStopped ? [paint(visible(stoppedLine(outcome)))] : [])];
}

/** The outcome as one object for programs. */
export function importObject(outcome: ImportOutcome, files: readonly FileOutcome[]) {
  const { changed, dryRun, engine, seconds, rejects, maxRejects, read } = outcome;
  return {
    dryRun,
    engine,
    seconds,
    rejects,
    stopped: rejects > maxRejects,
    ...changed,
    files,
    notRead: outcome.files.slice(read),
  };
}
