// The invented issue as sites write it in HTML, saved whole from a browser.

import { type Block, GREETING, REVIEWS, type Review, TITLE } from './issue.ts';

/** How one site marks an issue up. */
interface Markup {
  readonly heading: (words: string, number: number) => string;
  readonly paragraph: (html: string) => string;
  readonly block?: (block: Block) => string | undefined;
  /** Whether the number of a heading is left to a list or to nobody. */
  readonly unnumbered?: boolean;
}

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const items = (lines: readonly string[]) => lines.map((line) => `<li><p>${escaped(line)}</p></li>`).join('\n');

function blockIn(markup: Markup, block: Block): string {
  const own = markup.block?.(block);
  if (own !== undefined) return own;
  if (block.kind === 'numbers') return `<ol>\n${items(block.lines)}\n</ol>`;
  if (block.kind === 'bullets') return `<ul>${items(block.lines)}</ul>`;
  if (block.kind === 'code') return `<pre><code class="python">${escaped(block.lines.join('\n'))}</code></pre>`;
  if (block.kind === 'picture')
    return `<figure class="full-width"><img src="./1.png" alt="${block.caption}" title="${block.caption}"><div><figcaption>${block.caption}</figcaption></div></figure>`;
  if (block.kind === 'spoiler')
    return `<details class="spoiler"><summary>Скрытый текст</summary><div class="spoiler__content"><p>${escaped(block.text)}</p></div></details>`;
  if (block.kind === 'heading') return `<h3>${escaped(block.text)}</h3>`;
  return markup.paragraph(escaped(block.text));
}

function reviewIn(markup: Markup, { title, byline, links, reviewer, body }: Review, number: number): string {
  const anchors = links.map((link, at) => `<a href="https://example.org/${number}/${at}" rel="nofollow">${link}</a>`);
  const service = [`Авторы статьи: ${escaped(byline)}`, anchors.join(' :: '), reviewer].join('<br/>\n');
  const heading = markup.heading(`${markup.unnumbered ? '' : `${number}. `}${escaped(title)}`, number);
  return [heading, markup.paragraph(service), ...body.map((block) => blockIn(markup, block))].join('\n');
}

function issueIn(markup: Markup): string {
  const entries = REVIEWS.map(
    ({ title, promised }, at) => `<li><a href="#moss-${at + 1}">${escaped(title)} ${escaped(promised)}</a></li>`,
  );
  const contents = `${markup.paragraph('<strong>Статьи на сегодня:</strong>')}<ol>${entries.join('')}</ol>`;
  const reviews = REVIEWS.map((review, index) => reviewIn(markup, review, index + 1));
  return [markup.paragraph(escaped(GREETING)), contents, ...reviews].join('\n');
}

const comment = (words: string) =>
  `<article class="tm-comment-thread__comment"><header><a href="/users/x/">olkhin_p</a> <time datetime="2020-03-12">12 мар 2020 в 10:01</time></header><div class="tm-comment__body"><ol><li>ЛИШНЕЕ: ${words}</li></ol></div><footer><button>Ответить</button></footer></article>`;

const NEW = `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>${TITLE} / Хабр</title>
<link rel="canonical" href="https://example.org/ru/companies/oms/articles/471514/"><style>.a{}</style></head><body>
<div id="app"><header class="tm-header"><nav><a href="/">Все потоки</a> <a href="/dev/">Разработка</a></nav></header>
<main><div class="tm-company-card"><span class="tm-rating-counter">159.87</span><a>Open Moss Science</a><div>Крупнейшее русскоязычное сообщество о мхах</div></div>
<article class="tm-article-presenter__content"><div class="tm-article-snippet"><a class="tm-user-info__username">olkhin_p</a> <time>3 июл 2019 в 12:00</time>
<h1 class="tm-title tm-title_h1"><span>${TITLE}</span></h1>
<div class="tm-article-complexity">Уровень сложности Средний</div><span class="tm-article-reading-time__text">15 мин</span>
<div class="tm-publication-hubs"><a><span>Блог компании Open Moss Science</span></a><a><span>Мхи</span><span>*</span></a></div></div>
<div class="tm-article-body"><div><div class="article-formatted-body article-formatted-body_version-2"><div xmlns="http://www.w3.org/1999/xhtml">
${issueIn({
  heading: (words, number) => `<h2 id="moss-${number}">${words}</h2>`,
  paragraph: (html) => `<p>${html}</p>`,
  block: (block) =>
    block.kind === 'formula' ? `<img class="formula inline" source="${escaped(block.text)}" src="./f.svg">` : undefined,
})}
</div></div></div></div><div class="tm-article-presenter__meta"><div class="tm-separated-list"><span>Теги:</span><ul><li><a>мхи</a></li><li><a>лишайники</a></li></ul></div>
<div><span>Хабы:</span><ul><li><a>Мхи</a></li></ul></div></div></article>
<div class="tm-votes-meter">Всего голосов 41: ↑41 и ↓0<span>+41</span></div>
<h2 class="tm-comments-wrapper__title">Комментарии 2</h2>${comment('а код есть?')}${comment('Автор обзора: я')}
<section><h2>Публикации</h2><h3>Лучшие за сутки</h3><article><h2><a>ЛИШНЕЕ: Как я вырастил мох</a></h2></article></section></main></div>
<script>window.__INITIAL_STATE__={"t":"Авторы статьи: Никто (2020)"};</script></body></html>`;

