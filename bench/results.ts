// What was measured, before it becomes a table.

import type { LoadResult } from './load-client.ts';
import type { Timings } from './measure.ts';
import type { BenchQuery } from './query.ts';
import { median } from './statistics.ts';
import type { WayName } from './ways/way.ts';

/** One question's times. */
export interface QuestionResult {
  readonly query: BenchQuery;
  /** Characters of an answer, on average. */
  readonly characters: number;
  readonly timings: Timings;
}

/** All that was measured on one engine. */
export interface EngineResult {
  readonly engine: string;
  readonly papers: number;
  readonly loadSeconds: number | undefined;
  readonly questions: readonly QuestionResult[];
  readonly load?: LoadResult;
}

/** How many times as long one way takes as another, by medians; undefined where either was not measured. */
export function ratio(timings: Timings, way: WayName, other: WayName): number | undefined {
  const [a, b] = [timings.get(way), timings.get(other)];
  return a && b ? median(a) / median(b) : undefined;
}

/** The same ratio for all questions that have both ways. */
export function ratios({ questions }: EngineResult, way: WayName, other: WayName): number[] {
  return questions.flatMap(({ timings }) => ratio(timings, way, other) ?? []);
}
