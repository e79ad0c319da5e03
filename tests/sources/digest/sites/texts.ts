// The invented issue as other sites and programs give it as text.

import { COMMENTS } from './habr.ts';
import { TITLE } from './issue.ts';
import { COPIED, issueIn, numbered } from './style.ts';

const AGGREGATOR = `${issueIn(COPIED)}


Комментарии (2)

${COMMENTS}
`;

const POST = `Open Moss Science
12 мар 2020 в 12:00

🌿 ${TITLE} 🌿

${issueIn({ ...COPIED, gap: '\n', heading: ({ title }, number) => `${number}️⃣ ${title}`, entry: ({ title, promised }, number) => `${number}️⃣ ${title} ${promised}` })}

#мхи #лишайники #moss_essense
123
Нравится
17
Поделиться
Показать предыдущие комментарии
${COMMENTS}
`;

const MEDIUM = `Open in app

Sign up

Sign in

${TITLE}

Olkhin Petr

·

Follow

12 min read

·

Mar 12, 2020

--

Listen

Share

${issueIn({ ...COPIED, gap: '\n\n', entry: ({ title, promised }) => `${title} ${promised}`, heading: ({ title }) => title })}

Moss

Lichen

--

1

Follow

Written by Olkhin Petr

12 Followers

ЛИШНЕЕ: Пишу о мхах

More from Olkhin Petr

Help

Status
`;

const messages = (words: string) => words.replace(/^(?=\d\. [A-ZА-Я“])/gmu, 'Open Moss Science, [12.03.2020 10:01]\n');
const TELEGRAM = `Open Moss Science, [12.03.2020 10:00]
**${TITLE}**

${messages(
  issueIn({
    ...COPIED,
    gap: '\n\n',
    byline: (words) => `**Авторы статьи:** ${words}`,
    reviewer: (words) => words.replace(/^([^:]*:)/u, '__$1__'),
    heading: ({ title }, number) => `${number}. ${title}`,
  }),
)}

Open Moss Science, [12.03.2020 10:09]
До встречи в следующем выпуске!
`;

const WORDPRESS = `Травник
Ещё один сайт на WordPress
Меню
Перейти к содержимому

${TITLE}
Опубликовано 12.03.2020 автором admin

${issueIn({ ...COPIED, gap: '\n\n' })}

Поделиться ссылкой:
Нажмите, чтобы поделиться на Twitter (Открывается в новом окне)
Запись опубликована в рубрике Новости. Добавьте в закладки постоянную ссылку.
Навигация по записям
← ЛИШНЕЕ: Мох в гараже
Добавить комментарий
Ваш адрес email не будет опубликован. Обязательные поля помечены *
`;

const footer = (page: number) =>
  `https://example.org/ru/company/oms/blog/471514/ ${page}/15\n12.03.2020 ${TITLE} / Хабр`;
const PAGES = `12.03.2020 ${TITLE} / Хабр\n\n${TITLE}\n\n${issueIn({
  ...COPIED,
  gap: '\n\n',
  heading: ({ title }, number) => `${footer(number + 1)}\n\n${number}. ${title}`,
})}\n\nhttps://example.org/ru/company/oms/blog/471514/ 15/15\n`;

const MARKDOWN = `---
title: "${TITLE}"
date: 2020-03-12
tags: [moss, lichen]
---

# ${TITLE}

${issueIn({
  heading: ({ title }, number) => `## ${number}\\. ${title} {#moss-${number}}`,
  entry: ({ title, promised }, number) => `${number}. [${title}](#moss-${number}) ${promised}`,
  byline: (words) => `**Авторы статьи:** ${words}  `,
  links: (links) => `${links.map((link) => `[${link}](https://example.org/${link.length})`).join(' :: ')}  `,
  reviewer: (words) => words.replace(/^([^:]*:)/u, '*$1*').replace(/_/gu, '\\_'),
  block: (block) => {
    if (block.kind === 'heading') return `### ${block.text}`;
    if (block.kind === 'code') return `\`\`\`python\n${block.lines.join('\n')}\n\`\`\``;
    if (block.kind === 'picture') return `![${block.caption}](https://example.org/1.png)`;
    if (block.kind === 'bullets') return block.lines.map((line) => `- ${line}`).join('\n');
    if (block.kind === 'numbers') return numbered(block.lines);
    return block.kind === 'spoiler'
      ? `<details><summary>Скрытый текст</summary>\n\n${block.text}\n\n</details>`
      : block.text;
  },
  gap: '\n\n',
  contents: '**Статьи на сегодня:**',
})}

---

*Теги:* moss, lichen
`;

const SETEXT = `${TITLE}\n${'='.repeat(40)}\n\n${issueIn({
  ...COPIED,
  gap: '\n\n',
  heading: ({ title }, number) => `${number}. ${title}\n${'-'.repeat(40)}`,
  entry: ({ title, promised }, number) => `${number}. ${title} ${promised}`,
})}\n`;

const WIDE = 72;
const wrap = (words: string) => words.replace(new RegExp(`(.{40,${WIDE}}) `, 'gu'), '$1\n');
const MAIL = `${TITLE}\n\n${wrap(issueIn({ ...COPIED, gap: '\n\n' }))}\n`;

/** The texts by what they are. */
export const OTHER_TEXTS: Readonly<Record<string, string>> = {
  'an aggregator that leaves out the title': AGGREGATOR,
  'a post of a social network with emoji and no empty lines': POST,
  'a page of Medium without numbers': MEDIUM,
  'messages of a channel': TELEGRAM,
  'a page of WordPress': WORDPRESS,
  'printed pages with headers and footers': PAGES,
  Markdown: MARKDOWN,
  'Markdown with underlined headings': SETEXT,
  'a letter with lines of one width': MAIL,
};
