// The authors who share a name with one, and what their papers share or do not.

import type { Engine } from '../graph/engine.ts';

/** Another author of the same name. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  /** The ids of their papers. */
  readonly papers: readonly string[];
  /** A sentence: what keeps the two apart. */
  readonly apart: string;
}

interface Circle {
  readonly papers: readonly string[];
  readonly coAuthors: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

async function ids(engine: Engine, pattern: string, id: string): Promise<string[]> {
  const text = `MATCH (a:Author {id: $id})-[:AUTHORED]->(p:Paper) ${pattern}`;
  const rows = await engine.read({ name: 'papers of an author', text, parameters: { id } });
  return rows.map(([found]) => String(found)).sort();
}

/** With whom and for whom an author writes. */
async function circleOf(engine: Engine, id: string): Promise<Circle> {
  const [papers, coAuthors, organisations] = await Promise.all([
    ids(engine, 'RETURN DISTINCT p.id', id),
    ids(engine, 'MATCH (p)<-[:AUTHORED]-(other:Author) WHERE other.id <> $id RETURN DISTINCT other.name', id),
    ids(engine, 'MATCH (p)<-[:PUBLISHED]-(o:Organisation) RETURN DISTINCT o.name', id),
  ]);
  return { papers, coAuthors: new Set(coAuthors), organisations: new Set(organisations) };
}

function apartBy(one: Circle, other: Circle): string {
  const both = (which: 'coAuthors' | 'organisations') => [...one[which]].filter((name) => other[which].has(name));
  const common = one.papers.filter((paper) => other.papers.includes(paper));
  if (common.length > 0) return `both are authors of ${common.join(', ')}`;
  const shared = [...both('coAuthors'), ...both('organisations')];
  return shared.length === 0
    ? 'their papers share no co-author and no organisation'
    : `a person told them apart, though their papers share ${shared.join(', ')}`;
}

/** The authors who share a name with the author `id`, and what keeps each apart from them; sorted by id. */
export async function namesakesOf(engine: Engine, id: string): Promise<readonly Namesake[]> {
  const text =
    'MATCH (a:Author {id: $id})<-[:NAMES]-(k:Name) MATCH (k)-[:NAMES]->(other:Author) ' +
    'WHERE other.id <> $id RETURN DISTINCT other.id, other.name ORDER BY other.id';
  const rows = await engine.read({ name: 'namesakes', text, parameters: { id } });
  if (rows.length === 0) return [];
  const own = await circleOf(engine, id);
  return Promise.all(
    rows.map(async ([found, name]) => {
      const circle = await circleOf(engine, String(found));
      return { id: String(found), name: String(name), papers: circle.papers, apart: apartBy(own, circle) };
    }),
  );
}
