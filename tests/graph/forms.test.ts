// What users' statements show of a whole node: what is said of it, and not what look-ups and search alone read.

import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { embeddedForm } from '../../src/graph/explore/embedded-form.ts';
import { neo4jForm } from '../../src/graph/explore/neo4j-form.ts';
import { indexEntries } from '../../src/ingest/index-entries.ts';
import { derivedNames } from '../../src/ingest/names.ts';

const said = { id: 'reviewer:dmitry', name: 'Dmitry', handles: ['habr:dmitry'], paperCount: 3 };
const row = { label: 'Reviewer', id: said.id, properties: { name: said.name, handles: said.handles } } as const;
const { completions, wordings, mark: indexMark } = indexEntries(row);
const stored = { ...said, ...derivedNames(row), completions, wordings, indexMark };
const shown = { labels: ['Reviewer'], properties: said };

it('leaves the marks of the index out of nodes of the embedded engine, and nothing out of maps', () => {
  const form = (value: unknown) => embeddedForm(value, () => null);
  expect(form([{ _id: 1, _labels: ['Reviewer'], ...stored }])).toEqual([shown]);
  expect(form(stored)).toEqual(stored);
});

it('leaves them out of nodes of Neo4j, in paths too', () => {
  const node = new neo4j.types.Node(1, ['Reviewer'], stored, '1');
  const edge = new neo4j.types.Relationship(1, 1, 1, 'KNOWS', { keys: ['x'] }, '1', '1', '1');
  const path = new neo4j.types.Path(node, node, [new neo4j.types.PathSegment(node, edge, node)]);
  expect(neo4jForm(node, [])).toEqual(shown);
  expect(neo4jForm(path, [])).toMatchObject({ nodes: [shown, shown], edges: [{ properties: { keys: ['x'] } }] });
  expect(neo4jForm(stored, [])).toEqual(stored);
});
