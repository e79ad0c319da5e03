// Which papers, authors, organisations and concepts the questions are asked about: large ones, that many ask for.

import type { GeneratedGraph } from '../graph/graph.ts';
import type { GraphNode } from '../graph/nodes.ts';

/** How many different values a question is asked with. */
const SAMPLES = 8;

function each<T>(make: (index: number) => T): T[] {
  return Array.from({ length: SAMPLES }, (_, index) => make(index));
}

function node(list: readonly GraphNode[], number: number): GraphNode {
  const found = list[number];
  if (!found) throw new Error(`The graph has no node ${number}: it is too small to be measured.`);
  return found;
}

/** Concepts by rank: 0 has the most papers. */
export function conceptIds(graph: GeneratedGraph, firstRank: number, step = 1): string[] {
  return each((index) => node(graph.nodes.Concept, graph.structure.largest.concept(firstRank + index * step)).id);
}

/** Organisations by rank: 0 has the most papers. */
export function organisationIds(graph: GeneratedGraph, firstRank: number): string[] {
  return each((index) => node(graph.nodes.Organisation, graph.structure.largest.organisation(firstRank + index)).id);
}

/** Papers from all over the graph. */
export function paperIds(graph: GeneratedGraph, count = SAMPLES): string[] {
  const step = graph.size.papers / count;
  return Array.from({ length: count }, (_, index) => node(graph.nodes.Paper, Math.floor((index + 0.5) * step)).id);
}

/** Papers with the longest lists of references, the youngest first. */
export function citingPaperIds(graph: GeneratedGraph): string[] {
  const { papers } = graph.structure;
  const many = papers.flatMap(({ cites }, number) => (cites.length >= 5 ? [number] : []));
  return each((index) => node(graph.nodes.Paper, many[many.length - 1 - index * 10] ?? 0).id);
}

/** Short names of papers. */
export function shortNames(graph: GeneratedGraph): string[] {
  const named = graph.nodes.Paper.flatMap(({ properties }) => properties.shortName ?? []);
  return each((index) => String(named[Math.floor(((index + 0.5) * named.length) / SAMPLES)]));
}

/** Authors of about twenty-five papers. */
export function authorIds(graph: GeneratedGraph): string[] {
  const counts = new Map<number, number>();
  for (const { byline } of graph.structure.papers) {
    for (const { author } of byline) counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  const busy = [...counts].filter(([, papers]) => papers >= 20 && papers <= 30).map(([author]) => author);
  return each((index) => node(graph.nodes.Author, busy[index * 3] ?? busy[0] ?? 0).id);
}

/** Two authors each, from all over the graph. */
export function pairsOfAuthors(graph: GeneratedGraph): { from: string; to: string }[] {
  const author = (part: number) => node(graph.nodes.Author, Math.floor(part * graph.size.authors)).id;
  return each((index) => ({
    from: author((index + 0.3) / SAMPLES),
    to: author(((index * 3 + 1.6) % SAMPLES) / SAMPLES),
  }));
}

/** Concepts of the second level, each with some fifty under it. */
export function broadConceptIds(graph: GeneratedGraph): string[] {
  const broad = graph.structure.levels.flatMap((level, concept) => (level === 1 ? [concept] : []));
  return each((index) => node(graph.nodes.Concept, broad[index * 7] ?? broad[0] ?? 0).id);
}
