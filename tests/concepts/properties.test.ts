// Holds the linker to what must be true of any text: spans hold names, order does not matter, nothing crashes.

import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsOfItem } from '../../src/concepts/item-concepts.ts';
import { linkConcepts } from '../../src/concepts/linker.ts';
import { compileVocabulary, type TrieNode } from '../../src/concepts/vocabulary.ts';
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

/** The spellings of some words run together, by any of their keys, or by the words themselves but for the last. */
function formsOf(written: string): ReadonlySet<string> {
  const words = new Words().in(written);
  let forms = [''];
  for (const [index, { keys, plain }] of words.entries()) {
    const own = index < words.length - 1 ? [...keys, plain.toLowerCase()] : keys;
    forms = forms.flatMap((form) => own.map((key) => form + key));
  }
  return new Set(forms);
}

const namesOf = new Map(
  records.map(({ id, en, ru, aliases }) => {
    const all = [en, ...(ru === undefined ? [] : [ru]), ...aliases];
    const bare = all.map((name) => name.replace(/\s*\([^)]*\)$/u, ''));
    return [id, [...all, ...bare].map(formsOf)] as const;
  }),
);

/** Text that names nothing, and ends as a paragraph does. */
const unrelated = fc
  .array(fc.constantFrom('Вчера шёл дождь.', 'Погода 😀 менялась.', 'It rained, then it stopped.'), { minLength: 1 })
  .map((sentences) => `${sentences.join(' ')}\n\n`);

describe('any text', () => {
  it('has links whose spans hold a form of a name of the concept, in order, the outer ones apart', () => {
    fc.assert(
      fc.property(text, (written) => {
        const points = [...written];
        let end = 0;
        for (const { at, writtenAs, concept, inside } of linkConcepts(written, vocabulary)) {
          expect(points.slice(...at).join('')).toBe(writtenAs);
          const forms = formsOf(writtenAs);
          expect(namesOf.get(concept)?.some((name) => [...name].some((form) => forms.has(form)))).toBe(true);
          if (inside !== undefined) continue;
          expect(at[0]).toBeGreaterThanOrEqual(end);
          end = at[1];
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(text, (written) => {
        const passages = [{ part: 'body', text: written, start: 7 }] as const;
        expect(conceptsOfItem(passages, vocabulary)).toEqual(conceptsOfItem(passages, vocabulary));
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same after text that names nothing, every span moved by its length', () => {
    fc.assert(
      fc.property(unrelated, text, (before, written) => {
        const [points, units] = [[...before].length, before.length];
        const moved = linkConcepts(written, vocabulary).map((link) => ({
          ...link,
          at: link.at.map((point) => point + points),
          units: link.units.map((unit) => unit + units),
        }));
        expect(linkConcepts(before + written, vocabulary)).toEqual(moved);
      }),
      { numRuns: 1000 },
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
      { numRuns: 100 },
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
      { numRuns: 1000 },
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
