// The two ways around the server: its compiled statement and the one by hand, both straight to the engine.

import { parse } from 'graphql';
import { papergraphSchema } from '../../src/api/schema/schema.ts';
import type { Engine, Parameters, Row } from '../../src/graph/engine.ts';
import { Answering } from '../../src/query/answer.ts';
import { defaultLimits } from '../../src/query/limits.ts';
import { answerOf } from '../../src/query/root.ts';
import { canonical } from '../canonical.ts';
import type { Way } from './way.ts';

/** Runs a statement with nothing of Papergraph in between. */
export type RawRun = (text: string, parameters: Parameters) => Promise<readonly Row[]>;

const noEngine = { name: 'none' } as Engine;

/** The statement that Papergraph compiles, sent by the engine's own driver. */
export function compiledStatement(run: RawRun): Way {
  const answering = new Answering({ schema: papergraphSchema(), engine: noEngine, limits: defaultLimits });
  return {
    name: 'compiled',
    prepare: ({ operation }, samples) => {
      const document = parse(operation);
      const compiled = samples.map(({ papergraph: variables }) => {
        const [field] = answering.compile({ document, variables }).fields;
        if (!field?.statement) throw new Error('The operation has no statement.');
        return { ...field, statement: field.statement };
      });
      const field = (sample: number) => compiled[sample] as (typeof compiled)[number];
      return {
        // What is searched for takes several statements, and what each of them gives decides the next.
        ask: (sample) => {
          const { statement, search } = field(sample);
          if (search) return answerOf(field(sample), ({ text, parameters }) => run(text, parameters));
          return run(statement.text, statement.parameters);
        },
        answer: (came, sample) => {
          const { search, read } = field(sample);
          return canonical(search ? came : read((came as readonly Row[])[0] ?? []));
        },
      };
    },
  };
}

/** The statement by hand, sent by the engine's own driver. */
export function byHand(run: RawRun): Way {
  return {
    name: 'byHand',
    prepare: ({ byHand: text }, samples) => ({
      ask: (sample) => run(text ?? '', samples[sample]?.byHand ?? {}),
      answer: (came) => canonical((came as readonly Row[])[0]?.[0]),
    }),
  };
}

/** The text that Papergraph compiles an operation to, for reading its plan. */
export function compiledText(operation: string, variables: Readonly<Record<string, unknown>>) {
  const answering = new Answering({ schema: papergraphSchema(), engine: noEngine, limits: defaultLimits });
  return answering.compile({ document: parse(operation), variables }).fields[0]?.statement;
}
