// What an import says of itself: lines for people, or one object for programs.

import type { DigestOutcome, FileOutcome } from '../ingest/file-outcome.ts';
import type { Changed } from '../ingest/import.ts';
import { changeLines } from './changes.ts';
import type { Paint } from './paint.ts';

/** All that there is to say about an import, but for its files. */
export interface ImportOutcome {
  /** What was written, or would have been. */
  readonly changed: Changed;
  readonly dryRun: boolean;
  /** The engine's name. */
  readonly engine: string;
  readonly seconds: number;
  readonly rejects: number;
  /** With more rejects the import stops. */
  readonly maxRejects: number;
  /** The files that were read, in the order in which they were, and after them those that were not. */
  readonly files: readonly string[];
  readonly read: number;
}

function linesOfDigest({ id, unknownOrganisations, ...counts }: DigestOutcome): string[] {
  const counted = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const unknown = unknownOrganisations.map(
    ({ id: made, writtenAs, line }) =>
      `  line ${line}: "${writtenAs}" is no organisation of seed/identities; it becomes ${made}`,
  );
  return [`  ${id}: ${counted.join(', ')}`, ...unknown];
}

/** What a file was taken for and gave, as lines for people. */
export function fileLines({ file, format, because, digests, rejects }: FileOutcome, paint: Paint): string[] {
  return [
    `${file}: ${format === null ? paint('not imported') : `taken for ${format}`}. ${because}`,
    ...digests.flatMap(linesOfDigest),
    ...rejects.map(({ line, code, reason }) => `  line ${line}: ${paint(code)}: ${reason}`),
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

/** The outcome as lines for people, after those of the files. */
export function importLines(outcome: ImportOutcome, paint: Paint): string[] {
  const { changed, rejects, maxRejects, dryRun, engine, seconds } = outcome;
  const done = dryRun ? `Dry run: nothing was written into ${engine}` : `Imported into ${engine}`;
  const open = rejects === 0 ? 'all was understood' : `${rejects} not understood, listed above`;
  return [
    ...changeLines(changed),
    `${done}, in ${seconds.toFixed(1)} s; ${open}.`,
    ...(rejects > maxRejects ? [paint(stoppedLine(outcome))] : []),
  ];
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
