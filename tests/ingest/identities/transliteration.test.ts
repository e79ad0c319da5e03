// Tests of names across alphabets: what agrees, and what only looks alike.

import { describe, expect, it } from 'vitest';
import { namesAgree } from '../../../src/ingest/identities/transliteration.ts';

describe('names that agree', () => {
  it.each([
    ['Владимир Яшин', 'Vladimir Iashin'],
    ['Владимир Яшин', 'Vladimir Yashin'],
    ['Владимир Яшин', 'Jashin Vladimir'],
    ['Егор Захаров', 'Egor Zakharov'],
    ['Егор Захаров', 'Yegor Zaharov'],
    ['Александр Ермолов', 'Aleksandr Ermolov'],
    ['Александр Ермолов', 'Alexander Yermolov'],
    ['Роман Воейков', 'Roman Voeikov'],
    ['Роман Воейков', 'Roman Voeykov'],
    ['Артём Жуков', 'Artyom Zhukov'],
    ['Юрий Кашницкий', 'Yury Kashnitsky'],
    ['Юрий Кашницкий', 'Yuri Kashnitskiy'],
    ['Евгений Щукин', 'Eugene Schukin'],
    ['Thomas Müller', 'Thomas Muller'],
    ['Иван Петров', 'Ivan S. Petrov'],
  ])('%s and %s', (one, other) => {
    expect([namesAgree(one, other), namesAgree(other, one)]).toEqual([true, true]);
  });
});

describe('names that do not', () => {
  it.each([
    ['Владимир Яшин', 'Vladimir Lempitsky'],
    ['Александр Ермолов', 'Aliaksandr Siarohin'],
    ['Роман Воейков', 'Ruslan Baikulov'],
    ['Иван', 'Ivan Petrov'],
    ['И. Петров', 'Ivan Petrov'],
    ['Ван Ван', 'Van Ivanov'],
    ['', ''],
  ])('%s and %s', (one, other) => {
    expect([namesAgree(one, other), namesAgree(other, one)]).toEqual([false, false]);
  });
});
