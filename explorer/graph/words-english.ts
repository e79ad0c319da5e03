// What the drawing says in English.

import { englishKinds } from '../language/english-kinds.ts';
import { kindNames } from './kind-names.ts';
import type { Notice } from './session-state.ts';
import type { Words } from './words.ts';

const number = new Intl.NumberFormat('en');

function count(value: number, one: string, many: string): string {
  return `${number.format(value)} ${value === 1 ? one : many}`;
}

function noticeText(notice: Notice): string {
  switch (notice.about) {
    case 'start':
      return `Around ${notice.name}: ${count(notice.nodes, 'node', 'nodes')}, ${count(notice.facts, 'fact', 'facts')}. ${ownText(notice.own)}`;
    case 'opened':
      return notice.added === 0
        ? `All neighbours of ${notice.name} were there already.`
        : `Added ${count(notice.added, 'neighbour', 'neighbours')} of ${notice.name}.`;
    case 'cut':
      return `${notice.name} has more neighbours than one answer holds: those that matter least are left out.`;
    case 'full':
      return `The picture holds ${number.format(notice.most)} nodes at most: ${count(notice.left, 'node was', 'nodes were')} left out. Start from another node to see more.`;
    case 'paths':
      return pathsText(notice.count, notice.steps) + (notice.isPartial ? ` ${MORE_PATHS}` : '');
    case 'missing':
      return `There is nothing under ${notice.id}.`;
    case 'failed':
      return `That did not work: ${notice.error.message} (${notice.error.code})`;
  }
}

function ownText({ drawn, all }: { readonly drawn: number; readonly all: number }): string {
  return drawn < all
    ? `Of its own ${number.format(all)} facts ${number.format(drawn)} are drawn.`
    : `All of its own facts are drawn: ${number.format(all)}.`;
}

const MORE_PATHS = 'There was more to look at than one search may: other paths, even shorter ones, may be missing.';

function pathsText(paths: number, steps: number): string {
  if (paths === 0) return 'No path of six steps or fewer joins the two.';
  return `${count(paths, 'path', 'paths')} found, the shortest of ${count(steps, 'step', 'steps')}.`;
}

/** The English words. */
export const ENGLISH: Words = {
  kind: kindNames(englishKinds.kinds, 'one'),
  kinds: kindNames(englishKinds.kinds, 'many'),
  facts: englishKinds.edges,
  notice: noticeText,
  summary: (nodes, facts) =>
    `A picture of ${count(nodes, 'node', 'nodes')} and ${count(facts, 'fact', 'facts')}. The tables hold the same.`,
  rows: (first, last, all) => `${number.format(first)}–${number.format(last)} of ${number.format(all)}`,
  label: {
    busy: 'Asking the server …',
    choose: 'any node, by name',
    clear: 'Show everything again',
    details: 'Selected node',
    fact: 'Fact',
    facts: 'Facts',
    find: 'Find in the tables',
    fit: 'Show all',
    from: 'From',
    kind: 'Kind',
    legend: 'What is shown',
    legendFacts: 'Facts',
    legendNodes: 'Nodes',
    links: 'Links',
    name: 'Name',
    next: 'Next rows',
    noMatch: 'Nothing here matches.',
    noWebGl:
      'This browser cannot draw the picture (it has no WebGL). The tables hold the same, and so does a saved image.',
    nodes: 'Nodes',
    open: 'Show neighbours',
    opened: 'Neighbours are shown',
    page: 'Open its page',
    papers: 'Papers',
    pathFrom: 'Paths from here',
    pathTo: 'Paths to here',
    paths: 'Paths',
    previous: 'Previous rows',
    savePng: 'Save as PNG',
    saveSvg: 'Save as SVG',
    size: 'The larger, the more papers; for digests, reviews.',
    to: 'To',
    toolbar: 'Picture: zoom and save',
    unopened: 'A ring marks nodes whose neighbours are shown; others may have more facts than are drawn.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
  },
};
