// The one table of edges: the fifteen types of the design, whose ends exist and whose names are each taken once.

import { describe, expect, it } from 'vitest';
import type { EdgeType, End } from '../../src/model/edge-type.ts';
import { edgeTypes } from '../../src/model/edges.ts';
import { nodeLabels, nodeTypes } from '../../src/model/nodes.ts';
import { countedOf, filtersOf, listsOf } from '../../src/model/relations.ts';
import { countedLists, papersOf, ways } from '../../src/model/ways.ts';

/** Type, ends and properties as the design lists them. */
const DESIGN = [
  'AUTHORED Author Paper position writtenAs affiliations',
  'AFFILIATED_WITH Author Organisation firstYear lastYear',
  'PUBLISHED Organisation Paper',
  'ABOUT Paper Concept score',
  'INTRODUCES Paper Concept',
  'USES Paper Concept',
  'MENTIONS Paper Concept',
  'CITES Paper Paper',
  'BROADER Concept Concept',
  'WROTE Reviewer Review',
  'REVIEWS Review Paper',
  'IN_DIGEST Review Digest',
  'IN_VENUE Paper Venue',
  'PART_OF Organisation Organisation',
  'SAME_PERSON_AS Reviewer Author',
];

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

const ends: readonly End[] = [...edgeTypes, ...ways].flatMap(({ from, to }) => [from, to]);

describe('the table of edges', () => {
  it('holds the fifteen types of the design, with its ends and properties', () => {
    const described = ({ name, from, to, properties }: EdgeType) =>
      [name, from.label, to.label, ...Object.keys(properties ?? {})].join(' ');
    expect(edgeTypes.map(described)).toEqual(DESIGN);
  });

  it('knows the node types at both ends of everything', () => {
    const labels = [...ends.map(({ label }) => label), ...countedLists.flatMap(({ from, to }) => [from, to])];
    expect(labels.filter((label) => !nodeLabels.includes(label))).toEqual([]);
  });

  it('names each field of a node once, whatever it shows', () => {
    for (const label of nodeLabels) {
      const fields = [
        ...['id', 'label'],
        ...Object.entries(nodeTypes[label].properties).flatMap(([name, { hidden }]) => (hidden ? [] : [name])),
        ...listsOf(label).map(({ list }) => list.field),
        ...countedOf(label).map(({ field }) => field),
      ];
      expect(repeated(fields), label).toEqual([]);
    }
  });

  it('names each field of a filter once', () => {
    for (const label of nodeLabels) {
      const fields = [
        ...['id', 'and', 'or', 'not', 'within'],
        ...Object.keys(nodeTypes[label].filters),
        ...filtersOf(label).map(({ filter }) => filter.field),
      ];
      expect(repeated(fields), label).toEqual([]);
    }
  });

  it('names each connection once, but for papers that cite and are cited, which are one and the same', () => {
    const connections = [
      ...nodeLabels,
      'JointPaper',
      ...ends.flatMap(({ list }) => list?.connection ?? []),
      ...countedLists.map(({ connection }) => connection),
    ];
    expect(repeated(connections)).toEqual(['PaperCitation']);
  });

  it('names each input of a relation once, after where it stands', () => {
    const inputs = ends.flatMap(({ filter }) => filter?.input ?? []);
    expect(repeated(inputs)).toEqual([]);
    expect(inputs.filter((name) => !name.endsWith('Relation'))).toEqual([]);
    for (const label of nodeLabels) {
      for (const { filter } of filtersOf(label)) expect(filter.input.startsWith(label), filter.input).toBe(true);
    }
  });

  it('lets only nodes that form a tree be widened by what lies below them', () => {
    const rolled = nodeLabels.flatMap((label) => [
      ...listsOf(label).flatMap(({ list }) => (list.rollUp ? [label] : [])),
      ...countedOf(label).flatMap(({ rollUp }) => (rollUp ? [label] : [])),
    ]);
    expect(rolled.length).toBeGreaterThan(8);
    expect(rolled.filter((label) => !nodeTypes[label].hierarchy)).toEqual([]);
  });

  it('orders lists by properties that are always there', () => {
    const ordered = ends.flatMap(({ list, label }) => (list?.order ? [{ label, list, order: list.order }] : []));
    expect(ordered.map(({ label, list }) => `${label}.${list.field}`)).toEqual([
      'Paper.authors',
      'Paper.concepts',
      'Digest.reviews',
    ]);
    for (const { label, list, order } of ordered) {
      const relation = listsOf(label).find((one) => one.list.field === list.field);
      const holder =
        order.of === 'edge' ? relation?.edge?.properties : relation && nodeTypes[relation.target].properties;
      expect(holder?.[order.property]?.required, `${label}.${list.field} by ${order.property}`).toBe(true);
    }
  });

  it('says of every edge, property and list what it means', () => {
    const said = [
      ...edgeTypes.flatMap(({ description, properties }) => [
        description,
        ...Object.values(properties ?? {}).map((property) => property.description),
      ]),
      ...ends.flatMap(({ list }) => list?.description ?? []),
      ...countedLists.map(({ description }) => description),
    ];
    expect(said.filter((text) => !/^\p{Lu}.+\.$/u.test(text))).toEqual([]);
  });
});

describe('what is derived', () => {
  it('walks edges that meet: each step begins where the one before it ended', () => {
    const ofPapers = Object.entries(papersOf).map(([label, steps]) => ({
      from: label,
      to: 'Paper',
      steps: steps ?? [],
    }));
    const walks = [...ways.map(({ from, to, steps }) => ({ from: from.label, to: to.label, steps })), ...ofPapers];
    for (const { from, to, steps } of walks) {
      const end = steps.reduce<string>((at, { edge, direction }) => {
        const type = edgeTypes.find(({ name }) => name === edge);
        const [near, far] = direction === 'out' ? [type?.from, type?.to] : [type?.to, type?.from];
        expect(near?.label, `${from} to ${to} over ${edge}`).toBe(at);
        return far?.label ?? '';
      }, from);
      expect(end).toBe(to);
    }
  });

  it('counts papers between kinds that each have a way to papers', () => {
    const kinds = countedLists.flatMap(({ from, to }) => [from, to]);
    expect(kinds.filter((label) => !papersOf[label])).toEqual([]);
  });

  it('reads edge properties of counted lists from an edge between the two', () => {
    const stored = countedLists.flatMap(({ from, to, edge, field }) => (edge ? [{ from, to, edge, field }] : []));
    expect(stored.map(({ from, field }) => `${from}.${field}`)).toEqual([
      'Author.affiliations',
      'Organisation.authors',
    ]);
    for (const { from, to, edge } of stored) {
      const type = edgeTypes.find(({ name }) => name === edge.edge);
      const [near, far] = edge.direction === 'out' ? [type?.from, type?.to] : [type?.to, type?.from];
      expect([near?.label, far?.label]).toEqual([from, to]);
    }
  });
});
