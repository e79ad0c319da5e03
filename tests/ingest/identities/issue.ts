// A small digest of the tests' own, as text and as what resolving makes of it.

import { readKnowledge } from '../../../src/ingest/identities/knowledge.ts';
import { type ResolvedDigest, resolveDigest } from '../../../src/ingest/identities/resolve.ts';
import { settle, settledReview } from '../../../src/ingest/statements/settle.ts';
import type { ReviewStatement } from '../../../src/ingest/statements/statement.ts';
import type { ReviewRecord } from '../../../src/model/record.ts';
import { TOP } from '../../house/tracked.ts';
import { digestOf, textOf } from '../../sources/digest/reading.ts';

/** Four reviews: a lab and a country, an unknown maker, two parties in one bracket, and two organisations. */
export const ISSUE = `Рубрика «Читаем статьи за вас». Июнь 2020. Часть 1

1. SpeckNet: Tiny Transformers for Dust Detection

Авторы статьи: Ivan Petrov, Wei Wang (Samsung AI Center, Russia, 2020)
Автор обзора и статьи: Иван Петров (в слэке i.petrov, на habr ipetrov)

Авторы предложили модель, которая решает задачу object detection. Обучали на COCO.

2. Soft Pebbles

Авторы статьи: Wei Wang, Anna Łoś et.al. (Pebble Works, 2019)
Автор обзора: Пётр Кот (на habr ipetrov2)

Для обучения использовали ImageNet.

3. Hard Pebbles

Авторы статьи: Anna Łoś, Wei Wang (Alibaba, Arizona, 2020)
Автор обзора: Иван Петров (на habr ipetrov)

Обзор без подробностей.

4. Round Pebbles

Авторы статьи: Olga Sand (KAUST, Adobe, 2020)
Автор обзора: Мария Кот

Обзор без подробностей.
`;

/** The knowledge of the seed. */
export const knowledge = await readKnowledge(`${TOP}seed`);

/** A text, read and resolved by itself. */
export function resolved(text: string, document = 'issue.txt'): ResolvedDigest {
  return resolveDigest({ digest: digestOf(text, document), text: textOf(text) }, knowledge);
}

/** The reviews of a text, with everybody under the id that is theirs beside what others state. */
export function reviewsOf(text: string, others: readonly ReviewStatement[] = []): ReviewRecord[] {
  const { statements } = resolved(text);
  const settled = settle([...others, ...statements]);
  return statements.flatMap((statement) => {
    const whose = settled.get(statement);
    return whose ? [settledReview(statement, whose)] : [];
  });
}
