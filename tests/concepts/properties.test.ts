// Holds the linker to what must be true of any text: spans hold names, order does not matter, nothing crashes.

import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsOfItem } from '../../src/concepts/item-concepts.ts';
import { linkConcepts } from '../../src/concepts/linker.ts';
import { compileVocabulary, type TrieNode } from '../../src/concepts/vocabulary.ts';
import { Words } from '../../src/concepts/words.ts';
import { readSeed } from '../../src/sources/seed.ts';

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

/** Names that several concepts have, none of which is narrower than another of them, however they are spelled. */
function sharedNames({ names, next }: TrieNode, path: readonly string[] = []): string[] {
  const ids = [...new Set(names.map(({ concept }) => concept))];
  const above = (id: string) => ids.some((other) => vocabulary.tree.above.get(id)?.has(other));
  const here = ids.filter((id) => !above(id)).length > 1 ? [path.join(' ')] : [];
  return [...here, ...[...next].flatMap(([key, node]) => sharedNames(node, [...path, key]))].sort();
}

const hasMixedWord = (name: string, mixed: RegExp) => name.split(/[\s-]+/u).some((word) => mixed.test(word));

describe('the vocabulary of the seed', () => {
  it('finds every concept by its first name', () => {
    const lost = records.filter(({ id, en }) => {
      const found = linkConcepts(en, vocabulary);
      return !found.some(({ concept, rivals }) => concept === id || rivals?.some((rival) => rival.concept === id));
    });
    expect(lost.map(({ id, en }) => `${id} ${en}`)).toEqual([]);
  });

  it('gives no name to two concepts but those that the rest of an item tells apart', () => {
    expect(sharedNames(vocabulary.names)).toEqual(['dino', 'mae', 'sam']);
    for (const name of ['DINO', 'MAE', 'SAM']) {
      const { about, introduces, uses, mentions } = conceptsOfItem(
        [{ part: 'body', text: `Вчера ${name} видели.`, start: 0 }],
        vocabulary,
      );
      expect([...about, ...introduces, ...uses, ...mentions]).toEqual([]);
    }
  });

  it('spells Russian names in Russian letters and English ones in Latin letters', () => {
    const mixed = /(?=[^\s-]*\p{Script=Cyrillic})(?=[^\s-]*\p{Script=Latin})/u;
    const wrong = records.filter(
      ({ en, ru }) => /\p{Script=Cyrillic}/u.test(en) || (ru !== undefined && hasMixedWord(ru, mixed)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(hasMixedWord('Свёртка', mixed)).toBe(false);
    expect(hasMixedWord('Свeртка', mixed)).toBe(true);
  });
});
