// Holds the linker to what must be true of any text: spans hold names, order does not matter, nothing crashes.

import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsOfItem } from '../../src/concepts/item-concepts.ts';
import { linkConcepts } from '../../src/concepts/linker.ts';
import { compileVocabulary } from '../../src/concepts/vocabulary.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { Words } from '../../src/words/words.ts';

const seed = await readSeed(fileURLToPath(new URL('../../seed', import.meta.url)));
const records = seed.concepts.map(({ record }) => record);
const vocabulary = compileVocabulary(records);
const names = records.flatMap(({ en, ru, aliases }) => [en, ...(ru === undefined ? [] : [ru]), ...aliases]);

const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    ' ',
    ', ',
    '. ',
    '\n',
    '\n\n',
    ' — ',
    '-',
    '(',
    ')',
    ' не ',
    ' вместо ',
    ' на основе ',
    "'a",
    '😀',
    '\u0301',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** The keys of all words, whichever comes first, run together: how two spellings of one name are compared. */
const spelled = (words: string) => new Words().in(words).map(({ keys }) => keys);

describe('any text', () => {
  it('has links whose spans hold a form of the name, in order, the outer ones apart', () => {
    fc.assert(
      fc.property(text, (written) => {
        const points = [...written];
        let end = 0;
        for (const link of linkConcepts(written, vocabulary)) {
          expect(points.slice(...link.at).join('')).toBe(link.writtenAs);
          const found = spelled(link.writtenAs);
          const name = spelled(link.name.replace(/\s*\([^)]*\)$/u, '')).map(([key]) => key ?? '');
          const whole = spelled(link.name).map(([key]) => key ?? '');
          const sameWords = [name, whole].some(
            (keys) => keys.length === found.length && keys.every((key, at) => found[at]?.includes(key)),
          );
          expect(sameWords || found.length !== name.length).toBe(true);
          if (link.inside !== undefined) continue;
          expect(link.at[0]).toBeGreaterThanOrEqual(end);
          end = link.at[1];
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same by a fresh vocabulary and by one that has read other texts', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const fresh = compileVocabulary(records.slice(0, 80));
        const used = compileVocabulary(records.slice(0, 80));
        linkConcepts(first, used);
        expect(linkConcepts(second, used)).toEqual(linkConcepts(second, fresh));
      }),
      { numRuns: 20 },
    );
  });

  it('gives each concept at most one role, and scores from 0 to 1 in falling order', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const { about, introduces, uses, mentions, denied } = conceptsOfItem(
          [
            { part: 'title', text: title, start: 0 },
            { part: 'body', text: body, start: [...title].length },
          ],
          vocabulary,
        );
        const ids = [introduces, uses, mentions, denied].flatMap((list) => list.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        const scores = about.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the vocabulary of the seed', () => {
  it('finds every concept by its first name', () => {
    const lost = records.filter(({ id, en }) => !linkConcepts(en, vocabulary).some(({ concept }) => concept === id));
    expect(lost.map(({ id, en }) => `${id} ${en}`)).toEqual([]);
  });

  it('gives no name to two concepts', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, en, ru, aliases } of records)
      for (const name of [en, ru ?? en, ...aliases]) {
        const folded = name.toLowerCase();
        owners.set(folded, (owners.get(folded) ?? new Set()).add(id));
      }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids]}`)).toEqual([]);
  });
});
