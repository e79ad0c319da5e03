// The made-up world has what the query tests rely on finding in it.

import { expect, it } from 'vitest';
import { testGraph } from './world.ts';

const rows = await testGraph();
const ends = (name: string) => rows.edges.filter((edge) => edge.name === name);
const few = <Entry>(list: readonly Entry[]) => new Set(list).size;

it('has papers without a year, and many of one year', () => {
  const years = rows.nodes.filter(({ label }) => label === 'Paper').map(({ properties }) => properties.year);
  expect(years.filter((year) => year === undefined).length).toBeGreaterThan(5);
  expect(years.filter((year) => year === 2020).length).toBeGreaterThan(15);
});

it('has a concept and an organisation with two parents each', () => {
  for (const [name, id] of [
    ['BROADER', 'concept:w-both'],
    ['PART_OF', 'organisation:w-both'],
  ] as const) {
    expect(ends(name).filter(({ from }) => from === id)).toHaveLength(2);
  }
});

it('has a cycle of citations', () => {
  const pairs = new Set(ends('CITES').map(({ from, to }) => `${from} ${to}`));
  for (const pair of ['paper:w-00 paper:w-01', 'paper:w-01 paper:w-02', 'paper:w-02 paper:w-00'])
    expect(pairs).toContain(pair);
});

it('has papers that one reviewer reviewed twice', () => {
  const paperOf = new Map(ends('REVIEWS').map(({ from, to }) => [from, to]));
  const reviewed = ends('WROTE').map(({ from, to }) => `${from} ${paperOf.get(to)}`);
  expect(reviewed.length - few(reviewed)).toBeGreaterThanOrEqual(2);
});

it('has a reviewer of a paper of their own', () => {
  const paperOf = new Map(ends('REVIEWS').map(({ from, to }) => [from, to]));
  const authorOf = new Map(ends('SAME_PERSON_AS').map(({ from, to }) => [from, to]));
  const wrote = new Set(ends('AUTHORED').map(({ from, to }) => `${from} ${to}`));
  const own = ends('WROTE').filter(({ from, to }) => wrote.has(`${authorOf.get(from)} ${paperOf.get(to)}`));
  expect(own.filter(({ from }) => from.startsWith('reviewer:w-')).length).toBeGreaterThanOrEqual(1);
});

it('places authors only at organisations of the paper, and by every by-line where it says so', () => {
  const published = new Set(ends('PUBLISHED').map(({ from, to }) => `${from} ${to}`));
  const placed = ends('AUTHORED').flatMap(({ to, properties }) =>
    (properties.affiliations as readonly string[]).map((id) => `${id} ${to}`),
  );
  expect(placed.length).toBeGreaterThan(30);
  expect(placed.filter((pair) => !published.has(pair))).toEqual([]);
});
