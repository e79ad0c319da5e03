// A graph with concepts that hundreds of papers are about: more than a search follows.

import { GraphRows } from '../../src/ingest/graph-rows.ts';
import type { EdgeName } from '../../src/model/edge-type.ts';

const CROWD = 320;

type AddEdge = (name: EdgeName, from: string, to: string) => void;

/** Papers and co-authors one after the other, for a search to follow when it can't pass a crowd. */
function chain(rows: GraphRows, end: string, edge: AddEdge): void {
  let last = `author:${end}`;
  for (let at = 1; at <= 3; at++) {
    const [paper, author] = [`paper:${end}-${at}`, `author:${end}-${at}`];
    rows.addNode({ label: 'Paper', id: paper, properties: { title: paper, authorsComplete: true } });
    rows.addNode({ label: 'Author', id: author, properties: { name: author } });
    for (const one of [last, author]) edge('AUTHORED', one, paper);
    last = author;
  }
}

/** Four authors with a paper each, on concepts that crowds of papers are about; `large` and `larger` are neighbours. */
export function crowdedGraph(): GraphRows {
  const rows = new GraphRows();
  const reasons = [{ document: 'd', rule: 'curated', confidence: 1 }];
  const edge: AddEdge = (name, from, to) =>
    rows.addEdge({ name, from, to, properties: name === 'ABOUT' ? { score: 1 } : { position: 1 }, reasons });
  const paper = (slug: string, ...concepts: string[]) => {
    rows.addNode({ label: 'Paper', id: `paper:${slug}`, properties: { title: slug, authorsComplete: true } });
    for (const concept of concepts) edge('ABOUT', `paper:${slug}`, `concept:${concept}`);
  };
  for (const name of ['large', 'larger', 'other']) {
    rows.addNode({ label: 'Concept', id: `concept:${name}`, properties: { name, kind: 'TASK' } });
    for (let at = 0; at < CROWD; at++) paper(`${name}-${at}`, name);
  }
  rows.addEdge({ name: 'BROADER', from: 'concept:large', to: 'concept:larger', properties: {}, reasons });
  for (const [author, concept] of [
    ['a', 'large'],
    ['b', 'large'],
    ['c', 'larger'],
    ['d', 'other'],
  ] as const) {
    rows.addNode({ label: 'Author', id: `author:${author}`, properties: { name: author } });
    paper(author, concept);
    edge('AUTHORED', `author:${author}`, `paper:${author}`);
  }
  for (const end of ['a', 'd']) chain(rows, end, edge);
  paper('both', 'large', 'other');
  paper('both-again', 'large', 'other');
  return rows;
}
