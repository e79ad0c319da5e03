// Imports documents: what they state in place of what they stated before, together with all that the facts build on.

import type { Engine } from '../graph/engine.ts';
import type { Difference } from './difference.ts';
import type { Knowledge } from './identities/knowledge.ts';
import type { ResolvedDigest } from './identities/resolve.ts';
import { applyChange, type Change, planChange } from './statements/change.ts';
import { documentKey } from './statements/identity-keys.ts';

/** What a change of the graph came to. */
export type Changed = Pick<Difference, 'added' | 'changed' | 'removed'>;

/** The counts alone: the statements hold all that is written. */
const countsOf = ({ added, changed, removed }: Difference): Changed => ({ added, changed, removed });

/**
 * What it would come to if digests stood in place of what their documents stated before, under the decisions of `seed`, or
 * else of the graph. Nothing is written.
 */
export async function planImport(
  engine: Engine,
  digests: readonly ResolvedDigest[],
  knowledge: Partial<Pick<Knowledge, 'seed'>>,
): Promise<Changed> {
  return countsOf(await planChange(engine, importing(digests, knowledge)));
}

function importing(digests: readonly ResolvedDigest[], { seed }: Partial<Pick<Knowledge, 'seed'>>): Change {
  return {
    replaced: digests.map(({ digest }) => documentKey(digest.document)),
    origin: 'read',
    added: digests.flatMap((digest) => digest.statements),
    ...(seed && { decided: seed }),
  };
}

/**
 * Writes digests in place of what their documents stated before: all of them or none, in one transaction. What other
 * documents state stays. The graph depends on what is imported and decided, not on the order or on how often.
 */
export async function importDigests(
  engine: Engine,
  digests: readonly ResolvedDigest[],
  knowledge: Pick<Knowledge, 'seed'>,
): Promise<Changed> {
  return countsOf(await applyChange(engine, importing(digests, knowledge)));
}

/** What it would come to if a document were forgotten. Nothing is written. */
export async function planForgetting(engine: Engine, document: string): Promise<Changed> {
  return countsOf(await planChange(engine, forgetting(document)));
}

const forgetting = (document: string): Change => ({ replaced: [documentKey(document)], added: [] });

/** Takes back what a document states, people's readings of it too; facts that others support stay. */
export async function forgetDocument(engine: Engine, document: string): Promise<Changed> {
  return countsOf(await applyChange(engine, forgetting(document)));
}
