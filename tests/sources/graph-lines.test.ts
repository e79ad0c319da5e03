// A file that is no whole graph is refused by line and code, and nothing of it is written.

import { afterAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { restoreGraph } from '../../src/ingest/restore.ts';
import { isEmpty } from '../../src/ingest/seed-graph.ts';
import { bytesOf } from '../exports/exporting.ts';

const engine = await openEngine({ data: 'memory' });
afterAll(() => engine.close());

const HEAD = '{"papergraph":"graph","version":1}';
const PAPER = '{"node":"Paper","id":"paper:a","properties":{"title":"A"},"names":["a"]}';
const CITES = '{"edge":"CITES","from":"paper:a","to":"paper:a","properties":{},"evidence":[]}';
const NONE = { about: [], introduces: [], uses: [], mentions: [] };
const AT = { writtenAs: 'A', at: [0, 1] };
const LISTS = { aliases: [], authors: [], organisations: [], ...NONE };
const STATED = {
  origin: 'curated',
  digest: { id: 'digest:a', document: 'a.txt', title: 'A', at: [0, 1] },
  review: { position: 1, at: [0, 1], paper: { id: 'paper:a', title: AT, authorsComplete: true, ...LISTS } },
  ...{ reviewerIsAuthor: false, unknown: [], sentences: [] },
};
const RECORD = {
  record: 'curated a.txt digest:a 1',
  stated: STATED,
  linked: { ...NONE, sentences: [] },
  settled: {
    paper: { id: 'paper:a', rule: 'curated', confidence: 1 },
    review: { id: 'review:a-1', position: 1 },
    ...{ authors: [], positions: [] },
  },
};
const END = '{"end":{"nodes":1,"edges":1,"records":0}}';

const restored = (...lines: readonly string[]) =>
  restoreGraph(engine, () => bytesOf(lines.map((line) => `${line}\n`).join('')));

describe('lines that are no whole graph', () => {
  const paper = (change: object) => JSON.stringify({ ...JSON.parse(PAPER), ...change });
  const cites = (change: object) => JSON.stringify({ ...JSON.parse(CITES), ...change });
  const record = (change: object) => JSON.stringify({ ...RECORD, ...change });

  it.each([
    ['nothing at all', [], 1, 'CUT_SHORT', /a last line .*; got 0 nodes, 0 edges and 0 records/u],
    ['another kind of file', ['id,title'], 1, 'BAD_LINE', /expected JSON, got id,title/u],
    ['other JSON', ['{"a":1}'], 1, 'NOT_A_GRAPH', /first line of an export as jsonl.*got \{"a":1\}/u],
    ['a version to come', ['{"papergraph":"graph","version":2}'], 1, 'NOT_A_GRAPH', /version/u],
    ['a line that is no JSON', [HEAD, PAPER, '{"edge":'], 3, 'BAD_LINE', /expected JSON, got \{"edge":/u],
    ['an empty line', [HEAD, '', PAPER], 2, 'BAD_LINE', /expected JSON/u],
    ['a label that is none', [HEAD, paper({ node: 'Person' })], 2, 'BAD_LINE', /node/u],
    [
      'an id of another label',
      [HEAD, paper({ id: 'author:a' })],
      2,
      'BAD_LINE',
      /id: expected an id that begins with paper:/u,
    ],
    [
      'a property that is none',
      [HEAD, paper({ properties: { colour: 'red' } })],
      2,
      'BAD_LINE',
      /properties: .*colour/u,
    ],
    [
      'a value of another type',
      [HEAD, paper({ properties: { year: 'MMXX' } })],
      2,
      'BAD_LINE',
      /properties\.year: .*number/u,
    ],
    ['an edge that is none', [HEAD, PAPER, cites({ edge: 'LIKES' })], 3, 'BAD_LINE', /edge/u],
    [
      'evidence without a rule',
      [HEAD, PAPER, cites({ evidence: [{ document: 'd', confidence: 1 }] })],
      3,
      'BAD_LINE',
      /evidence\.0\.rule/u,
    ],
    [
      'an end that is nowhere',
      [HEAD, PAPER, cites({ to: 'paper:b' })],
      3,
      'UNKNOWN_END',
      /CITES .* none of them is paper:b/u,
    ],
    ['a node twice', [HEAD, PAPER, PAPER], 3, 'BAD_LINE', /got paper:a again/u],
    ['no last line', [HEAD, PAPER, CITES], 3, 'CUT_SHORT', /got 1 nodes, 1 edges and 0 records/u],
    [
      'lines lost on the way',
      [HEAD, PAPER, END],
      3,
      'CUT_SHORT',
      /expected 1 nodes, 1 edges and 0 records; got 1 nodes, 0 edges and 0 records/u,
    ],
    [
      'a record without its key',
      [HEAD, record({ record: 'read a 1' })],
      2,
      'BAD_LINE',
      /expected the key curated a\.txt/u,
    ],
    ['a record twice', [HEAD, record({}), record({})], 3, 'BAD_LINE', /each record once/u],
    ['a record without a list', [HEAD, record({ linked: undefined })], 2, 'BAD_LINE', /linked/u],
    [
      'a record in a part',
      ['{"papergraph":"graph","version":1,"part":true}', record({})],
      2,
      'BAD_LINE',
      /no records/u,
    ],
    ['no records where some were', [HEAD, PAPER, CITES, END.replace('s":0', 's":1')], 4, 'CUT_SHORT', /0 records/u],
    ['more after the end', [HEAD, PAPER, CITES, END, PAPER], 5, 'BAD_LINE', /nothing after the end at line 4/u],
  ])('are refused: %s', async (...[, lines, line, code, message]) => {
    await expect(restored(...lines)).rejects.toMatchObject({
      name: 'GraphLinesError',
      code,
      line,
      message: expect.stringMatching(message),
    });
    expect(await isEmpty(engine)).toBe(true);
  });

  it('are refused where they are not UTF-8', async () => {
    const open = async function* () {
      yield Buffer.from(`${HEAD}\n`);
      yield Buffer.from([0x22, 0xff, 0x22, 0x0a]);
    };
    await expect(restoreGraph(engine, open)).rejects.toMatchObject({
      code: 'BAD_LINE',
      line: 2,
      message: expect.stringContaining('UTF-8'),
    });
  });
});

describe('lines of a graph', () => {
  it('keep a name that does not follow from a node, such as a former id', async () => {
    const other = await openEngine({ data: 'memory' });
    const named = JSON.stringify({ ...JSON.parse(PAPER), names: ['a', 'paper:former'] });
    await restoreGraph(other, () => bytesOf(`${[HEAD, named, CITES, END].join('\n')}\n`));
    const text = "MATCH (:Name {key: 'paper:former'})-[:NAMES]->(p) RETURN p.id";
    expect(await other.read({ name: 'test', text, parameters: {} })).toEqual([['paper:a']]);
    await other.close();
  });
});
