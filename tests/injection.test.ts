// Hostile texts in every place that takes one leave the statement as it is: values travel as parameters.

import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { papergraphSchema } from '../src/api/schema/schema.ts';
import type { Engine } from '../src/graph/engine.ts';
import { Answering } from '../src/query/answer.ts';
import { encodeCursor } from '../src/query/cursor.ts';
import { defaultLimits } from '../src/query/limits.ts';
import { type Slot, textSlots } from './injection-slots.ts';
import { HARMLESS, HOSTILE } from './injection-texts.ts';

const schema = papergraphSchema();
const slots = textSlots();
const answering = new Answering({ schema, engine: { name: 'none' } as Engine, limits: defaultLimits });

/** The statements that an operation comes to with a text in its place, or the code it is refused with. */
function compiled({ operation, isList }: Slot, texts: readonly string[]): unknown[] {
  const document = parse(operation);
  expect(validate(schema, document), operation).toEqual([]);
  return texts.map((text) => {
    try {
      const { fields } = answering.compile({ document, variables: { v: isList ? [text] : text } });
      return fields.map(({ statement }) => statement?.text);
    } catch (error) {
      return (error as { extensions?: { code?: unknown } }).extensions?.code ?? error;
    }
  });
}

describe('the places for a text', () => {
  const places = slots.map(({ at }) => at);

  it('are all that the schema has', () => {
    const expected = [
      ...['node id', 'nodes ids', 'paper ref', 'papers after', 'papers where.title.contains', 'papers where.doi.in'],
      ...[
        'organisations where.within',
        'papers where.authors.affiliation.name.eq',
        'reviewers where.handle.startsWith',
      ],
      ...['digests where.series.eq', 'papers where.concepts.none.name.eq', 'Paper.authors before'],
      ...['groupPapers by.concepts.name.eq', 'groupPapers where.doi.in', 'paths from', 'paths to', 'neighbourhood id'],
      ...['Concept.organisations where.id.eq', 'Organisation.collaborators papers.id.eq', 'Venue.papers where.id.eq'],
    ];
    expect(places).toEqual(expect.arrayContaining(expected));
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(250);
  });
});

/** Places whose text is cut into words: the statement follows their number. */
const WORDED = /^search query$|^suggest prefix$|where\.text$|\.text$/u;

describe('the statement', () => {
  it.each(slots.filter(({ at }) => WORDED.test(at)).map((slot) => [slot.at, slot] as const))(
    'at %s holds nothing of the text, however many words it has',
    (_, slot) => {
      const statements = compiled(slot, [HARMLESS, ...HOSTILE]);
      expect(statements[0]).toEqual([expect.stringContaining('MATCH')]);
      for (const statement of statements) {
        if (statement !== 'LIMIT_EXCEEDED')
          expect(statement).toEqual([expect.not.stringMatching(/zqx|owned|constructor/u)]);
      }
      expect(statements.filter((statement) => statement === 'LIMIT_EXCEEDED')).toHaveLength(1);
    },
  );

  it.each(slots.filter(({ at }) => !WORDED.test(at)).map((slot) => [slot.at, slot] as const))(
    'at %s is the same for every text',
    (_, slot) => {
      const [harmless, ...hostile] = compiled(slot, [HARMLESS, ...HOSTILE]);
      if (/ (?:after|before)$/u.test(slot.at)) expect(harmless).toBe('BAD_CURSOR');
      else if (slot.at.startsWith('node')) expect(harmless).toEqual([undefined]);
      else expect(harmless).toEqual([expect.stringContaining('MATCH')]);
      expect(hostile).toEqual(HOSTILE.map(() => harmless));
    },
  );

  it('is the same for ids with a hostile rest, and holds nothing of it', () => {
    for (const slot of slots.filter(({ at }) => ['node id', 'nodes ids', 'concept ref'].includes(at))) {
      const [harmless, ...hostile] = compiled(
        slot,
        [HARMLESS, ...HOSTILE].map((text) => `concept:${text}`),
      );
      expect(harmless).toEqual([expect.stringContaining('(n')]);
      expect(JSON.stringify(harmless)).not.toContain('zqx');
      expect(hostile).toEqual(HOSTILE.map(() => harmless));
    }
  });

  it('is the same for forged cursors', () => {
    const cursor = (text: string) => encodeCursor('Author NAME-ASC', { keys: [text], id: text });
    for (const slot of slots.filter(({ at }) => /^authors (?:after|before)$/u.test(at))) {
      const [harmless, ...hostile] = compiled(slot, [HARMLESS, ...HOSTILE].map(cursor));
      expect(harmless).toEqual([expect.stringMatching(/MATCH \(n\d+:Author\) .*n\d+\.id [<>] \$p\d/u)]);
      expect(hostile).toEqual(HOSTILE.map(() => harmless));
    }
  });
});
