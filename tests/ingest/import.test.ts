// Tests of imports into a real graph: what is written, and that twice or in another order is the same.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { resolveDigest } from '../../src/ingest/identities/resolve.ts';
import { forgetDocument, importDigests } from '../../src/ingest/import.ts';
import { readDocument } from '../../src/ingest/read-documents.ts';
import { prepareGraph, seedGraph } from '../../src/ingest/seed-graph.ts';
import { formats } from '../../src/sources/formats.ts';
import { rows } from '../engines/engines.ts';
import { TOP } from '../house/tracked.ts';
import { dump } from './dump.ts';
import { ISSUE, knowledge } from './identities/issue.ts';

/** Another month: a paper and reviewers of the first issue again, under further handles, and a paper of its own. */
const NEXT = `Рубрика «Читаем статьи за вас». Июль 2020

1. SpeckNet: Tiny Transformers for Dust Detection

Авторы статьи: Ivan Petrov, Wei Wang (Samsung AI Center, Russia, 2020)
Автор обзора: Иван Петров (в слэке i.petrov, в телеграме petrov_i)

Ещё раз про object detection.

2. Learning in the Frequency Domain

Авторы статьи: Kai Xu, Minghai Qin (Alibaba, 2020)
Автор обзора: Пётр Кот (на habr ipetrov2)

Сравнили с ResNet-50 на ImageNet.
`;

let engine: Engine;
let folder: string;

async function imported(into: Engine, ...texts: readonly (readonly [name: string, text: string])[]) {
  const reads = [];
  for (const [name, text] of texts) {
    const file = join(folder, name);
    await writeFile(file, text);
    reads.push(...(await readDocument(file, formats(knowledge))).digests);
  }
  await prepareGraph(into);
  return importDigests(
    into,
    reads.map((read) => resolveDigest(read, knowledge)),
    knowledge,
  );
}

beforeEach(async () => {
  engine = await openEngine({ data: 'memory' });
  folder = await mkdtemp(join(tmpdir(), 'papergraph-import-'));
});
afterEach(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

const ONE = ['one.txt', ISSUE] as const;
const TWO = ['two.txt', NEXT] as const;

/** The graph after one import of each list of documents. */
async function graphOf(...imports: readonly (readonly (readonly [name: string, text: string])[])[]) {
  const other = await openEngine({ data: 'memory' });
  try {
    for (const documents of imports) await imported(other, ...documents);
    return await dump(other);
  } finally {
    await other.close();
  }
}

async function evidence(pattern: string): Promise<Record<string, unknown>[]> {
  const found = await rows(engine, `MATCH ${pattern} RETURN e.evidence`);
  return found.flatMap(([list]) => (list as string[]).map((reason) => JSON.parse(reason)));
}

describe('an import', { timeout: 30_000 }, () => {
  it('writes facts with rule, confidence and the words that say so', async () => {
    const { added } = await imported(engine, ONE);
    expect(added.nodes).toMatchObject({ Paper: 4, Author: 5, Review: 4, Reviewer: 3, Digest: 1 });
    const paper = '(:Paper {id: "paper:specknet-tiny-transformers-for-dust-detection"})';
    const quoted = { document: 'one.txt', quote: 'Samsung AI Center', rule: 'name', confidence: 1 };
    expect(await evidence(`(:Organisation)-[e:PUBLISHED]->${paper}`)).toMatchObject([quoted]);
    expect(await evidence(`${paper}-[e:USES]->(:Concept {id: "concept:coco"})`)).toMatchObject([
      { quote: 'COCO', sentence: 'Обучали на COCO.', rule: 'said-to-be-used', confidence: 0.8 },
    ]);
    expect(await evidence('(:Reviewer)-[e:SAME_PERSON_AS]->(:Author)')).toMatchObject([
      { quote: 'Иван Петров', rule: 'said-to-be-author', confidence: 1 },
    ]);
    expect(
      await rows(engine, 'MATCH (o:Organisation {id: "organisation:pebble-works"}) RETURN o.name, o.kind'),
    ).toEqual([['Pebble Works', 'OTHER']]);
  });

  it('changes nothing the second time', async () => {
    await imported(engine, ONE, TWO);
    const first = await dump(engine);
    await imported(engine, ONE, TWO);
    await imported(engine, ONE);
    expect(await dump(engine)).toEqual(first);
  });

  it('gives the same graph whatever the order of its files', async () => {
    await imported(engine, ONE, TWO);
    expect(await graphOf([TWO, ONE])).toEqual(await dump(engine));
  });

  it('gives the same graph one document at a time in whatever order, namesakes and handles told apart alike', async () => {
    const together = await graphOf([ONE, TWO]);
    expect(together.nodes.join()).toContain('author:wei-wang--specknet-tiny-transformers-for-dust-detection');
    expect(await graphOf([ONE], [TWO])).toEqual(together);
    expect(await graphOf([TWO], [ONE])).toEqual(together);
  });

  it('states what a document says now in place of what it said', async () => {
    await imported(engine, ['one.txt', ISSUE.replaceAll('Soft Pebbles', 'Loud Pebbles').replace('COCO', 'ImageNet')]);
    await imported(engine, ONE);
    expect(await dump(engine)).toEqual(await graphOf([ONE]));
  });

  it('is taken back by forgetting the document, but for what others support', async () => {
    await imported(engine, ONE, TWO);
    const { removed } = await forgetDocument(engine, 'one.txt');
    expect(removed.nodes).toMatchObject({ Digest: 1, Review: 4, Paper: 3 });
    expect(await dump(engine)).toEqual(await graphOf([TWO]));
    expect((await forgetDocument(engine, 'one.txt')).removed).toEqual({ nodes: {}, edges: {} });
  });

  it('adds to what people stated and takes nothing of it away', async () => {
    await seedGraph(engine, `${TOP}seed`);
    const stated = 'MATCH (p:Paper {id: "paper:learning-in-the-frequency-domain"}) RETURN p.summaryEn, p.title';
    const before = await rows(engine, stated);
    await imported(engine, TWO);
    expect(await rows(engine, stated)).toEqual(before);
    expect(String(before[0]?.[0])).toMatch(/\w{3}/u);
    const published = '(:Organisation {id: "organisation:alibaba"})-[e:PUBLISHED]->(:Paper)';
    expect((await evidence(published)).map(({ document, rule }) => [document, rule])).toEqual([
      ['002_64dec9ec4f654563.txt', 'curated'],
      ['two.txt', 'name'],
    ]);
  });
});
