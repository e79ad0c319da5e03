// Which other documents are the same digest: those of the graph, and those that one import read before.

import type { Engine } from '../graph/engine.ts';
import { papersOfDigest } from './documents.ts';
import type { ResolvedDigest } from './identities/resolve.ts';
import { paperName } from './statements/identity-keys.ts';

/** What other documents state of a digest. */
export interface Witnessed {
  /** The names of the others, sorted; none where nobody else is this digest. */
  readonly documents: readonly string[];
  /** How many of the reviews are of papers that one of the others reviews too, by their titles. */
  readonly common: number;
}

/** The documents of each digest, with the papers that they review. */
export class Witnesses {
  readonly #engine: Engine;
  readonly #read = new Map<string, Map<string, ReadonlySet<string>>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** What others state of a digest that a document is about to be read as for the first time. Notes the document. */
  async before({ digest, statements }: Pick<ResolvedDigest, 'digest' | 'statements'>): Promise<Witnessed> {
    const { id, document } = digest;
    const read = this.#read.get(id) ?? new Map<string, ReadonlySet<string>>();
    this.#read.set(id, read);
    const known = new Map([...(await papersOfDigest(this.#engine, id)), ...read]);
    const papers = statements.map(paperName);
    read.set(document, new Set(papers));
    if (known.has(document)) return { documents: [], common: 0 };
    const isCommon = (paper: string) => [...known.values()].some((theirs) => theirs.has(paper));
    return { documents: [...known.keys()].sort(), common: papers.filter(isCommon).length };
  }
}
