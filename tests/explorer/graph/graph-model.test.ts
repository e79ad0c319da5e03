// Answers become one graph: nothing twice, facts of two nodes on one line, and no more nodes than fit.

import { describe, expect, it } from 'vitest';
import { countFacts, emptyGraph, lineKey, MOST_NODES, merge } from '../../../explorer/graph/graph-model.ts';
import { countKinds, isNodeVisible, toggled, visibleKinds } from '../../../explorer/graph/visible.ts';
import { concept, fact, paper, star } from './drawn.ts';

const detr = paper('detr');
const vit = paper('vit');
const transformer = concept('transformer', 11);

describe('merging', () => {
  it('draws each node once, with its size by its papers', () => {
    const graph = emptyGraph();
    expect(merge(graph, { nodes: [transformer, detr], facts: [] })).toEqual({
      added: ['concept:transformer', 'paper:detr'],
      left: 0,
    });
    expect(merge(graph, { nodes: [detr, vit], facts: [] })).toEqual({ added: ['paper:vit'], left: 0 });
    expect(graph.nodes()).toEqual(['concept:transformer', 'paper:detr', 'paper:vit']);
    expect(graph.getNodeAttributes('concept:transformer')).toMatchObject({
      kind: 'Concept',
      papers: 11,
      opened: false,
    });
    expect(graph.getNodeAttribute('concept:transformer', 'size')).toBeGreaterThan(
      graph.getNodeAttribute('paper:detr', 'size'),
    );
  });

  it('draws all facts from one node to another as one line, and counts them apart', () => {
    const graph = emptyGraph();
    const about = fact(detr, 'ABOUT', transformer);
    merge(graph, { nodes: [detr, transformer], facts: [about, fact(detr, 'USES', transformer)] });
    merge(graph, { nodes: [detr, transformer], facts: [about] });
    expect(graph.mapEdges((key, { kinds }) => [key, kinds])).toEqual([
      ['paper:detr concept:transformer', ['ABOUT', 'USES']],
    ]);
    expect(countFacts(graph)).toBe(2);
  });

  it('joins nodes of different answers, and leaves out facts whose ends are not drawn', () => {
    const graph = emptyGraph();
    merge(graph, { nodes: [detr], facts: [fact(detr, 'ABOUT', transformer)] });
    expect(graph.size).toBe(0);
    merge(graph, { nodes: [transformer], facts: [fact(detr, 'ABOUT', transformer)] });
    expect(graph.hasEdge(lineKey('paper:detr', 'concept:transformer'))).toBe(true);
  });

  it('stops where the picture is full, keeps what comes first, and says how many were left out', () => {
    const graph = emptyGraph();
    expect(merge(graph, star(5), 4)).toEqual({
      added: ['concept:hub', 'paper:p0', 'paper:p1', 'paper:p2'],
      left: 2,
    });
    expect(graph.size).toBe(3);
    expect(MOST_NODES).toBe(5_000);
    expect(merge(graph, star(6_000)).left).toBe(6_001 - 5_000);
    expect(graph.order).toBe(5_000);
  });
});

describe('hiding kinds', () => {
  const graph = emptyGraph();
  merge(graph, {
    nodes: [detr, vit, transformer],
    facts: [fact(detr, 'ABOUT', transformer), fact(detr, 'USES', transformer), fact(detr, 'CITES', vit)],
  });
  const line = lineKey('paper:detr', 'concept:transformer');

  it('hides nodes of a kind with their lines', () => {
    const hidden = { nodes: new Set(['Concept' as const]), facts: new Set<never>() };
    expect(graph.filterNodes((id) => isNodeVisible(graph, id, hidden))).toEqual(['paper:detr', 'paper:vit']);
    expect(visibleKinds(graph, line, hidden)).toEqual([]);
    expect(visibleKinds(graph, lineKey('paper:detr', 'paper:vit'), hidden)).toEqual(['CITES']);
  });

  it('hides facts of a kind, and a line once none of its facts is left', () => {
    const one = toggled(new Set<'ABOUT' | 'USES'>(), 'ABOUT');
    expect(visibleKinds(graph, line, { nodes: new Set(), facts: one })).toEqual(['USES']);
    expect(visibleKinds(graph, line, { nodes: new Set(), facts: toggled(one, 'USES') })).toEqual([]);
    expect(toggled(one, 'ABOUT')).toEqual(new Set());
  });

  it('counts the kinds that are drawn', () => {
    const { nodes, facts } = countKinds(graph);
    expect([...nodes]).toEqual([
      ['Paper', 2],
      ['Concept', 1],
    ]);
    expect(Object.fromEntries(facts)).toEqual({ ABOUT: 1, USES: 1, CITES: 1 });
  });
});
