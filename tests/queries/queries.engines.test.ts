// Asks every question of this folder on every engine: the committed answer, by one statement for each root field.
// UPDATE_ANSWERS=1 writes the files anew: whoever commits them has judged each answer by the seed and says that it is true.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import type { Answering } from '../../src/query/answer.ts';
import { testEngines } from '../engines/engines.ts';
import { answeringFrom, ask } from '../query/ask.ts';
import { committedAnswer, committedStatements, filesHere, questions, write } from './question.ts';
import { cypherFile, Recorder } from './recorder.ts';
import { unhurried } from './unhurried.ts';

const UPDATING = process.env.UPDATE_ANSWERS === '1';
const asked = questions();

/** The steps of a search come before the statement that reads its answer. */
const SEARCHED = /^Query\.(?:paths|neighbourhood) /u;

describe('the questions', () => {
  it('are forty at least, each asked as one would ask it', () => {
    expect(asked.length).toBeGreaterThanOrEqual(40);
    expect(asked.filter((question) => !/^[A-Z].*\?$/u.test(question.asked)).map(({ name }) => name)).toEqual([]);
    expect(new Set(asked.map((question) => question.asked)).size).toBe(asked.length);
  });

  it('own every file of answers, variables and statements', () => {
    const names = new Set(asked.map(({ name }) => name));
    const owned = /^(.+?)(?:\.variables)?\.(?:graphql|json|cypher)$/u;
    const strays = filesHere().filter((file) => !file.endsWith('.ts') && !names.has(owned.exec(file)?.[1] ?? ''));
    expect(strays).toEqual([]);
  });
});

function named(name: string) {
  const question = asked.find((one) => one.name === name);
  if (!question) throw new Error(`There is no question ${name}.`);
  return question;
}

describe.each([...testEngines()])('answers of $name', ({ kind, open }) => {
  let recorder: Recorder;
  let answering: Answering;
  beforeAll(async () => {
    recorder = new Recorder(unhurried(await open()));
    await seedGraph(recorder, 'seed');
    recorder.taken();
    answering = answeringFrom(recorder);
  });
  afterAll(() => recorder.close());

  it.each(asked)('$name: $asked', async (question) => {
    const { data, errors } = await ask(answering, question.operation, question.variables);
    const answer: unknown = JSON.parse(JSON.stringify({ ...(errors && { errors }), data }));
    const taken = recorder.taken();
    const statements = cypherFile(taken);
    if (UPDATING && kind === 'embedded') write(question, { answer, statements });

    const committed = committedAnswer(question);
    expect(answer).toStrictEqual(committed);
    expect(JSON.stringify(answer), 'fields in the order in which they were asked for').toBe(JSON.stringify(committed));
    const answered = taken.filter(({ name }) => !SEARCHED.test(name));
    expect(answered, 'one statement for each root field').toHaveLength(Object.keys(data ?? {}).length);
    expect(statements).toBe(committedStatements(question));
  });
});

describe('pages', () => {
  it('ask for a next page by the cursor that the page before gave', () => {
    const pageInfo = (name: string) => {
      const { data } = committedAnswer(named(name)) as { data: { papers: { pageInfo: Record<string, unknown> } } };
      return data.papers.pageInfo;
    };
    expect(named('papers-page-2').variables).toEqual({ after: pageInfo('papers-page-1').endCursor });
    expect(named('papers-page-before-the-last').variables).toEqual({
      before: pageInfo('papers-last-page').startCursor,
    });
  });
});
