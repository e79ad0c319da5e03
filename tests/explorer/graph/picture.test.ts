// The saved image: what is visible, as text that no name can break out of.

import { describe, expect, it } from 'vitest';
import { NODE_KINDS, type NodeKind } from '../../../explorer/graph/node-kinds.ts';
import { pictureOf } from '../../../explorer/graph/picture.ts';
import { shownPaths } from '../../../explorer/graph/shown-paths.ts';
import { svgOf } from '../../../explorer/graph/svg.ts';
import { NOTHING_HIDDEN } from '../../../explorer/graph/visible.ts';
import { wordsIn } from '../../../explorer/graph/words.ts';
import { concept, fact, laidOut, paper, star } from './drawn.ts';

const theme = {
  ...{ ground: '#ffffff', ink: '#111111', soft: '#555555', line: '#999999', faint: '#dddddd', accent: '#0000ff' },
  kinds: Object.fromEntries(NODE_KINDS.map((kind, at) => [kind, `#00000${at}`])) as Record<NodeKind, string>,
};
const parts = { theme, words: wordsIn('EN'), title: 'Around hub' };

const TAG = /<(\/?)(\w+)(?: [\w:-]+="[^"<]*")*(\/?)>/gu;

/** How many of each element an SVG holds; fails where it is not well-formed. */
function elements(svg: string): Map<string, number> {
  const counts = new Map<string, number>();
  const open: string[] = [];
  for (const [, closes, name = '', closed] of svg.matchAll(TAG)) {
    if (closes) expect(open.pop()).toBe(name);
    else counts.set(name, (counts.get(name) ?? 0) + 1);
    if (!closes && !closed) open.push(name);
  }
  expect(open).toEqual([]);
  expect(svg.replace(TAG, '')).not.toMatch(/[<>]/u);
  return counts;
}

describe('the SVG', () => {
  it('holds each visible node and line, the legend and the names that have room', () => {
    const state = { graph: laidOut(star(3)), hidden: NOTHING_HIDDEN, paths: null };
    const picture = pictureOf({ ...parts, state });
    expect(picture.outlines).toHaveLength(3 + 4 + 2);
    expect(picture.captions.map(({ text }) => text).filter((text) => text !== 'is about')).toEqual([
      'hub',
      'p0',
      'p1',
      'p2',
      'Papers',
      'Concepts',
    ]);
    const counts = elements(svgOf(picture));
    expect(counts.get('path')).toBe(9);
    expect(svgOf(picture)).toContain('<title>Around hub</title>');
  });

  it('names the largest nodes, however many small ones lie around them', () => {
    const graph = laidOut(star(40));
    const middle = graph.getNodeAttributes('concept:hub');
    // One far away, which gives the scale; all others where the name of the middle would stand.
    for (const id of graph.neighbors('concept:hub')) {
      const away = id === 'paper:p0' ? 10 : 0.25;
      graph.mergeNodeAttributes(id, { x: middle.x + away, y: middle.y + (id === 'paper:p0' ? 10 : 0) });
    }
    graph.setNodeAttribute('concept:hub', 'size', 14);
    const { captions } = pictureOf({ ...parts, state: { graph, hidden: NOTHING_HIDDEN, paths: null } });
    expect(captions.map(({ text }) => text)).toContain('hub');
  });

  it('keeps every place inside the picture', () => {
    const state = { graph: laidOut(star(60)), hidden: NOTHING_HIDDEN, paths: null };
    const { width, height, captions } = pictureOf({ ...parts, state });
    expect(captions.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
  });

  it('leaves out hidden kinds, from the legend too', () => {
    const hidden = { ...NOTHING_HIDDEN, nodes: new Set(['Concept' as const]) };
    const picture = pictureOf({ ...parts, state: { graph: laidOut(star(3)), hidden, paths: null } });
    expect(picture.captions.map(({ text }) => text)).toEqual(['p0', 'p1', 'p2', 'Papers']);
    expect(picture.outlines).toHaveLength(3 + 1);
  });

  it('shows paths by their colour, and all else faintly and without names', () => {
    const graph = laidOut(star(3));
    const [hub, p0, p1] = [concept('hub', 3), paper('p0'), paper('p1')];
    const path = { nodes: [p0, hub, p1], facts: [fact(p0, 'ABOUT', hub), fact(p1, 'ABOUT', hub)] };
    const picture = pictureOf({ ...parts, state: { graph, hidden: NOTHING_HIDDEN, paths: shownPaths(graph, [path]) } });
    expect(picture.outlines.filter(({ stroke }) => stroke === theme.accent)).toHaveLength(2);
    expect(picture.outlines.filter(({ fill }) => fill === theme.faint).map(({ title }) => title)).toContain('p2');
    expect(picture.captions.map(({ text }) => text)).not.toContain('p2');
  });

  it('takes hostile names as text, whole where they are pointed at and short where they are written', () => {
    const names = [
      '<script>alert("1")</script> & \'x\'',
      `\u202eright to left\u0000\ufffe \ud800`,
      'a'.repeat(10_000),
      '👩‍👩‍👧‍👦'.repeat(100),
    ];
    const graph = laidOut({ nodes: names.map(paper), facts: [] });
    const svg = svgOf(pictureOf({ ...parts, state: { graph, hidden: NOTHING_HIDDEN, paths: null } }));
    elements(svg);
    expect(svg).toContain("<title>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'x'</title>");
    expect(svg.match(/\p{Cc}|\p{Cs}|\p{Cn}/gu)?.filter((one) => one !== '\n') ?? []).toEqual([]);
    expect(svg).toContain(`<title>${'a'.repeat(10_000)}</title>`);
    expect(svg).toContain(`>${'a'.repeat(47)}…</text>`);
    expect(svg).toContain('>right to left');
  });
});
