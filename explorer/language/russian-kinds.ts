// What the interface calls the kinds of nodes, facts, concepts and organisations in Russian.

import type { englishKinds } from './english-kinds.ts';
import { counter } from './plural.ts';

const kind = (one: string, many: string, [single, few, other]: readonly [string, string, string]) => ({
  one,
  many,
  count: counter('ru', { one: single, few, many: other, other: few }),
});

/** The Russian words for what the graph holds. */
export const russianKinds: typeof englishKinds = {
  kinds: {
    PAPER: kind('Статья', 'Статьи', ['статья', 'статьи', 'статей']),
    AUTHOR: kind('Автор', 'Авторы', ['автор', 'автора', 'авторов']),
    ORGANISATION: kind('Организация', 'Организации', ['организация', 'организации', 'организаций']),
    REVIEWER: kind('Рецензент', 'Рецензенты', ['рецензент', 'рецензента', 'рецензентов']),
    REVIEW: kind('Рецензия', 'Рецензии', ['рецензия', 'рецензии', 'рецензий']),
    DIGEST: kind('Дайджест', 'Дайджесты', ['дайджест', 'дайджеста', 'дайджестов']),
    CONCEPT: kind('Понятие', 'Понятия', ['понятие', 'понятия', 'понятий']),
    VENUE: kind('Площадка', 'Площадки', ['площадка', 'площадки', 'площадок']),
  },
  edges: {
    AUTHORED: 'пишет статью',
    AFFILIATED_WITH: 'работает в',
    PUBLISHED: 'публикует',
    ABOUT: 'статья о',
    INTRODUCES: 'предлагает',
    USES: 'использует',
    MENTIONS: 'упоминает',
    CITES: 'цитирует',
    BROADER: 'частный случай',
    WROTE: 'пишет рецензию',
    REVIEWS: 'рецензия на',
    IN_DIGEST: 'вошла в',
    IN_VENUE: 'опубликована в',
    PART_OF: 'входит в',
    SAME_PERSON_AS: 'тот же человек, что',
  },
  edgeNames: {
    AUTHORED: 'Авторство',
    AFFILIATED_WITH: 'Место работы',
    PUBLISHED: 'Публикация',
    ABOUT: 'Тема',
    INTRODUCES: 'Новое в статье',
    USES: 'Использование',
    MENTIONS: 'Упоминание',
    CITES: 'Цитирование',
    BROADER: 'Более общее понятие',
    WROTE: 'Кто написал рецензию',
    REVIEWS: 'Рецензия на статью',
    IN_DIGEST: 'Место в дайджесте',
    IN_VENUE: 'Площадка',
    PART_OF: 'Часть организации',
    SAME_PERSON_AS: 'Тот же человек',
  },
  conceptKinds: {
    FIELD: 'область',
    TASK: 'задача',
    METHOD: 'метод',
    ARCHITECTURE: 'архитектура',
    MODEL: 'модель',
    DATASET: 'набор данных',
    METRIC: 'метрика',
    LIBRARY: 'библиотека',
  },
  organisationKinds: {
    COMPANY: 'компания',
    UNIVERSITY: 'университет',
    INSTITUTE: 'институт',
    GOVERNMENT: 'государственное учреждение',
    NONPROFIT: 'некоммерческая организация',
    OTHER: 'другое',
  },
};
