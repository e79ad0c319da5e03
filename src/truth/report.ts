// The truth table as Markdown, and back: what is printed, committed and held on to.

import type { Comparison, Difference, Figure, FigureName } from './compare.ts';

/** The share of what was found that is true, and of what is true that was found; of nothing, both are 1. */
export function rates({ right, found, truth }: Figure): { readonly precision: number; readonly recall: number } {
  return { precision: found === 0 ? 1 : right / found, recall: truth === 0 ? 1 : right / truth };
}

/** What is exact or not, and therefore counted and not rated. */
const EXACT: ReadonlySet<FigureName> = new Set(['by-lines', 'reviewers', 'about transformers', 'paper ids']);
/** Figures of which the truth names no wrong ones, and those of which it names no missing ones. */
const RECALL_ONLY: ReadonlySet<FigureName> = new Set(['core concepts']);
const PRECISION_ONLY: ReadonlySet<FigureName> = new Set(['concepts told as core']);

/** The table, a line for each figure. */
export function tableOf({ figures }: Comparison): readonly string[] {
  const rows = [...figures].map(([name, figure]) => {
    const { precision, recall } = rates(figure);
    const isRated = !EXACT.has(name);
    const hasPrecision = !RECALL_ONLY.has(name);
    const hasRecall = !PRECISION_ONLY.has(name);
    const counts = [figure.right, hasPrecision ? figure.found : '', hasRecall ? figure.truth : ''];
    const shown = [isRated && hasPrecision ? precision.toFixed(3) : '', isRated && hasRecall ? recall.toFixed(3) : ''];
    return `| ${name} | ${[...counts, ...shown].join(' | ')} |`;
  });
  return [
    '| fact | right | found | true | precision | recall |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}

/** A difference as one line for people. */
export function lineOf({ figure, kind, digest, position, line, what }: Difference): string {
  return `${digest}#${position}, line ${line}: ${figure}: ${kind}: ${what}`;
}
