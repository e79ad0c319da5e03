// Results as Markdown.

import { machine } from './machine.ts';
import { type EngineResult, type QuestionResult, ratio, ratios } from './results.ts';
import { median, percentile } from './statistics.ts';
import type { WayName } from './ways/way.ts';

const TITLES: Readonly<Record<WayName, string>> = {
  http: 'Papergraph over HTTP',
  compiled: 'its statement, raw driver',
  byHand: 'by hand, raw driver',
  neo4jGraphql: '@neo4j/graphql over HTTP',
};

/** The whole report. */
export function report(results: readonly EngineResult[]): string {
  const [first] = results;
  const notes = first?.questions.flatMap(({ query }) =>
    query.neo4jGraphql?.note ? [`- ${query.name}: @neo4j/graphql ${query.neo4jGraphql.note}.`] : [],
  );
  return [
    `Machine: ${machine()}. Times are milliseconds, median / 95th percentile, of requests sent one after the other over kept connections, all ways in turn; all decode what comes back.`,
    'Answers were compared for equality before any time was taken.',
    '',
    ...results.flatMap(engineSection),
    ...loadSection(results),
    ...(notes?.length ? ['### What @neo4j/graphql was asked instead', '', ...notes, ''] : []),
  ].join('\n');
}

/** How the medians of a few questions grow with the graph. */
export function growthReport(results: readonly EngineResult[]): string {
  const rows = results.flatMap((result) =>
    result.questions.map(({ query, timings }) => [
      result.engine,
      query.name,
      result.papers.toLocaleString('en'),
      ...(['http', 'byHand'] as const).map((way) => milliseconds(timings.get(way) ?? [])),
    ]),
  );
  const head = ['engine', 'question', 'papers', TITLES.http, TITLES.byHand];
  rows.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  return ['### Growth', '', ...table(head, rows), ''].join('\n');
}

function engineSection(result: EngineResult): string[] {
  const { engine, papers, loadSeconds, questions } = result;
  const ways = [...(questions[0]?.timings.keys() ?? [])];
  const hasRival = ways.includes('neo4jGraphql');
  const compared = ['HTTP ÷ by hand', ...(hasRival ? ['@neo4j/graphql ÷ HTTP'] : [])];
  const head = ['question', 'answer, kB', ...ways.map((way) => TITLES[way]), ...compared];
  const loading = loadSeconds === undefined ? '' : `, loaded in ${loadSeconds.toFixed(0)} s`;
  return [
    `### ${engine}, ${papers.toLocaleString('en')} papers${loading}`,
    '',
    ...table(
      head,
      questions.map((question) => row(question, ways, hasRival)),
    ),
    '',
    summary('HTTP ÷ by hand', ratios(result, 'http', 'byHand'), Math.max),
    ...(hasRival ? [summary('@neo4j/graphql ÷ HTTP', ratios(result, 'neo4jGraphql', 'http'), Math.min)] : []),
    '',
  ];
}

function row({ query, characters, timings }: QuestionResult, ways: readonly WayName[], hasRival: boolean): string[] {
  const times = ways.map((way) => milliseconds(timings.get(way) ?? []));
  const rival = hasRival ? [factor(ratio(timings, 'neo4jGraphql', 'http'))] : [];
  const mark = query.neo4jGraphql?.note && hasRival ? ' \\*' : '';
  const size = (characters / 1000).toFixed(1);
  return [`${query.name}${mark}`, size, ...times, factor(ratio(timings, 'http', 'byHand')), ...rival];
}

function loadSection(results: readonly EngineResult[]): string[] {
  const rows = results.flatMap(({ engine, load }) =>
    load ? [[engine, load.requestsPerSecond.toFixed(0), load.medianMs.toFixed(1), load.p99Ms.toFixed(1)]] : [],
  );
  if (rows.length === 0) return [];
  const head = ['engine', 'requests per second', 'median, ms', 'p99, ms'];
  return [
    '### One server at 64 connections: one paper with authors, organisations, concepts',
    '',
    ...table(head, rows),
    '',
  ];
}

function summary(what: string, values: readonly number[], worst: (...values: number[]) => number): string {
  return values.length === 0 ? '' : `${what}: median ${factor(median(values))}, worst ${factor(worst(...values))}.`;
}

function milliseconds(times: readonly number[]): string {
  return times.length === 0 ? '–' : `${short(median(times))} / ${short(percentile(times, 0.95))}`;
}

function factor(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}

function short(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)];
}
