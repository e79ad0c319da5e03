// The measured explorer as tables in Markdown.

import { percentile } from '../statistics.ts';
import type { Drawn } from './drawing.ts';
import type { Opening } from './opening.ts';
import type { Taken } from './probe.ts';

/** All that was measured, each page of `openings` by what it is called. */
export interface Measured {
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
  readonly typing: readonly Taken[];
  readonly drawing: Drawn;
}

type Row = readonly [what: string, times: readonly number[]];

/** Nodes from which on a picture counts as large. */
const LARGE = 4_000;

/** One table of times and one of memory. */
export function report({ openings, typing, drawing }: Measured): string {
  const { first, expansions, memory, frames } = drawing;
  const large = expansions.filter(({ nodes }) => nodes >= LARGE);
  const rows: readonly Row[] = [
    ...[...openings].flatMap(([page, [, ...again]]): Row[] => [
      [`${page}: first content`, again.map((each) => each.first)],
      [`${page}: interactive`, again.map(({ usable }) => usable)],
    ]),
    ...[...openings].map(([page, [cold]]): Row => [`${page}: interactive, the server’s first`, [cold?.usable ?? NaN]]),
    ['a key to its suggestions, of which 80 ms wait for the next key', times(typing)],
    ['the server’s part of it', servers(typing)],
    ['the first picture of the graph', times([first])],
    ['an expansion, click to picture', times(expansions)],
    ['the server’s part of it', servers(expansions)],
    ['layout and drawing, the rest of it', rests(expansions)],
    [`layout and drawing with ${LARGE} nodes or more`, rests(large)],
    [`a frame while ${expansions.at(-1)?.nodes ?? 0} nodes are dragged`, frames],
  ];
  return [
    '| milliseconds | median | 95th percentile | most | of |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(row),
    '',
    '| memory of the page’s JavaScript | |',
    '| --- | --- |',
    `| before the drawing | ${memory.before} |`,
    `| with the first picture | ${memory.first} |`,
    `| after 100 expansions | ${memory.last} |`,
  ].join('\n');
}

const times = (taken: readonly Taken[]) => taken.map(({ took }) => took);
const servers = (taken: readonly Taken[]) => taken.map(({ server }) => server);
const rests = (taken: readonly Taken[]) => taken.map(({ took, server }) => took - server);

function row([what, values]: Row): string {
  const shown = [0.5, 0.95, 1].map((share) => (values.length === 0 ? '–' : Math.round(percentile(values, share))));
  return `| ${[what, ...shown, values.length].join(' | ')} |`;
}
