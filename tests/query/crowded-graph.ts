// A graph with concepts that hundreds of papers are about: more than a search follows.

import { GraphRows } from '../../src/ingest/graph-rows.ts';
import type { EdgeName } from '../../src/model/edge-type.ts';

const CROWD = 320;

/** Four authors with a paper each, on concepts that crowds of papers are about; `large` and `larger` are neighbours. */
export function crowdedGraph(): GraphRows {
  const rows = new GraphRows();
  const reasons = [{ document: 'd', rule: 'curated', confidence: 1 }];
  const edge = (name: EdgeName, from: string, to: string) =>
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
  paper('both', 'large', 'other');
  paper('both-again', 'large', 'other');
  return rows;
}
