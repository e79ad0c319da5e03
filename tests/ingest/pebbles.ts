// Small digests about pebbles, whose people, makers, reviewers and papers meet again in one another.

/** Reviews in each digest. */
export const REVIEWS = 4;
const MONTHS = ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь', 'Июль', 'Август', 'Сентябрь', 'Октябрь'];
const PEOPLE = ['Wei Wang', 'Anna Łoś', 'Bo Li', 'Ivan Petrov', 'Olga Sand', 'Gus Wool', 'Ada Fern'];
const KINDS = ['Soft', 'Hard', 'Round', 'Flat', 'Grey', 'Warm', 'Small', 'Wet', 'Dry', 'Loud'];
const MAKERS = ['Google Research', 'KAUST', 'Pebble Works', 'Samsung AI Center', 'Heap University'];
const REVIEWERS = ['Иван Петров (в слэке i.petrov)', 'Пётр Кот (на habr kot)', 'Пётр Кот (в слэке kot)', 'Мария Кот'];

const one = <Entry>(list: readonly Entry[], number: number) => list[number % list.length] as Entry;

/** A small digest; people, makers, reviewers and now and then a paper meet again in others. */
export function pebbleDigest(index: number): string {
  const reviews = Array.from({ length: REVIEWS }, (_, at) => {
    const number = index * 7 + at * 3;
    const byline = `${one(PEOPLE, number)}, ${one(PEOPLE, number + 1 + (at % 3))} (${one(MAKERS, number)}, 2020)`;
    const title =
      at === 0
        ? `Pebbles Met Again on Beach ${index % 9}`
        : `${one(KINDS, at)} Pebbles on Beach ${index}: How They Roll`;
    return `${at + 1}. ${title}\n\nАвторы статьи: ${byline}\nАвтор обзора: ${one(REVIEWERS, number)}\n\nОбучали ResNet на COCO.\n`;
  });
  const [month, year] = [MONTHS[index % 10], 2010 + Math.floor(index / 10)];
  return `Рубрика «Читаем камни за вас». ${month} ${year}\n\n${reviews.join('\n')}`;
}
