// The shapes of statement that the compiler writes: nested subqueries, counted filters, subtrees, side by side.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { rows, testEngines, value } from '../engines/engines.ts';
import { writeSample } from './sample.ts';

const SUBTREE = `MATCH (c:Concept {id: $id}) CALL (c) { MATCH (c)<-[:BROADER*0..]-(d:Concept) RETURN collect(DISTINCT d) AS ds }`;

describe.each([...testEngines()])('statement shapes on $name', ({ kind, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeSample(engine);
  });
  afterAll(() => engine.close());

  it('nests CALL four deep, each cut before what lies below it', async () => {
    const text = `MATCH (n0:Paper {id: $id}) CALL (n0) {
      MATCH (n0)<-[e1:AUTHORED]-(n1:Author) WITH n1, e1 ORDER BY e1.position, n1.id LIMIT $authors CALL (n1) {
        MATCH (n1)-[:AUTHORED]->(n2:Paper) WITH n2 ORDER BY n2.year IS NULL, n2.year DESC, n2.id LIMIT $papers CALL (n2) {
          MATCH (n2)-[e3:ABOUT]->(n3:Concept) WITH n3, e3 ORDER BY e3.score DESC, n3.id LIMIT $concepts CALL (n3) {
            MATCH (n3)-[:BROADER]->(n4:Concept) WITH n4 ORDER BY n4.id RETURN collect([n4.id]) AS r4 }
          RETURN collect([n3.id, e3.score, r4]) AS r3 }
        RETURN collect([n2.id, n2.year, r3]) AS r2 }
      RETURN collect([n1.id, e1.position, e1.affiliations, r2]) AS r1 }
      RETURN [n0.id, n0.title, r1] AS row`;
    const limits = { authors: 2, papers: 1, concepts: 2 };
    expect(await value(engine, text, { id: 'p1', ...limits })).toStrictEqual([
      'p1',
      'Attention',
      [
        ['a1', 1, ['o1'], [['p3', 2018, [['leaf', 0.25, [['left'], ['right']]]]]]],
        ['a2', 2, ['o1', 'o2'], [['p2', 2020, [['left', 0.75, [['root']]]]]]],
      ],
    ]);
  });

  it('keeps a row whose subquery finds nothing, with an empty list', async () => {
    const text = `MATCH (n:Paper) WHERE n.id IN $ids CALL (n) { MATCH (n)<-[:AUTHORED]-(a:Author) RETURN collect([a.id]) AS r }
      RETURN n.id, r ORDER BY n.id`;
    expect(await rows(engine, text, { ids: ['p3', 'p4'] })).toStrictEqual([
      ['p3', [['a1']]],
      ['p4', []],
    ]);
  });

  it('resolves a subtree once, by whichever way a concept is reached', async () => {
    const text = `${SUBTREE} CALL (ds) { UNWIND ds AS d MATCH (d)<-[e:ABOUT]-(p:Paper)
      WITH p, max(e.score) AS score, collect(DISTINCT d.id) AS via ORDER BY score DESC, p.id
      RETURN collect([p.id, score, size(via)]) AS r } RETURN size(ds), r`;
    expect(await rows(engine, text, { id: 'root' })).toStrictEqual([
      [
        4,
        [
          ['p1', 1, 2],
          ['p2', 0.75, 1],
          ['p3', 0.25, 1],
        ],
      ],
    ]);
  });

  it('counts two hops by paper, with the papers behind each count', async () => {
    const text = `${SUBTREE} CALL (ds) { UNWIND ds AS d MATCH (d)<-[:ABOUT]-(p:Paper) WITH DISTINCT p
      MATCH (p)<-[:PUBLISHED]-(o:Organisation) WITH o, count(p) AS n, collect(p) AS ps ORDER BY n DESC, o.id LIMIT 5
      CALL (ps, ds) { UNWIND ps AS p WITH p ORDER BY p.id LIMIT 3
        CALL (p, ds) { MATCH (p)-[e:ABOUT]->(d) WHERE d IN ds WITH d, e ORDER BY d.id RETURN collect([d.id, e.score]) AS f }
        RETURN collect([p.id, f]) AS papers }
      RETURN collect([o.id, n, papers]) AS r } RETURN r`;
    const first = [
      'p1',
      [
        ['leaf', 0.5],
        ['root', 1],
      ],
    ];
    expect(await value(engine, text, { id: 'root' })).toStrictEqual([
      ['o2', 2, [first, ['p2', [['left', 0.75]]]]],
      ['o1', 1, [first]],
    ]);
  });

  it('filters by COUNT {} within COUNT {}', async () => {
    const text = `MATCH (p:Paper) WHERE COUNT { MATCH (p)<-[e:AUTHORED]-(a:Author) WHERE e.position <= $last AND
      COUNT { MATCH (a)-[:AUTHORED]->(q:Paper) WHERE q.year >= $year AND
        COUNT { MATCH (q)-[:ABOUT]->(c:Concept) WHERE c.id IN $concepts } > 0 } > 0 } > 0 RETURN p.id ORDER BY p.id`;
    const parameters = { last: 2, year: 2018, concepts: ['left'] };
    expect(await rows(engine, text, parameters)).toStrictEqual([['p1'], ['p2']]);
  });

  it('takes a filter that compares with null for false, and its opposite for true', async () => {
    const text = 'MATCH (p:Paper) WHERE NOT coalesce(p.year > $year, false) RETURN p.id ORDER BY p.id';
    expect(await rows(engine, text, { year: 2017 })).toStrictEqual([['p1'], ['p4']]);
  });

  it('filters by a part of one of the keys', async () => {
    const text = 'MATCH (p:Paper) WHERE any(k IN p.keys WHERE k CONTAINS $part) RETURN p.id ORDER BY p.id';
    expect(await rows(engine, text, { part: 'et' })).toStrictEqual([['p2']]);
    expect(await rows(engine, text, { part: '' })).toStrictEqual([['p1'], ['p2'], ['p3']]);
  });

  it('computes a flag in a subquery and filters by it', async () => {
    const text = `MATCH (p:Paper) CALL (p) { MATCH (p)-[:ABOUT]->(c:Concept) WHERE c.id IN $ids RETURN count(c) > 0 AS flag }
      WITH p, flag WHERE flag RETURN p.id ORDER BY p.id`;
    expect(await rows(engine, text, { ids: ['leaf'] })).toStrictEqual([['p1'], ['p3']]);
  });

  it('joins the list of ids on an edge to its nodes', async () => {
    const text = `MATCH (p:Paper {id: $id})<-[e:AUTHORED]-(a:Author) CALL (e) {
      UNWIND e.affiliations AS id MATCH (o:Organisation {id: id}) WITH o ORDER BY o.id RETURN collect([o.id]) AS os }
      RETURN a.id, os ORDER BY e.position`;
    expect(await rows(engine, text, { id: 'p2' })).toStrictEqual([
      ['a2', []],
      ['a3', [['o2']]],
    ]);
  });

  it('carries a list resolved first through every subquery', async () => {
    const text = `CALL { MATCH (c:Concept {id: $id})<-[:BROADER*0..]-(d:Concept) RETURN collect(DISTINCT d.id) AS g }
      CALL (g) { MATCH (p:Paper) WHERE COUNT { MATCH (p)-[:ABOUT]->(c:Concept) WHERE c.id IN g } > 0
        WITH p ORDER BY p.year DESC, p.id LIMIT 2 RETURN collect([p.id]) AS r }
      CALL (g) { MATCH (p:Paper)-[:ABOUT]->(c:Concept) WHERE c.id IN g RETURN count(DISTINCT p) AS total }
      RETURN r, total`;
    expect(await rows(engine, text, { id: 'left' })).toStrictEqual([[[['p2'], ['p3']], 3]]);
  });

  it('finds a node of any kind by UNION ALL at the top', async () => {
    const text = `MATCH (n:Paper {id: $id}) RETURN 'Paper' AS kind, [n.id, n.title] AS row UNION ALL
      MATCH (n:Author {id: $id}) RETURN 'Author' AS kind, [n.id] AS row`;
    expect(await rows(engine, text, { id: 'a2' })).toStrictEqual([['Author', ['a2']]]);
    expect(await rows(engine, text, { id: 'p2' })).toStrictEqual([['Paper', ['p2', 'DETR']]]);
    expect(await rows(engine, text, { id: 'nobody' })).toStrictEqual([]);
  });

  it('drops doubles by UNION inside a subquery', async () => {
    const text = `CALL { MATCH (n:Paper {id: $id}) RETURN n UNION MATCH (:Concept {id: $concept})<-[:ABOUT]-(n:Paper) RETURN n }
      RETURN n.id ORDER BY n.id`;
    expect(await rows(engine, text, { id: 'p1', concept: 'leaf' })).toStrictEqual([['p1'], ['p3']]);
  });

  it('collects distinct values, least and greatest', async () => {
    const text = `MATCH (a:Author)-[e:AUTHORED]->(p:Paper) WITH a, min(p.year) AS first, max(p.year) AS last,
      collect(DISTINCT p.id) AS papers RETURN a.id, first, last, size(papers) ORDER BY a.id`;
    expect(await rows(engine, text)).toStrictEqual([
      ['a1', 2017, 2018, 2],
      ['a2', 2017, 2020, 2],
      ['a3', 2020, 2020, 1],
    ]);
  });

  it('aggregates nothing to zero, null and an empty list', async () => {
    const text = 'MATCH (n:Paper {id: $id}) RETURN count(n), max(n.year), collect(n.id)';
    expect(await rows(engine, text, { id: 'nobody' })).toStrictEqual([[0, null, []]]);
  });

  // Exception: the embedded engine sums nothing to null, which SQL does too, where Cypher says 0.
  it('sums nothing to zero once null is taken for it', async () => {
    expect(await value(engine, 'UNWIND [] AS x RETURN sum(x)')).toBe(kind === 'embedded' ? null : 0);
    expect(await value(engine, 'UNWIND [] AS x RETURN coalesce(sum(x), 0)')).toBe(0);
  });

  it('reads one end of an optional edge as null', async () => {
    const text = `MATCH (p:Paper {id: 'p4'}) CALL (p) { OPTIONAL MATCH (p)<-[:PUBLISHED]-(o:Organisation)
      WITH o ORDER BY o.id LIMIT 1 RETURN [o.id] AS r } RETURN r`;
    expect(await value(engine, text)).toStrictEqual([null]);
  });
});
