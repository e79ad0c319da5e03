// The command `npm run concepts`: how long it takes to read the concepts out of a million characters, and the memory.

import { fileURLToPath } from 'node:url';
import { conceptsOfItem } from '../src/concepts/item-concepts.ts';
import { compileVocabulary } from '../src/concepts/vocabulary.ts';
import { readSeed } from '../src/sources/seed.ts';

const CHARACTERS = 1_000_000;
/** About as long as a review is. */
const ITEM = 4_000;
const ROUNDS = 5;
/** Sentences with a place for a name, a few of them without, as dense in names as reviews are. */
const SENTENCES = [
  'Авторы обучили модель на датасете @, и она обгоняет @ по всем показателям.',
  'В отличие от @, новый подход не требует разметки, зато считается заметно дольше.',
  'Раньше для этого обычно использовали @ или @, но на длинных примерах они теряли точность.',
  'Первый слой обрабатывает вход по частям, второй собирает результат и передаёт дальше.',
  'We replace @ with a smaller block, train it from scratch and measure how much is lost.',
  'Код выложен, веса тоже; на обучение ушло четыре дня на восьми видеокартах.',
];

/** Text that is the same in every run, with names of the vocabulary in their order. */
function textOf(names: readonly string[]): string {
  let text = '';
  let next = 0;
  for (let line = 0; text.length < CHARACTERS; line += 1) {
    const sentence = SENTENCES[line % SENTENCES.length] ?? '';
    text += `${sentence.replaceAll('@', () => names[next++ % names.length] ?? '')}\n`;
  }
  return text.slice(0, CHARACTERS);
}

const seed = await readSeed(fileURLToPath(new URL('../seed', import.meta.url)));
const records = seed.concepts.map(({ record }) => record);
const text = textOf(records.flatMap(({ en, ru, aliases }) => [en, ...(ru === undefined ? [] : [ru]), ...aliases]));
const items = Array.from({ length: CHARACTERS / ITEM }, (_, index) => text.slice(index * ITEM, (index + 1) * ITEM));

/** Milliseconds on the clock and of the processor, and how many facts were read. */
function round(vocabulary: ReturnType<typeof compileVocabulary>) {
  const before = process.cpuUsage();
  const start = performance.now();
  let facts = 0;
  for (const item of items) {
    const { introduces, uses, mentions } = conceptsOfItem([{ part: 'body', text: item, start: 0 }], vocabulary);
    facts += introduces.length + uses.length + mentions.length;
  }
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, processor: (user + system) / 1000, facts };
}

const start = performance.now();
const vocabulary = compileVocabulary(records);
process.stdout.write(`${records.length} concepts made ready: ${Math.round(performance.now() - start)} ms\n`);
process.stdout.write(
  '| round | clock, ms | processor, ms | facts | memory, MB |\n| ---: | ---: | ---: | ---: | ---: |\n',
);
for (let index = 1; index <= ROUNDS; index += 1) {
  const { clock, processor, facts } = round(vocabulary);
  const memory = process.memoryUsage().rss / 1e6;
  process.stdout.write(`| ${[index, clock, processor, facts, memory].map(Math.round).join(' | ')} |\n`);
}
