// Holds the linker to what readers take from reviews of papers that it was not made with.

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { conceptsOfItem } from '../../src/concepts/item-concepts.ts';
import { compileVocabulary } from '../../src/concepts/vocabulary.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { ENGLISH, RUSSIAN } from './paragraphs.ts';

const seed = await readSeed(fileURLToPath(new URL('../../seed', import.meta.url)));
const vocabulary = compileVocabulary(seed.concepts.map(({ record }) => record));

function read(title: string, body: string) {
  const found = conceptsOfItem(
    [
      { part: 'title', text: title, start: 0 },
      { part: 'body', text: body, start: [...title].length + 1 },
    ],
    vocabulary,
  );
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id.slice('concept:'.length));
  return {
    about: ids(found.about),
    introduces: ids(found.introduces),
    uses: ids(found.uses),
    mentions: ids(found.mentions),
    denied: ids(found.denied),
  };
}

describe.each([...RUSSIAN, ...ENGLISH])('$title', ({ title, body, ...expected }) => {
  const { about, introduces, uses, mentions, denied } = read(title, body);

  it('introduces', () => {
    expect(introduces).toEqual(expected.introduces);
  });

  it('uses', () => {
    expect(uses).toEqual(expect.arrayContaining([...expected.uses]));
  });

  it('mentions', () => {
    expect(mentions).toEqual(expect.arrayContaining([...expected.mentions]));
  });

  it('is not', () => {
    expect(denied).toEqual(expected.denied ?? []);
    for (const id of [...(expected.absent ?? []), ...(expected.denied ?? [])])
      expect([...about, ...introduces, ...uses, ...mentions]).not.toContain(id);
  });

  it('is about', () => {
    expect(expected.first).toContain(about[0]);
    expect(about.slice(0, 3)).toEqual(expect.arrayContaining([...expected.first]));
  });
});
