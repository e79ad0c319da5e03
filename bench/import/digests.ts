// Digests that nobody wrote, as files: known organisations and concepts, people who write and review many papers.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../../src/sources/seed.ts';
import { Random, SkewedDraw } from '../graph/random.ts';
import { personName, prose, title } from '../graph/words.ts';

const REVIEWS = 20;
/** So many paragraphs make a review about as long as real ones are. */
const PARAGRAPHS = 8;
const PEOPLE_A_DIGEST = 20;
/** How often a paper was reviewed in an earlier digest already. */
const AGAIN = 0.03;

const SAYINGS = [
  'Авторы предлагают {}, и это решает задачу {}.',
  'Для обучения использовали {}, а сравнивали с {}.',
  'В основе лежит {}; похожая идея была и в {}.',
  'Качество измеряли через {} на {}.',
  'В отличие от {}, модель не требует {}.',
];

/** Draws names, a few of them often. */
function drawing(random: Random, names: readonly string[]): () => string {
  const draw = new SkewedDraw(random, names.length, { shift: 20, exponent: 1 });
  return () => names[draw.next()] as string;
}

class Digests {
  readonly #random: Random;
  readonly #person: () => string;
  readonly #reviewer: () => string;
  readonly #organisation: () => string;
  readonly #concept: () => string;
  /** Title and by-line of papers that were reviewed. */
  readonly #papers: string[] = [];

  constructor(count: number, seed: Seed) {
    const random = new Random(4);
    this.#random = random;
    const people = Array.from({ length: count * PEOPLE_A_DIGEST }, () => personName(random));
    this.#person = drawing(random, people);
    const reviewers = Array.from({ length: 10 + Math.ceil(count / 10) }, (_, index) => {
      const name = personName(random).replace(/ \w\./u, '');
      return `${name} (в слэке ${name.toLowerCase().replaceAll(/[^a-z]/gu, '_')}${index})`;
    });
    this.#reviewer = drawing(random, reviewers);
    this.#organisation = drawing(
      random,
      seed.organisations.map(({ record }) => record.name),
    );
    this.#concept = drawing(
      random,
      seed.concepts.map(({ record }) => record.ru ?? record.en),
    );
  }

  digest(index: number): string {
    const [year, month, part] = [1990 + Math.floor(index / 24), Math.floor(index / 2) % 12, (index % 2) + 1];
    const name = ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь', 'Июль', 'Август', 'Сентябрь', 'Октябрь'];
    const called = [...name, 'Ноябрь', 'Декабрь'][month];
    const reviews = Array.from({ length: REVIEWS }, (_, at) => this.#review(at + 1, index * REVIEWS + at));
    return `Рубрика «Листаем гербарий за вас». ${called} ${year}. Часть ${part}\n\n${reviews.join('\n')}`;
  }

  #review(position: number, number: number): string {
    const isAgain = this.#papers.length > 0 && this.#random.chance(AGAIN);
    const paper = isAgain ? this.#random.pick(this.#papers) : this.#paper(number);
    if (!isAgain) this.#papers.push(paper);
    const body = Array.from({ length: PARAGRAPHS }, () => this.#paragraph()).join('\n\n');
    return `${position}. ${paper}\nОригинал статьи :: GitHub project\nАвтор обзора: ${this.#reviewer()}\n\n${body}\n`;
  }

  #paper(number: number): string {
    const authors = new Set(Array.from({ length: 2 + this.#random.below(6) }, () => this.#person()));
    const year = 2000 + this.#random.below(25);
    return `${title(this.#random, number)}\n\nАвторы статьи: ${[...authors].join(', ')} (${this.#organisation()}, ${year})`;
  }

  #paragraph(): string {
    const saying = this.#random.pick(SAYINGS).replaceAll('{}', () => this.#concept());
    return `${saying} ${prose(this.#random, 40)} ${prose(this.#random, 25)}`;
  }
}

/** Writes so many digests of 20 reviews into a folder, one file each. The same count gives the same files. */
export function writeDigests(folder: string, count: number, seed: Seed): void {
  mkdirSync(folder, { recursive: true });
  const digests = new Digests(count, seed);
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), digests.digest(index));
  }
}
