// The names that a whole question has in the seeded graph, each word asked of the real API.

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../../explorer/api/client.ts';
import { namesIn } from '../../../explorer/parts/names-in.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { openEngine } from '../../../src/graph/open.ts';
import { prepareGraph, seedGraph } from '../../../src/ingest/seed-graph.ts';
import { answeringFrom, ask } from '../../query/ask.ts';

interface Sent {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
}

let engine: Engine;
let answering: ReturnType<typeof answeringFrom>;

beforeAll(async () => {
  engine = await openEngine({ data: 'memory' });
  await prepareGraph(engine);
  await seedGraph(engine, 'seed');
  answering = answeringFrom(engine);
}, 60_000);

afterAll(() => engine?.close());
afterEach(() => vi.unstubAllGlobals());

/** Lets what the explorer sends reach the API without a server, but for what `fails`; gives what was sent. */
function reaching(fails: (sent: Sent) => boolean = () => false): readonly Sent[] {
  const all: Sent[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { readonly body: string }) => {
    const sent: Sent = JSON.parse(body);
    all.push(sent);
    if (fails(sent)) throw new TypeError('fetch failed');
    return Response.json(await ask(answering, sent.query, sent.variables));
  });
  return all;
}

async function found(question: string) {
  const { names, left, unanswered } = await namesIn(question, { language: 'EN', signal: new AbortController().signal });
  return { names: names.map(({ text, from, nodes }) => [text, from, nodes[0]?.id]), left, unanswered };
}

describe('the names in a question', () => {
  it('stand where they stand in it, also those that stand there twice, and no word is asked for twice', async () => {
    const sent = reaching();
    expect(await found('О трансформерах и снова о трансформерах Google')).toEqual({
      names: [
        ['трансформерах', 1, 'concept:transformer'],
        ['трансформерах', 5, 'concept:transformer'],
        ['Google', 6, 'organisation:google'],
      ],
      left: ['О', 'и', 'снова', 'о'],
      unanswered: [],
    });
    expect(sent.map(({ variables }) => variables.query)).toEqual([undefined, 'трансформерах', 'снова']);
  });

  it('are told where a word has no answer, and that word is not said to name nothing', async () => {
    reaching(({ variables }) => variables.query === 'published');
    expect(await found('Google published transformers quickly')).toEqual({
      names: [
        ['Google', 0, 'organisation:google'],
        ['transformers', 2, 'concept:transformer'],
      ],
      left: ['quickly'],
      unanswered: ['published'],
    });
  });

  it('are not known where the first question fails', async () => {
    reaching(({ operationName }) => operationName === 'Names');
    await expect(found('Google and transformers')).rejects.toThrow(ApiError);
  });
});
