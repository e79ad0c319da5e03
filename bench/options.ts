// What the command line asks for.

import { parseArgs } from 'node:util';
import type { NEO4J_RELEASES } from '../tests/neo4j/releases.ts';
import type { Effort } from './measure.ts';

/** The name of an engine on the command line. */
export type EngineName = 'embedded' | `neo4j-${keyof typeof NEO4J_RELEASES}`;

/** What is measured, and how long. */
export interface Options {
  readonly engines: readonly EngineName[];
  /** Papers in the graph, one run for each number. */
  readonly papers: readonly number[];
  /** For the first question, so that the servers' own code is compiled before any other is asked. */
  readonly heat: Effort;
  readonly warmUp: Effort;
  readonly effort: Effort;
  /** How long a server is held at many connections. */
  readonly loadSeconds: number;
  /** A Neo4j to be used instead of one of its own. */
  readonly neo4jUri: string | undefined;
  /** Parts of names, of which a question's must contain one. */
  readonly only: string | undefined;
  /** Only growth is shown: a few questions at each size. */
  readonly isGrowth: boolean;
  /** The figures are written to RESULTS.md, or to GROWTH.md. */
  readonly isWritten: boolean;
}

const ENGINES: readonly EngineName[] = ['neo4j-5.26', 'embedded', 'neo4j-2026.08'];

/** How the command is used. */
export const USAGE = `npm run bench -- [--quick] [--growth] [--write] [--engines=neo4j-5.26,embedded,neo4j-2026.08]
    [--papers=100000] [--only=<part of a question's name>,…] [--neo4j-uri=bolt://…]
  --quick      a graph of 5,000 papers and few rounds, to see that all works
  --growth     a few questions at 10,000, 30,000 and 100,000 papers
  --write      write the figures to bench/RESULTS.md, those of --growth to bench/GROWTH.md
  --neo4j-uri  use this server, empty or holding the graph already (NEO4J_USERNAME, NEO4J_PASSWORD)`;

/**
 * Reads the command line.
 *
 * @throws Error that says what was expected.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      engines: { type: 'string', default: 'neo4j-5.26,embedded' },
      papers: { type: 'string' },
      only: { type: 'string' },
      'neo4j-uri': { type: 'string' },
    },
  });
  const { quick, growth } = values;
  const usual = growth ? (quick ? '2000,5000' : '10000,30000,100000') : quick ? '5000' : '100000';
  return {
    engines: values.engines.split(',').map(engineName),
    papers: (values.papers ?? usual).split(',').map(paperCount),
    heat: quick ? { rounds: [1, 300], budgetMs: 2_000 } : { rounds: [1, 3_000], budgetMs: 20_000 },
    warmUp: quick ? { rounds: [1, 4], budgetMs: 1_000 } : { rounds: [2, 80], budgetMs: 3_000 },
    effort: quick ? { rounds: [3, 8], budgetMs: 1_500 } : { rounds: [8, 240], budgetMs: 8_000 },
    loadSeconds: quick ? 2 : 10,
    neo4jUri: values['neo4j-uri'],
    only: values.only,
    isGrowth: growth,
    isWritten: values.write,
  };
}

function engineName(text: string): EngineName {
  const found = ENGINES.find((name) => name === text);
  if (!found) throw new Error(`--engines: expected ${ENGINES.join(', ')}; got ${text}.\n${USAGE}`);
  return found;
}

function paperCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1_000) return count;
  throw new Error(`--papers: expected whole numbers of at least 1000, got ${text}.\n${USAGE}`);
}
