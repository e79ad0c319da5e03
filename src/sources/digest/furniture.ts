// Tells the page around a text from the text: menus, tags, counters, advertising, comments.

/** Lines after which nothing of the digest comes on the page. */
const PAGE_ENDS: readonly RegExp[] = [
  /^(?:tags|hubs|теги|хабы|метки|ключевые слова|рубрики)\s*:/iu,
  /^(?:всего\s+)?(?:комментари(?:и|ев|й|я)|comments?)\s*[:(]?\s*\d*\s*\)?\s*:?$/iu,
  /^\d+\s+(?:комментари(?:й|я|ев)|comments?)$/iu,
  /^(?:добавить|оставить|написать|отправить)\s+комментарий/iu,
  /^(?:leave a comment|add a comment|write a comment|post a comment)/iu,
  /^только\s+(?:полноправные|зарегистрированные|авторизованные)\s+пользователи/iu,
  /^ваш\s+(?:адрес\s+)?e-?mail/iu,
  /^(?:самое читаемое|похожие (?:публикации|статьи|посты|новости)|читайте также|читать также|рекомендуем|related (?:posts|articles))/iu,
  /^сайт-источник/iu,
  /^путь до страницы источника/iu,
  /^ссылки в тексте\s*:?$/iu,
  /^(?:показать|загрузить)\s+(?:предыдущие|следующие|все|ещё|еще)\s+комментарии/iu,
  /^(?:поделиться ссылкой|поделиться публикацией|share this|понравилось это|like this)\s*:?$/iu,
  /^(?:запись|статья|пост) опубликован[ао]? в (?:рубрик|категори)/iu,
  /^this entry was posted/iu,
  /^(?:навигация по (?:записям|статьям|постам)|post navigation)$/iu,
  /^(?:written by|more from|recommended from medium|responses?\s*\(\d+\))(?:\s|$)/iu,
  /^total votes\s*\d/iu,
  /^теги для поиска/iu,
  /^вы (?:не )?можете (?:начинать|отвечать)/iu,
];

/** Links back, which end an item. */
const LINK_BACK =
  /^[↑⇧^\s]*(?:ссылка на начало|к (?:началу|содержанию|оглавлению)|наверх|вернуться (?:к (?:началу|содержанию)|наверх)|back to (?:top|contents))[\s↑⇧.]*$/iu;

/** Paragraphs of advertising, of any length, that end an article. */
const SPONSORS = /^(?:статья|материал|перевод|дайджест) (?:подготовлен|выпущен|спонсир)/iu;

/** Lines with which the writers say goodbye. */
const FAREWELLS: readonly RegExp[] = [
  /^p\.?\s?s\.?(?:\s|:|$)/iu,
  /^на этом (?:у меня |у нас )?вс[её]/iu,
  /^спасибо за внимание/iu,
  /^до встречи в/iu,
];

const SOURCE_LINE = /^(?:источник|source)(?:\s*:)?(?:\s+\S{3,80})?$/iu;

/** Lines of the page that can stand anywhere in it. */
const SCRAPS: readonly RegExp[] = [
  /^[+±−–-]?\d+(?:[.,]\d+)?\s?[kк]?(?:\s+\d+)*$/iu,
  /^(?:habr|хабр|хабрахабр|pull to refresh|articles|change theme settings|rss(?: новости)?|меню|темы|авторизация)$/iu,
  /^(?:реклама|подробнее|читать (?:дальше|далее|полностью|ещё|еще)\b.{0,10}|поделиться|сохранить|в закладки|подписаться|войти|регистрация|ответить|(?:\d+ )?нравится|follow|reply|listen|share)$/iu,
  /^(?:#[\p{L}\p{N}_]{2,40}[\s,]*)+$/iu,
  /^(?:views?|просмотр(?:ы|ов)|reading time|время на прочтение|уровень сложности|level of difficulty)\s*:?\s*[\d.,\s]*(?:[kк]|min|мин)?\s*(?:\S{1,10})?$/iu,
  /^adblock(?:\s|$)/iu,
  /^блог компании\s/iu,
  /\scorporate blog/iu,
  /^главная(?: страница)?$/iu,
  /^\d{1,2}\s+\p{L}{3,9}(?:\s+(?:19|20)\d\d)?(?:\s+(?:в|at)\s+\d{1,2}:\d{2})?$/iu,
];

const isOneOf = (line: string, patterns: readonly RegExp[]): boolean =>
  line.length < 300 && patterns.some((pattern) => pattern.test(line));

/** Whether the digest is over once this line comes. */
export function endsPage(line: string): boolean {
  return SPONSORS.test(line) || isOneOf(line, PAGE_ENDS);
}

/** Whether an item is over once this line comes, and maybe the digest. */
export function endsItem(line: string): boolean {
  return endsPage(line) || (line.length < 100 && LINK_BACK.test(line));
}

/** Whether a line names where the text, or a picture in it, is from. */
export function namesSource(line: string): boolean {
  return SOURCE_LINE.test(line);
}

/** Whether the writers say goodbye here: it ends the last item, and no other. */
export function saysFarewell(line: string): boolean {
  return isOneOf(line, FAREWELLS) || SOURCE_LINE.test(line);
}

/** Whether a line belongs to the page and not to the text. */
export function isScrap(line: string): boolean {
  return isOneOf(line, SCRAPS) || endsItem(line);
}
