// Digests that nobody wrote, as files: known organisations and concepts, people who write with colleagues and review much.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../../src/sources/seed.ts';
import { Random, SkewedDraw } from '../graph/random.ts';
import { personName, prose, title } from '../graph/words.ts';

const REVIEWS = 20;
/** So many paragraphs make a review about as long as real ones are. */
const PARAGRAPHS = 8;
const PEOPLE_A_DIGEST = 20;
/** People who write together, at one organisation. */
const GROUP = 12;
/** How often a paper was reviewed in an earlier digest already. */
const AGAIN = 0.03;

const SAYINGS = [
  'Авторы предлагают {}, и это решает задачу {}.',
  'Для обучения использовали {}, а сравнивали с {}.',
  'В основе лежит {}; похожая идея была и в {}.',
  'Качество измеряли через {} на {}.',
  'В отличие от {}, модель не требует {}.',
];

/** Draws things, a few of them often. */
function drawing<Thing>(random: Random, things: readonly Thing[]): () => Thing {
  const draw = new SkewedDraw(random, things.length, { shift: 20, exponent: 1 });
  return () => things[draw.next()] as Thing;
}

/** Colleagues: their names, and where they are. */
interface Group {
  readonly people: readonly string[];
  readonly organisation: string;
}

function grouped(people: readonly string[], organisation: () => string): readonly Group[] {
  const starts = Array.from({ length: Math.ceil(people.length / GROUP) }, (_, index) => index * GROUP);
  return starts.map((start) => ({ people: people.slice(start, start + GROUP), organisation: organisation() }));
}

/** Which digests are written. */
export interface Digesting {
  readonly count: number;
  /** The share of authors who are of any group, whoever else writes the paper: with 1 nobody has colleagues. */
  readonly strangers: number;
}

class Digests {
  readonly #random: Random;
  readonly #strangers: number;
  readonly #person: () => string;
  readonly #group: () => Group;
  readonly #reviewer: () => string;
  readonly #concept: () => string;
  /** Title and by-line of papers that were reviewed. */
  readonly #papers: string[] = [];

  constructor({ count, strangers }: Digesting, seed: Seed) {
    const random = new Random(4);
    this.#random = random;
    this.#strangers = strangers;
    const people = Array.from({ length: count * PEOPLE_A_DIGEST }, () => personName(random));
    this.#person = drawing(random, people);
    const reviewers = Array.from({ length: 10 + Math.ceil(count / 10) }, (_, index) => {
      const name = personName(random).replace(/ \w\./u, '');
      return `${name} (в слэке ${name.toLowerCase().replaceAll(/[^a-z]/gu, '_')}${index})`;
    });
    this.#reviewer = drawing(random, reviewers);
    const organisation = drawing(
      random,
      seed.organisations.map(({ record }) => record.name),
    );
    this.#group = drawing(random, grouped(people, organisation));
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
    const { people, organisation } = this.#group();
    const author = () => (this.#random.chance(this.#strangers) ? this.#person() : this.#random.pick(people));
    const authors = new Set(Array.from({ length: 2 + this.#random.below(6) }, author));
    const year = 2000 + this.#random.below(25);
    return `${title(this.#random, number)}\n\nАвторы статьи: ${[...authors].join(', ')} (${organisation}, ${year})`;
  }

  #paragraph(): string {
    const saying = this.#random.pick(SAYINGS).replaceAll('{}', () => this.#concept());
    return `${saying} ${prose(this.#random, 40)} ${prose(this.#random, 25)}`;
  }
}

/** Writes so many digests of 20 reviews into a folder, one file each. The same wish gives the same files. */
export function writeDigests(folder: string, wish: Digesting, seed: Seed): void {
  mkdirSync(folder, { recursive: true });
  const digests = new Digests(wish, seed);
  for (let index = 0; index < wish.count; index += 1) {
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), digests.digest(index));
  }
}
