// The node types: the eight of the design, each with names, orders and filters that its own properties can keep.

import { describe, expect, it } from 'vitest';
import { derivedProperties } from '../../src/model/node-type.ts';
import { labelOfId, nodeKind, nodeLabels, nodeTypes } from '../../src/model/nodes.ts';
import { listsOf } from '../../src/model/relations.ts';

const all = Object.entries(nodeTypes);

/** The property, without the suffix of its language, that a stored name stands for. */
function declared(label: (typeof nodeLabels)[number], stored: string): boolean {
  return stored in nodeTypes[label].properties || stored in derivedProperties;
}

describe('node types', () => {
  it('are the eight of the design, in the order that lists of kinds show', () => {
    expect(nodeLabels).toEqual(['Paper', 'Author', 'Organisation', 'Reviewer', 'Review', 'Digest', 'Concept', 'Venue']);
  });

  it('hold what the design says of each', () => {
    const properties = Object.fromEntries(all.map(([label, { properties }]) => [label, Object.keys(properties)]));
    expect(properties).toEqual({
      Paper: [
        ...['title', 'shortName', 'aliases', 'year', 'publishedOn', 'abstract', 'summary'],
        ...['doi', 'arxivId', 'openAlexId', 'url', 'authorsComplete'],
      ],
      Author: ['name', 'aliases', 'orcid', 'openAlexId'],
      Organisation: ['name', 'nameRu', 'aliases', 'kind', 'ror', 'country', 'openAlexId'],
      Reviewer: ['name', 'handles'],
      Review: ['name', 'position'],
      Digest: ['title', 'series', 'year', 'periodStart', 'periodEnd', 'url', 'document'],
      Concept: ['name', 'nameRu', 'aliases', 'kind', 'description'],
      Venue: ['name'],
    });
  });

  it('are found by a reference, all but reviews, which have no name of their own', () => {
    expect(all.filter(([, { lookup }]) => !lookup).map(([label]) => label)).toEqual(['Review']);
  });

  it('form trees where concepts and organisations do, and nowhere else', () => {
    expect(all.flatMap(([label, { hierarchy }]) => (hierarchy ? [[label, hierarchy]] : []))).toEqual([
      ['Organisation', 'PART_OF'],
      ['Concept', 'BROADER'],
    ]);
  });

  it.each(all)('%s stands under its own label, and has a plural of its own', (label, type) => {
    expect(type.label).toBe(label);
    expect(all.filter(([, other]) => other.plural === type.plural)).toHaveLength(1);
    expect(type.plural).not.toBe(label.toLowerCase());
  });

  it.each(all)('%s takes label, names, identifiers and filters from properties that it has', (label, type) => {
    const named = [...type.display.EN, ...type.display.RU, ...type.names, ...Object.keys(type.identifiers ?? {})];
    expect(named.filter((name) => !(name in type.properties))).toEqual([]);
    const compared = Object.values(type.filters).filter((name) => name !== 'handleKeys');
    expect(compared.filter((name) => !declared(type.label, name))).toEqual([]);
    expect(type.properties[type.display.EN[0] ?? '']?.required, `${label} always has a label`).toBe(true);
  });

  it.each(all)('%s is ordered by what it has, its default among them', (_, type) => {
    expect(Object.keys(type.orders)).toContain(type.defaultOrder.by);
    for (const [by, order] of Object.entries(type.orders)) {
      if ('count' in order) {
        expect(
          listsOf(type.label).map(({ list }) => list.field),
          by,
        ).toContain(order.count);
        continue;
      }
      const property = type.properties[order.property];
      expect(declared(type.label, order.property), by).toBe(true);
      // A key that may be missing must say so: the rows after a cursor are else lost.
      expect(order.nullable ?? false, by).toBe(property !== undefined && !property.required);
    }
  });
});

describe('an id', () => {
  it.each(nodeLabels)('of a %s begins with its kind', (label) => {
    expect(labelOfId(`${label.toLowerCase()}:x`)).toBe(label);
    expect(nodeKind(label)).toBe(label.toUpperCase());
  });

  it('is nothing else that merely looks like one', () => {
    for (const text of ['papers', 'paperx', 'Paper:x', 'PAPER:x', ' paper:x', 'journal:x', ':x', 'x', '']) {
      expect(labelOfId(text), JSON.stringify(text)).toBeUndefined();
    }
  });
});