const OLD = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title>${TITLE} / Блог компании Open Moss Science / Хабр</title></head><body>
<div class="post post_full"><header class="post__meta"><span class="user-info__nickname">olkhin_p</span><span class="post__time">3 июля 2019 в 12:00</span></header>
<h1 class="post__title post__title_full"><span class="post__title-text">${TITLE}</span></h1>
<ul class="post__hubs inline-list"><li class="inline-list__item"><a>Блог компании Open Moss Science</a>, </li><li><a>Мхи</a></li></ul>
<div class="post__body post__body_full"><div class="post__text post__text-html js-mediator-article">
${issueIn({
  heading: (words, number) => `<a name="moss-${number}"></a><h2>${words}</h2><br/>`,
  paragraph: (html) => `${html}<br/>\n<br/>`,
  block: (block) =>
    block.kind === 'spoiler'
      ? `<div class="spoiler"><b class="spoiler_title">Скрытый текст</b><div class="spoiler_text">${block.text}</div></div>`
      : block.kind === 'picture'
        ? `<img src="//example.org/1.png" alt="image"/><br/>\n<i>${block.caption}</i><br/>`
        : undefined,
})}
</div></div><dl class="post__tags"><dt class="post__tags-label">Метки:</dt><dd><ul><li><a>мхи</a></li></ul></dd></dl>
<ul class="post-stats"><li><span class="voting-wjt__counter">+34</span></li><li><span>98</span></li><li>12,3k</li></ul></div>
<div class="comments-section"><header><h2>Комментарии <span>3</span></h2></header>${comment('1. А где код?')}</div></body></html>`;

const SOCIAL = `<html><head><title>Травник | ${TITLE}</title></head><body class="article">
<div class="article_author"><a href="/moss">Open Moss Science</a> 12 мар 2020</div><h1>${TITLE}</h1>
${issueIn({ heading: (words) => `<h2 class="article_decoration">${words}</h2>`, paragraph: (html) => `<p class="article_paragraph">${html}</p>` })}
<div class="articles_likes"><span>123</span> Нравится</div><div>Показать все комментарии</div>${comment('круто')}</body></html>`;

const MEDIUM = `<!doctype html><html><head><title>${TITLE} | by Olkhin Petr | Medium</title></head><body><div>Open in app</div><article><h1>${TITLE}</h1>
<div><a>Olkhin Petr</a><button>Follow</button><span>12 min read</span><span>Mar 12, 2020</span></div>
${issueIn({ unnumbered: true, heading: (words) => `<h1 class="pw-post-body-paragraph">${words}</h1>`, paragraph: (html) => `<p>${html}</p>` })}
</article><footer><p><a>Moss</a></p><p><a>Lichen</a></p><p>Written by Olkhin Petr</p><p>ЛИШНЕЕ: Пишу о мхах</p></footer></body></html>`;

const message = (html: string) =>
  `<div class="message default clearfix"><div class="pull_left userpic_wrap"><div class="initials">O</div></div><div class="body"><div class="pull_right date details" title="12.03.2020 10:01:22">10:01</div><div class="from_name">Open Moss Science</div><div class="text">${html}</div></div></div>`;
const CHANNEL = `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_header"><div class="text bold">Open Moss Science</div></div><div class="history">
${message(`<strong>${TITLE}</strong>`)}
${issueIn({ heading: (words) => `</div></div></div>${message('').replace('</div></div></div>', '')}<strong>${words}</strong><br>`, paragraph: (html) => `${html}<br><br>` })}
</div></body></html>`;

const BLOG = `<!DOCTYPE html><html lang="ru-RU"><head><title>${TITLE} — Травник</title></head><body><header><p class="site-title">Травник</p><nav><ul><li><a>Главная</a></li></ul></nav></header>
<article><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Опубликовано <time>12.03.2020</time> автором <a>admin</a></div></header><div class="entry-content">
${issueIn({ heading: (words) => `<p><strong>${words}</strong></p>`, paragraph: (html) => `<p>${html}</p>` })}
<div class="sharedaddy"><h3>Поделиться ссылкой:</h3><ul><li>Twitter</li></ul></div></div></article>
<nav><h2>Навигация по записям</h2><a>← ЛИШНЕЕ: Мох в гараже</a></nav><div id="respond"><h3>Добавить комментарий</h3></div></body></html>`;

/** The pages by what they are. */
export const PAGES: Readonly<Record<string, string>> = {
  'a saved page of Habr': NEW,
  'a saved page of the old Habr': OLD,
  'a saved article of a social network': SOCIAL,
  'a saved page of Medium, all of whose headings are of the first level': MEDIUM,
  'an exported channel': CHANNEL,
  'a saved page of WordPress with bold headings': BLOG,
};
