// What an import says of itself: lines for people, or one object for programs.

import type { ResolvedDigest } from '../ingest/identities/resolve.ts';
import type { ReadFile } from '../ingest/read-documents.ts';
import type { Written } from '../ingest/writer.ts';
import { report as counts } from './seed.ts';

/** All that there is to say about an import. */
export interface ImportOutcome {
  readonly files: readonly ReadFile[];
  readonly digests: readonly ResolvedDigest[];
  /** What was written, or would have been. */
  readonly rows: Written;
  readonly dryRun: boolean;
  /** The engine's name, where it was opened. */
  readonly engine?: string;
  readonly seconds: number;
}

/** How many places were not understood. */
export function rejectsIn(files: readonly ReadFile[]): number {
  return files.reduce((sum, { rejects }) => sum + rejects.length, 0);
}

function facts({ statements }: ResolvedDigest) {
  const reviews = statements.map(({ review }) => review);
  const papers = reviews.map(({ paper }) => paper);
  const count = (of: (paper: (typeof papers)[number]) => readonly unknown[]) =>
    papers.reduce((sum, paper) => sum + of(paper).length, 0);
  return {
    reviews: reviews.length,
    reviewers: new Set(reviews.flatMap(({ reviewer }) => reviewer?.id ?? [])).size,
    authors: count(({ authors }) => authors),
    organisations: count(({ organisations }) => organisations),
    concepts: count(({ about, introduces, uses, mentions }) => [...about, ...introduces, ...uses, ...mentions]),
  };
}

const isOf = (file: ReadFile) => (resolved: ResolvedDigest) =>
  file.digests.some(({ digest }) => digest.digest.document === resolved.digest.document);

function linesOfDigest(digest: ResolvedDigest): string[] {
  const counted = Object.entries(facts(digest)).map(([what, count]) => `${count} ${what}`);
  const unknown = digest.unknown.map(
    ({ id, writtenAs, line }) =>
      `  line ${line}: "${writtenAs}" is no organisation of seed/identities; it becomes ${id}`,
  );
  return [`  ${digest.digest.id}: ${counted.join(', ')}`, ...unknown];
}

/** The outcome as lines for people. */
export function importLines({ files, digests, rows, dryRun, engine, seconds }: ImportOutcome): string[] {
  const perFile = files.flatMap((file) => [
    `${file.file}: ${file.format === undefined ? 'not imported' : `taken for ${file.format}`}. ${file.because}`,
    ...digests.filter(isOf(file)).flatMap(linesOfDigest),
    ...file.rejects.map(({ line, code, reason }) => `  line ${line}: ${code}: ${reason}`),
  ]);
  const rejects = rejectsIn(files);
  const done = dryRun ? 'Dry run: nothing was written' : `Wrote this into ${engine}`;
  const open = rejects === 0 ? 'all was understood' : `${rejects} not understood, listed above`;
  return [...perFile, ...counts(rows), `${done}, in ${seconds.toFixed(1)} s; ${open}.`];
}

/** The outcome as one object for programs. */
export function importObject({ files, digests, rows, dryRun, engine, seconds }: ImportOutcome) {
  return {
    dryRun,
    engine: engine ?? null,
    seconds,
    nodes: rows.nodes,
    edges: rows.edges,
    files: files.map((file) => ({
      file: file.file,
      format: file.format ?? null,
      because: file.because,
      digests: digests.filter(isOf(file)).map((digest) => ({
        id: digest.digest.id,
        ...facts(digest),
        unknownOrganisations: digest.unknown,
      })),
      rejects: file.rejects,
    })),
  };
}
