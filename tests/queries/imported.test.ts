// Asks the questions of this folder of the graph that is imported from text: the answers that hold of the seed hold of it
// too, but for those that rest on what people added.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { resolveDigest } from '../../src/ingest/identities/resolve.ts';
import { importDigests } from '../../src/ingest/import.ts';
import { readDocument } from '../../src/ingest/read-documents.ts';
import { prepareGraph } from '../../src/ingest/seed-graph.ts';
import { formats } from '../../src/sources/formats.ts';
import { besideOrSkip } from '../house/beside.ts';
import { knowledge } from '../ingest/identities/issue.ts';
import { answeringFrom, ask } from '../query/ask.ts';
import { answeredOtherwise } from './imported-otherwise.ts';
import { partOfAnswer } from './part-of-answer.ts';
import { committedAnswer, type Question, questions } from './question.ts';
import { unhurried } from './unhurried.ts';

const PLACE = { path: 'shared/digests', variable: 'PAPERGRAPH_DIGESTS' };

/** How a fact was found is not what it says: a person read the one, a program the other. */
const HOW = new Set(['rule', 'confidence', 'sentence', 'sentenceStart']);

function withoutHow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHow);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !HOW.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutHow(inner)]));
}

async function imported(folder: string): Promise<Engine> {
  const engine = unhurried(await openEngine({ data: 'memory' }));
  await prepareGraph(engine);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const files = await Promise.all(names.map((name) => readDocument(join(folder, name), formats(knowledge))));
  const digests = files.flatMap((file) => file.digests.map((read) => resolveDigest(read, knowledge)));
  await importDigests(engine, digests, knowledge);
  return engine;
}

let opened: Promise<Engine> | undefined;
afterAll(async () => (await opened)?.close());

async function answer({ operation, variables }: Question, folder: string): Promise<unknown> {
  opened ??= imported(folder);
  const { data, errors } = await ask(answeringFrom(await opened), operation, variables);
  return withoutHow(JSON.parse(JSON.stringify({ ...(errors && { errors }), data })));
}

describe('of the imported text', () => {
  const [different, same] = [true, false].map((is) =>
    questions().filter(({ name }) => name in answeredOtherwise === is),
  );

  it('every reason is of a question, and most questions need none', () => {
    expect(Object.keys(answeredOtherwise).sort()).toEqual(different?.map(({ name }) => name).sort());
    expect(same?.length).toBeGreaterThan(different?.length ?? 0);
  });

  it.for(same ?? [])('$name is answered as of the seed', async (question, context) => {
    const given = await answer(question, besideOrSkip(context, PLACE));
    expect(given).toEqual(withoutHow(committedAnswer(question)));
  });

  it.for(different ?? [])('$name is answered otherwise, but for what holds', async (question, context) => {
    const given = await answer(question, besideOrSkip(context, PLACE));
    const seeded = withoutHow(committedAnswer(question));
    expect(given).not.toEqual(seeded);
    expect(given).not.toHaveProperty('errors');
    expect(Object.entries(partOfAnswer(given, 'data') ?? {}).filter(([, root]) => root === null)).toEqual([]);
    const { holds = [], says = {} } = answeredOtherwise[question.name] ?? {};
    expect([...holds, ...Object.keys(says)]).not.toEqual([]);
    for (const path of holds) {
      const part = partOfAnswer(seeded, `data.${path}`);
      expect(part, path).toBeDefined();
      expect(partOfAnswer(given, `data.${path}`), path).toEqual(part);
    }
    for (const [path, part] of Object.entries(says)) expect(partOfAnswer(given, `data.${path}`), path).toEqual(part);
  });
});
