// What the drawing says in Russian.

import { russianKinds } from '../language/russian-kinds.ts';
import { kindNames } from './kind-names.ts';
import type { Notice } from './session-state.ts';
import type { Words } from './words.ts';

const number = new Intl.NumberFormat('ru');
const rules = new Intl.PluralRules('ru');

/** A number with the form that its word takes: 1 узел, 2 узла, 5 узлов. */
function count(value: number, one: string, [few, many]: readonly [string, string]): string {
  const rule = rules.select(value);
  return `${number.format(value)} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

const nodes = (value: number) => count(value, 'узел', ['узла', 'узлов']);
const facts = (value: number) => count(value, 'факт', ['факта', 'фактов']);

function noticeText(notice: Notice): string {
  switch (notice.about) {
    case 'start':
      return `Вокруг «${notice.name}»: ${nodes(notice.nodes)}, ${facts(notice.facts)}. ${ownText(notice.own)}`;
    case 'opened':
      return notice.added === 0
        ? `Все соседи узла «${notice.name}» уже показаны.`
        : `Добавлено соседей узла «${notice.name}»: ${number.format(notice.added)}.`;
    case 'cut':
      return `У узла «${notice.name}» больше соседей, чем вмещает один ответ: наименее важные опущены.`;
    case 'full':
      return `На рисунке помещается не больше ${number.format(notice.most)} узлов; не показано: ${nodes(notice.left)}. Чтобы увидеть больше, начните с другого узла.`;
    case 'paths':
      return pathsText(notice.count, notice.steps) + (notice.isPartial ? ` ${MORE_PATHS}` : '');
    case 'missing':
      return `По адресу ${notice.id} ничего нет.`;
    case 'failed':
      return `Не получилось: ${notice.error.message} (${notice.error.code})`;
  }
}

function ownText({ drawn, all }: { readonly drawn: number; readonly all: number }): string {
  return drawn < all
    ? `Собственных фактов нарисовано ${number.format(drawn)} из ${number.format(all)}.`
    : `Нарисованы все собственные факты: ${number.format(all)}.`;
}

const MORE_PATHS = 'Поиск был ограничен: других путей, даже более коротких, здесь может не хватать.';

function pathsText(paths: number, steps: number): string {
  if (paths === 0) return 'Пути в шесть шагов или короче между ними нет.';
  return `Найдено: ${count(paths, 'путь', ['пути', 'путей'])}; в самом коротком ${count(steps, 'шаг', ['шага', 'шагов'])}.`;
}

/** The Russian words. */
export const RUSSIAN: Words = {
  kind: kindNames(russianKinds.kinds, 'one'),
  kinds: kindNames(russianKinds.kinds, 'many'),
  facts: russianKinds.edges,
  notice: noticeText,
  summary: (nodeCount, factCount) => `Рисунок: ${nodes(nodeCount)}, ${facts(factCount)}. В таблицах то же самое.`,
  rows: (first, last, all) => `${number.format(first)}–${number.format(last)} из ${number.format(all)}`,
  label: {
    busy: 'Запрос к серверу…',
    choose: 'любой узел, по названию',
    clear: 'Показать всё снова',
    details: 'Выбранный узел',
    fact: 'Факт',
    facts: 'Факты',
    find: 'Найти в таблицах',
    fit: 'Показать целиком',
    from: 'Откуда',
    kind: 'Вид',
    legend: 'Что показано',
    legendFacts: 'Факты',
    legendNodes: 'Узлы',
    links: 'Связи',
    name: 'Название',
    next: 'Следующие строки',
    noMatch: 'Ничего не подходит.',
    noWebGl:
      'Этот браузер не может показать рисунок (в нём нет WebGL). В таблицах и в сохранённом изображении то же самое.',
    nodes: 'Узлы',
    open: 'Показать соседей',
    opened: 'Соседи показаны',
    page: 'Открыть страницу',
    papers: 'Статьи',
    pathFrom: 'Пути отсюда',
    pathTo: 'Пути сюда',
    paths: 'Пути',
    previous: 'Предыдущие строки',
    savePng: 'Сохранить PNG',
    saveSvg: 'Сохранить SVG',
    size: 'Чем крупнее, тем больше статей; у дайджестов — рецензий.',
    to: 'Куда',
    toolbar: 'Рисунок: масштаб и сохранение',
    unopened: 'Кольцо отмечает узлы, соседи которых показаны; у других фактов может быть больше, чем нарисовано.',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
  },
};
