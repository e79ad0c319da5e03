// Hostile texts on every engine: never more than a text that nothing in the graph has.

import { type ExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papergraphSchema } from '../src/api/schema/schema.ts';
import type { Engine } from '../src/graph/engine.ts';
import { seedGraph } from '../src/ingest/seed-graph.ts';
import { Answering } from '../src/query/answer.ts';
import { encodeCursor } from '../src/query/cursor.ts';
import { defaultLimits } from '../src/query/limits.ts';
import { testEngines } from './engines/engines.ts';
import { TOP } from './house/tracked.ts';
import { dump } from './ingest/dump.ts';
import { type Slot, textSlots } from './injection-slots.ts';
import { HARMLESS, HOSTILE } from './injection-texts.ts';

/** Each operator, each way to a filter and each kind of look-up once: the statements are known to be the same for all texts. */
const TRIED =
  /^(?:node id|nodes ids|(?:paper|concept|venue) ref|papers where\.(?:id|title|doi)\.\w+|papers where\.(?:authors|reviewers)\.\w+\.\w+\.?\w*|organisations where\.within|reviewers where\.handle\.\w+|reviews where\.paper\.some\.title\.eq|Concept\.(?:papers where|organisations papers)\.id\.eq|Author\.coauthors where\.id\.eq|groupPapers by\.concepts\.name\.eq|paths from|neighbourhood id)$/u;
const slots = textSlots().filter(({ at }) => TRIED.test(at));

describe.each([...testEngines()])('hostile texts on $name', ({ open }) => {
  let engine: Engine;
  let answering: Answering;
  let before: Awaited<ReturnType<typeof dump>>;
  beforeAll(async () => {
    engine = await open();
    await seedGraph(engine, `${TOP}seed`);
    before = await dump(engine);
    answering = new Answering({ schema: papergraphSchema(), engine, limits: defaultLimits });
  });
  afterAll(() => engine.close());

  const ask = ({ operation, isList }: Slot, text: string): Promise<ExecutionResult> =>
    answering.answer({ document: parse(operation), variables: { v: isList ? [text] : text } });

  it.each(slots.map((slot) => [slot.at, slot] as const))('at %s are no more than an unknown one', async (_, slot) => {
    const { data, errors } = await ask(slot, HARMLESS);
    expect(errors).toBeUndefined();
    const answers = await Promise.all(HOSTILE.map((hostile) => ask(slot, hostile)));
    answers.forEach((answer, index) => {
      expect({ data: answer.data, errors: answer.errors }, HOSTILE[index]).toEqual({ data, errors: undefined });
    });
  });

  it('behind the prefix of a kind are ids that nothing has', async () => {
    for (const slot of slots.filter(({ at }) => ['node id', 'nodes ids', 'concept ref'].includes(at))) {
      for (const hostile of HOSTILE) {
        const { data, errors } = await ask(slot, `concept:${hostile}`);
        expect(errors).toBeUndefined();
        expect(Object.values(data ?? {})).toEqual([slot.isList ? [null] : null]);
      }
    }
  });

  it('in the keys and ids of forged cursors only say where a page begins', async () => {
    const [slot] = textSlots().filter(({ at }) => at === 'authors after');
    if (!slot) throw new Error('authors takes no cursor');
    const whole = await answering.answer({ document: parse('{ authors { totalCount } }') });
    for (const key of HOSTILE) {
      const cursor = encodeCursor('Author NAME-ASC', { keys: [key], id: String(key) });
      const { data, errors } = await ask(slot, cursor);
      expect(errors, String(key)).toBeUndefined();
      expect(data?.authors).toMatchObject(whole.data?.authors as object);
    }
  });

  it('have changed nothing', async () => {
    expect(await dump(engine)).toEqual(before);
  });
});

describe('the places tried on engines', () => {
  it('take every operator, and every way by which a text reaches a statement', () => {
    const operators = new Set(slots.map(({ at }) => at.split(/[ .]/u).at(-1)));
    expect([...operators].sort()).toEqual(['contains', 'eq', 'from', 'id', 'ids', 'in', 'ref', 'startsWith', 'within']);
    expect(slots.length).toBeGreaterThan(25);
  });
});
