// The invented issue as Habr and the sites that mirror it give it as text.

import { GREETING, TITLE } from './issue.ts';
import { COPIED, copied, issueIn, reviewsIn, type Style } from './style.ts';

/** Comments as people write them, with all that an issue has too; none of it belongs to the issue. */
export const COMMENTS = `Листопадов
12 марта 2020 в 10:01
+3
1. ЛИШНЕЕ: а где же ссылка на код?
2. ЛИШНЕЕ: и кто проверял?
Ответить
olkhin_p
12 марта 2020 в 11:40
0
ЛИШНЕЕ: Автор обзора: это я, спрашивайте (в слэке тоже).
Ответить`;

const HABR = `Как стать автором
Обновить
159.87
Open Moss Science
Крупнейшее русскоязычное сообщество о мхах

${TITLE}

Время на прочтение15 мин
Количество просмотров5.5K

Блог компании Open Moss Science
Ботаника
*
Мхи
*


${issueIn(COPIED)}


Теги: мхи лишайники open moss science
Хабы: Блог компании Open Moss Science Ботаника Мхи
+41
42
Комментарии 2
${COMMENTS}

Публикации
Лучшие за сутки
Похожие

ЛИШНЕЕ: Как я вырастил мох в гараже
`;

const HABR_OLD = `Хабрахабр

Публикации Новости Пользователи Хабы Компании Песочница Войти Регистрация

93,21
Рейтинг
Open Moss Science
Крупнейшее русскоязычное сообщество о мхах
olkhin_p 3 июля 2019 в 12:00

${TITLE}
Блог компании Open Moss Science, Ботаника, Мхи


${issueIn({ ...COPIED, links: (links) => `→ ${links.join('\n→ ')}`, reviewer: (words) => words.replace(/слэке /u, 'слэке @') })}


Метки: мхи, лишайники
Добавить метки
+34
12,3k
98
Поделиться публикацией
Похожие публикации
ЛИШНЕЕ: Мох и вы
Комментарии 3
${COMMENTS}
Только полноправные пользователи могут оставлять комментарии. Войдите, пожалуйста.
`;

const MOBILE = `Pull to refresh
109.27
Open Moss Science
Крупнейшее русскоязычное сообщество о мхах

${TITLE}

Reading time 15 min
Views 5.4K
Open Moss Science corporate blogBotany *Mosses *


${issueIn(COPIED)}


Tags:mosseslichens
Hubs: Open Moss Science corporate blogBotanyMosses
Total votes 34: ↑34 and ↓0 +34
Add to bookmarks42
Comments 2
${COMMENTS}
`;

const marked: Style = {
  ...COPIED,
  entry: (review, number) => `${COPIED.entry(review, number)} [${number + 2}]`,
  links: (links) => links.map((link, at) => `${link} [${at + 19}]`).join(' :: '),
  reviewer: (words) => words.replace(/на habr \S+(?=\))/u, '$& [23]'),
  block: (block) => (block.kind === 'text' ? `${block.text}\n\n${TITLE} - ${block.text.length}` : copied(block)),
  gap: '\n\n',
};

const PRINT = `- PVSM.RU - https://example.org -

${TITLE}

${TITLE} - 1

${issueIn(marked)}

Автор: netcitizen

Источник [40]


Сайт-источник PVSM.RU: https://example.org

Путь до страницы источника: https://example.org/botanika/352181

Ссылки в тексте:

[3] MossNet (University of Fern, 2019): https://example.org#1

[19] Оригинал статьи: https://example.org/abs/1901.1

[40] Источник: https://example.org/post/1/?utm_campaign=1
`;

const FORUM = `[Ботаника, Мхи, Лишайники] ${TITLE}

Автор Сообщение

news_bot ®

Стаж: 6 лет 9 месяцев
Сообщений: 27286

Создавать темы news_bot ® написал(а)
19-Авг-2020 16:36

${GREETING}
Статьи на сегодня:

Ссылки на прошлые сборники серии:

SPL
${reviewsIn({ ...COPIED, gap: '\n' })}
===========
Источник:
example.org
===========

Похожие новости:

  • [Ботаника] ЛИШНЕЕ: Мох на крыше (перевод)
  • [Мхи] ЛИШНЕЕ: Рубрика «Листаем гербарий за вас». Май 2020. Часть 2

Теги для поиска: #_botanika, #_mhi
Вы не можете начинать темы
`;

/** The texts by what they are. */
export const HABR_TEXTS: Readonly<Record<string, string>> = {
  'a page of Habr, copied': HABR,
  'a page of the old Habr, copied': HABR_OLD,
  'a page of the mobile Habr in English': MOBILE,
  'a print version with marks and notes': PRINT,
  'a post of a forum, whose table of contents is empty': FORUM,
};
