// The layout is the same for the same answers, and what has its place keeps it.

import { describe, expect, it } from 'vitest';
import { emptyGraph, merge } from '../../../explorer/graph/graph-model.ts';
import { applyLayout, layoutTask, nodesToLayOut, runLayout } from '../../../explorer/graph/layout.ts';
import { placeAround } from '../../../explorer/graph/placement.ts';
import { concept, fact, laidOut, paper, places, star } from './drawn.ts';

const other = concept('other', 3);
const more = {
  nodes: [paper('p0'), other, paper('q1'), paper('q2')],
  facts: [fact(paper('p0'), 'ABOUT', other), fact(paper('q1'), 'ABOUT', other), fact(paper('q2'), 'ABOUT', other)],
};

describe('the layout', () => {
  it('gives the same answers the same places, to the last digit', () => {
    expect(places(laidOut(star(40), more))).toEqual(places(laidOut(star(40), more)));
  });

  it('gives every node a place of its own', () => {
    const all = Object.values(places(laidOut(star(99))));
    expect(all.flat().every(Number.isFinite)).toBe(true);
    expect(new Set(all.map(String)).size).toBe(100);
  });

  it('leaves every earlier node where it is when others are added', () => {
    const before = laidOut(star(40));
    const after = laidOut(star(40), more);
    expect(places(after, before.nodes())).toEqual(places(before));
    expect(after.order).toBe(before.order + 3);
  });

  it('puts new nodes near what they are joined to', () => {
    const graph = laidOut(star(40), more);
    const at = (id: string) => graph.getNodeAttributes(id);
    const distance = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
    const width = Math.max(...graph.mapNodes((_, { x }) => x)) - Math.min(...graph.mapNodes((_, { x }) => x));
    expect(distance('paper:q1', 'concept:other')).toBeLessThan(width / 2);
    expect(distance('concept:other', 'paper:p0')).toBeLessThan(width / 2);
  });

  it('takes an empty graph and a single node', () => {
    expect(runLayout(layoutTask(emptyGraph(), []))).toEqual(new Float32Array());
    const single = emptyGraph();
    merge(single, { nodes: [paper('alone')], facts: [] });
    expect(runLayout(layoutTask(single, single.nodes()))).toEqual(Float32Array.of(0, 0));
  });

  it('of a large graph takes the new nodes, what they are joined to and what is near, and places all that is new', () => {
    const graph = laidOut(star(1_200));
    const before = places(graph);
    expect(Object.values(before).flat().every(Number.isFinite)).toBe(true);
    placeAround(graph, merge(graph, more).added, 'paper:p0');
    const ids = nodesToLayOut(graph);
    expect(ids.slice(0, 4)).toEqual(['concept:other', 'paper:q1', 'paper:q2', 'paper:p0']);
    expect(ids).toHaveLength(800);
    applyLayout(graph, ids, runLayout(layoutTask(graph, ids)));
    expect(graph.filterNodes((_, { placed }) => !placed)).toEqual([]);
    expect(places(graph, Object.keys(before))).toEqual(before);
  });
});
