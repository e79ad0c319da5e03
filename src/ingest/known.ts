// The people and papers that the graph holds already and that a digest may name again.

import type { Engine, Value } from '../graph/engine.ts';
import { fold } from '../model/fold.ts';
import { type KnownAppearance, possibleIds } from './identities/authors.ts';
import type { KnownReviewer } from './identities/reviewers.ts';

const texts = (value: Value | undefined) => (Array.isArray(value) ? value.map(String) : []);

/** All reviewers. */
export async function knownReviewers(engine: Engine): Promise<KnownReviewer[]> {
  const text = 'MATCH (r:Reviewer) RETURN r.id, r.name, r.handles ORDER BY r.id';
  const rows = await engine.read({ name: 'known reviewers', text, parameters: {} });
  return rows.map(([id, name, handles]) => ({ id: String(id), name: String(name), handles: texts(handles) }));
}

/** The papers of every author whose id may stand for one of these names' ids, and who else is on them. */
export async function knownAuthors(engine: Engine, bases: readonly string[]): Promise<KnownAppearance[]> {
  const ids = [...new Set(bases.flatMap(possibleIds))];
  const name = 'known authors';
  const own = 'UNWIND $ids AS id MATCH (a:Author {id: id})-[:AUTHORED]->(p:Paper) RETURN a.id, p.id';
  const papers = await engine.read({ name, text: own, parameters: { ids } });
  const wanted = [...new Set(papers.map(([, paper]) => String(paper)))];
  const around = async (pattern: string) => {
    const text = `UNWIND $papers AS id MATCH (p:Paper {id: id})<-[:${pattern}]-(n) RETURN p.id, n.id`;
    const found = new Map<string, string[]>();
    for (const [paper, id] of await engine.read({ name, text, parameters: { papers: wanted } })) {
      found.set(String(paper), [...(found.get(String(paper)) ?? []), String(id)]);
    }
    return found;
  };
  const [authors, organisations] = [await around('AUTHORED'), await around('PUBLISHED')];
  return papers.map(([author, paper]) => ({
    id: String(author),
    paper: String(paper),
    organisations: organisations.get(String(paper)) ?? [],
    coAuthors: (authors.get(String(paper)) ?? []).filter((id) => id !== author),
  }));
}

/** The ids of papers by their folded titles; a title that several papers have leads to none. */
export async function knownPapers(engine: Engine, titles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(titles.map(fold))];
  const text = 'UNWIND $keys AS key MATCH (:Name {key: key})-[:NAMES]->(p:Paper) RETURN key, p.id, p.title';
  const rows = await engine.read({ name: 'known papers', text, parameters: { keys } });
  const titled = rows.filter(([key, , title]) => fold(String(title)) === key);
  const single = titled.filter(([key]) => titled.filter(([other]) => other === key).length === 1);
  return new Map(single.map(([key, id]) => [String(key), String(id)]));
}
