// Shows how far an import is, beside its output: a bar on a terminal, elsewhere a line now and then.

import type { FileOutcome } from '../ingest/file-outcome.ts';

/** Where progress is shown, such as standard error. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far an import is. */
export interface Progress {
  /** Files read, those of them that state something, and those refused for what is not in their text. */
  readonly files: number;
  readonly imported: number;
  readonly refused: number;
  readonly reviews: number;
  readonly rejects: number;
  readonly isWriting: boolean;
}

const EVERY_MS = 5_000;
const BAR = 24;
const COLUMNS = 80;
const ERASE = '\r\u001b[K';

/** The progress of one import of `total` files. */
export class ImportProgress {
  readonly #stream: ProgressStream;
  readonly #total: number;
  readonly #started = performance.now();
  readonly #timer: NodeJS.Timeout | undefined;
  #now: Progress = { files: 0, imported: 0, refused: 0, reviews: 0, rejects: 0, isWriting: false };
  #isDrawn = false;

  /** Elsewhere than on a terminal a line comes every `everyMs`. */
  constructor(stream: ProgressStream, total: number, everyMs: number = EVERY_MS) {
    this.#stream = stream;
    this.#total = total;
    if (!stream.isTTY) this.#timer = setInterval(() => stream.write(`${this.#line()}\n`), everyMs).unref();
  }

  get now(): Progress {
    return this.#now;
  }

  /** A file was read. */
  add({ digests, rejects }: FileOutcome): void {
    const reviews = digests.reduce((sum, digest) => sum + digest.reviews, 0);
    const { now } = this;
    this.#show({
      files: now.files + 1,
      imported: now.imported + Number(digests.length > 0),
      refused: now.refused + Number(rejects.some(({ code }) => code === 'DOCUMENT_TAKEN' || code === 'UNREADABLE')),
      reviews: now.reviews + reviews,
      rejects: now.rejects + rejects.length,
      isWriting: false,
    });
  }

  /** Whether a batch is being written. */
  writing(isWriting: boolean): void {
    if (isWriting !== this.#now.isWriting) this.#show({ ...this.#now, isWriting });
  }

  /** Takes the bar away, for a line of output; the next update draws it again. */
  erase(): void {
    if (this.#isDrawn) this.#stream.write(ERASE);
    this.#isDrawn = false;
  }

  /** Nothing is shown from here on. */
  end(): void {
    clearInterval(this.#timer);
    this.erase();
  }

  #show(now: Progress): void {
    this.#now = now;
    if (this.#stream.isTTY) this.#draw();
  }

  #line(): string {
    const { files, reviews, rejects, isWriting } = this.#now;
    const seconds = Math.round((performance.now() - this.#started) / 1000);
    const doing = isWriting ? ', writing' : '';
    return `${files} of ${this.#total} files read, ${reviews} reviews, ${rejects} not understood${doing}; ${seconds} s`;
  }

  #draw(): void {
    const full = Math.round((BAR * this.#now.files) / this.#total);
    const bar = `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${this.#line()}`;
    this.#stream.write(`${ERASE}${bar.slice(0, (this.#stream.columns ?? COLUMNS) - 1)}`);
    this.#isDrawn = true;
  }
}
