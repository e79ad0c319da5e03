// The spans of the seed, read against the documents themselves: each holds the name that it claims.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { parseDocument, visit } from 'yaml';
import type { DigestRecord } from '../../src/model/record.ts';
import { readSeed } from '../../src/sources/seed.ts';
import { besideOrSkip } from '../house/beside.ts';
import { TOP, textOf, trackedFiles } from '../house/tracked.ts';
import { runs, spanFaults, words } from './seed-facts.ts';

const { digests } = await readSeed(`${TOP}seed`);
const records = digests.map(({ record }) => record);

/** The documents by name. */
function documents(context: TestContext): ReadonlyMap<string, string> {
  const folder = besideOrSkip(context, { path: 'shared/digests', variable: 'PAPERGRAPH_DIGESTS' });
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('the documents', () => {
  it('hold at each span of the seed the name that it claims, within its review', (context) => {
    const texts = documents(context);
    const faults = records.flatMap((record) => {
      const text = texts.get(record.digest.document);
      return text === undefined ? [`${record.digest.document} is missing`] : spanFaults(record, text);
    });
    expect(faults).toEqual([]);
  });

  it('are each read by one digest of the seed', (context) => {
    expect(records.map(({ digest }) => digest.document).sort()).toEqual([...documents(context).keys()].sort());
  });

  it('lend the seed no sentence: nine words in a row stand in it only as a title', (context) => {
    const lent = new Set([...documents(context).values()].flatMap((text) => runs(text, 9)));
    const borrowed = trackedFiles()
      .filter((path) => path.startsWith('seed/'))
      .flatMap((path) => saidIn(path).flatMap((text) => runs(text, 9).filter((run) => lent.has(run))));
    expect(lent.size).toBeGreaterThan(10_000);
    expect(borrowed).toEqual([]);
  });
});

/** Every text of a YAML file but titles and ids, which spell titles; its comments too, each block as one text. */
function saidIn(path: string): string[] {
  const titles = new Set(
    records.flatMap(({ digest, reviews }) => [digest.title, ...reviews.map(({ paper }) => paper.title.writtenAs)]),
  );
  const said: string[] = [];
  const text = textOf(path);
  visit(parseDocument(text), {
    Scalar: (_, { value }) => {
      if (typeof value === 'string' && !titles.has(value) && !/^[a-z]+:[a-z0-9-]+$/u.test(value)) said.push(value);
    },
  });
  const comments = text.match(/(?:^[ \t]*#.*\n)+/gmu) ?? [];
  return [...said, ...comments.map((comment) => comment.replace(/^[ \t]*#/gmu, ' '))];
}

/** A digest of one review in a document of its own, whose facts hold. */
const DOCUMENT = '🦔 Дайджест. 1. Ёж и сеть (2020), Анна К. пишет о HedgeNet. Конец.';

function digestWith(change: Partial<Record<'title' | 'about' | 'review', readonly [number, number]>>): DigestRecord {
  const at = (text: string): [number, number] => {
    const start = [...DOCUMENT.slice(0, DOCUMENT.indexOf(text))].length;
    return [start, start + [...text].length];
  };
  const own = (name: keyof typeof change, text: string) => [...(change[name] ?? at(text))] as [number, number];
  const none = {
    aliases: [],
    authors: [],
    organisations: [],
    introduces: [],
    uses: [],
    mentions: [],
    authorsComplete: false,
  };
  const about = [{ id: 'concept:hedgenet', writtenAs: 'HedgeNet', at: own('about', 'HedgeNet'), score: 1 }];
  return {
    digest: { id: 'digest:x', document: 'x.txt', title: 'Дайджест', at: at('Дайджест') },
    reviews: [
      {
        position: 1,
        at: own('review', '1. Ёж и сеть (2020), Анна К. пишет о HedgeNet.'),
        reviewer: { id: 'reviewer:ann', writtenAs: 'Анна К.', at: at('Анна К.'), handles: [] },
        paper: {
          ...none,
          id: 'paper:hedge',
          title: { writtenAs: 'Ёж и сеть', at: own('title', 'Ёж и сеть') },
          year: { value: 2020, at: at('2020') },
          about,
        },
      },
    ],
  };
}

describe('the check itself', () => {
  it('takes spans in code points: what follows a hedgehog is not a place off', () => {
    expect(spanFaults(digestWith({}), DOCUMENT)).toEqual([]);
  });

  it('sees a planted span that is one place off', () => {
    const [start, end] = digestWith({}).reviews[0]?.paper.title.at ?? [0, 0];
    expect(spanFaults(digestWith({ title: [start + 1, end + 1] }), DOCUMENT)).toEqual([
      `paper:hedge title: expected "Ёж и сеть" at ${start + 1}-${end + 1}, got "ж и сеть "`,
    ]);
  });

  it('sees a planted span beyond the end, and one outside its review', () => {
    expect(spanFaults(digestWith({ about: [900, 908] }), DOCUMENT)).toEqual([
      'paper:hedge about concept:hedgenet: expected "HedgeNet" at 900-908, got ""',
      'paper:hedge about concept:hedgenet: 900-908 lies outside its review, 12-58',
    ]);
    expect(spanFaults(digestWith({ review: [12, 30] }), DOCUMENT)).toEqual([
      'paper:hedge reviewer reviewer:ann: 33-40 lies outside its review, 12-30',
      'paper:hedge about concept:hedgenet: 49-57 lies outside its review, 12-30',
    ]);
  });

  it('sees reviews that cross each other or the end of the document', () => {
    expect(spanFaults(digestWith({ review: [13, 900] }), DOCUMENT)).toEqual([
      'review 1: 13-900 crosses the one before it or the end of the document',
    ]);
  });

  it('sees words in a row whatever stands between them', () => {
    expect(words('«Ёж» — и сеть, v2.0!')).toEqual(['ёж', 'и', 'сеть', 'v2', '0']);
    expect(runs('A b, c. D', 3)).toEqual(['a b c', 'b c d']);
    expect(runs('A b', 3)).toEqual([]);
  });
});
