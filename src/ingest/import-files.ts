// Imports files as a stream: each is read and resolved, and some of them together are written in one transaction.

import type { Engine } from '../graph/engine.ts';
import type { Format } from '../sources/source.ts';
import { DocumentNames } from './document-names.ts';
import { digestOutcome, type FileOutcome } from './file-outcome.ts';
import type { Knowledge } from './identities/knowledge.ts';
import { type ResolvedDigest, resolveDigest } from './identities/resolve.ts';
import { type Changed, importDigests, planImport } from './import.ts';
import { noticesOf } from './notices.ts';
import { type ReadFile, readDocument } from './read-documents.ts';
import { Witnesses } from './witnesses.ts';

/** Statements that are written at once: enough that few are looked up twice, few enough to hold. */
const BATCH = 250;

/** How files are imported. */
export interface Importing {
  /** Prepared; in a dry run it is only read. */
  readonly engine: Engine;
  readonly knowledge: Knowledge;
  readonly formats: readonly Format[];
  /** The format of all files; without it each is recognised. */
  readonly format?: Format | undefined;
  /** Nothing is written; what would be is worked out batch by batch, each as if it came alone. */
  readonly dryRun: boolean;
  /** With more rejects than these the import stops. */
  readonly maxRejects: number;
}

/**
 * What happens: a file was read; a batch is about to be written; it has been, and with it the first `files` files; the
 * import stops before its end, as there are too many rejects.
 */
export type ImportEvent =
  | { readonly kind: 'read'; readonly file: FileOutcome }
  | { readonly kind: 'writing'; readonly reviews: number }
  | ({ readonly kind: 'written'; readonly files: number } & Changed)
  | { readonly kind: 'stopped'; readonly rejects: number };

interface Resolved {
  readonly outcome: FileOutcome;
  readonly digests: readonly ResolvedDigest[];
}

type ReadOrNot = Omit<ReadFile, 'rejects'> & Pick<FileOutcome, 'rejects'>;

async function read(file: string, { formats, format }: Importing): Promise<ReadOrNot> {
  try {
    return await readDocument(file, formats, format);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const reason = `A file that can be read was expected: ${error.message}.`;
    return { file, because: reason, digests: [], rejects: [{ file, line: 1, code: 'UNREADABLE', reason, raw: '' }] };
  }
}

/** What the documents of one import are compared with, and each other. */
interface Known {
  readonly names: DocumentNames;
  readonly witnesses: Witnesses;
}

async function resolved(file: string, how: Importing, { names, witnesses }: Known): Promise<Resolved> {
  const { format = null, because, digests: reads, rejects } = await read(file, how);
  const digests = reads.map((digest) => resolveDigest(digest, how.knowledge));
  const taken = await names.take(file, digests);
  if (taken !== undefined) {
    const reject = {
      file,
      line: 1,
      code: 'DOCUMENT_TAKEN',
      reason: taken,
      raw: digests[0]?.digest.title ?? '',
    } as const;
    return kept({ file, format, because, digests: [], notices: [], rejects: [...rejects, reject] }, []);
  }
  const notices = await noticesOf(how.engine, witnesses, { reads, digests });
  return kept({ file, format, because, digests: digests.map(digestOutcome), notices, rejects }, digests);
}

/** The outcome as a copy: words cut out of a text would hold all of it in memory. */
function kept(outcome: FileOutcome, digests: readonly ResolvedDigest[]): Resolved {
  return { outcome: structuredClone(outcome), digests };
}

/** The decisions come with the first batch: in a dry run the graph does not have them afterwards, and once is enough. */
async function change(digests: readonly ResolvedDigest[], how: Importing, isFirst: boolean): Promise<Changed> {
  const { engine, dryRun, knowledge } = how;
  if (!dryRun) return importDigests(engine, digests, knowledge);
  return planImport(engine, digests, isFirst ? knowledge : {});
}

/** The digests that wait to be written, each document once. */
class Waiting {
  readonly #documents = new Map<string, readonly ResolvedDigest[]>();
  reviews = 0;

  get isEmpty(): boolean {
    return this.#documents.size === 0;
  }

  add(digests: readonly ResolvedDigest[]): void {
    const [first] = digests;
    if (!first || this.#documents.has(first.digest.document)) return;
    this.#documents.set(first.digest.document, digests);
    this.reviews += digests.reduce((sum, { statements }) => sum + statements.length, 0);
  }

  take(): ResolvedDigest[] {
    const all = [...this.#documents.values()].flat();
    this.#documents.clear();
    this.reviews = 0;
    return all;
  }
}

/**
 * Imports files in their order, each batch of them in one transaction: where the process ends, a batch is in the graph
 * or it is not, and importing all files again gives the same graph. Holds the texts of one batch at most.
 *
 * @throws GraphError where the graph fails; what has been written by then stays.
 */
export async function* importFiles(files: readonly string[], how: Importing): AsyncGenerator<ImportEvent> {
  const known = { names: new DocumentNames(how.engine), witnesses: new Witnesses(how.engine) };
  const waiting = new Waiting();
  let rejects = 0;
  let batches = 0;
  for (const [index, file] of files.entries()) {
    const { outcome, digests } = await resolved(file, how, known);
    yield { kind: 'read', file: outcome };
    waiting.add(digests);
    rejects += outcome.rejects.length;
    const isLast = index === files.length - 1 || rejects > how.maxRejects;
    if (waiting.reviews >= BATCH || (isLast && !waiting.isEmpty)) {
      yield { kind: 'writing', reviews: waiting.reviews };
      yield { kind: 'written', files: index + 1, ...(await change(waiting.take(), how, batches === 0)) };
      batches += 1;
    }
    if (rejects > how.maxRejects) {
      yield { kind: 'stopped', rejects };
      return;
    }
  }
}
