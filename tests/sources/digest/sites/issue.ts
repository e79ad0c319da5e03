// One invented issue of a reading group, with what makes such issues hard to read, and what a careful reader takes from it.

/** A block of a review, as an editor of web pages knows them. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'spoiler'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'numbers'; readonly lines: readonly string[] }
  | { readonly kind: 'bullets'; readonly lines: readonly string[] }
  | { readonly kind: 'picture'; readonly caption: string };

/** A review; `byline`, `links` and `reviewer` are the lines as people write them. */
export interface Review {
  readonly title: string;
  /** What stands behind the title in the table of contents. */
  readonly promised: string;
  readonly byline: string;
  readonly links: readonly string[];
  readonly reviewer: string;
  readonly body: readonly Block[];
}

const text = (words: string): Block => ({ kind: 'text', text: words });
const heading = (words: string): Block => ({ kind: 'heading', text: words });

/** The title. */
export const TITLE = 'Рубрика «Листаем гербарий за вас». Январь — Июнь 2019';
/** What the issue says before its table of contents. */
export const GREETING =
  'Привет! Продолжаем публиковать пересказы учёных статей о мхах от членов сообщества Open Moss Science из канала #moss_essense. Хотите получать их раньше всех — вступайте!';

/** The reviews. */
export const REVIEWS: readonly Review[] = [
  {
    title: 'MossNet: Growing Slowly on the North Side of Trees',
    promised: '(University of Fern, The Lichen Institute, London, 2019)',
    byline: 'Ada Q. Fern, Jean-Luc de la Mousse, Łukasz Żółw (University of Fern, The Lichen Institute, London, 2019)',
    links: ['Оригинал статьи', 'GitHub project', 'Видео'],
    reviewer: 'Автор обзора: Пётр Ольхин (в слэке p.olkhin, на habr olkhin_p)',
    body: [
      text('Сеть учится расти на северной стороне деревьев, и авторы показывают, что свет ей мешает.'),
      heading('Как это устроено'),
      text('Рост идёт в два шага:'),
      { kind: 'numbers', lines: ['Корень находит кору, на которой уже кто-то рос раньше.', 'Лист закрывает её.'] },
      { kind: 'formula', text: '$L = \\sum_i (y_i - f(x_i))^2$' },
      { kind: 'picture', caption: 'Рост мха за сто дней на трёх породах деревьев' },
      text('Автор этого обзора проверил: растёт (правда, медленно).'),
    ],
  },
  {
    title: 'Are We Done with Ferns?',
    promised: '(Fern AI, 2018)',
    byline: 'Bo Li, Wei (Victor) Zhang and Ann Lee (Fern AI, 2018)',
    links: ['Оригинал статьи'],
    reviewer: 'Автор обзора: Мария Мох-Ольхина (в слэке mokh)',
    body: [
      text('Папоротники давно размечены, и разметка плоха: «Ferns Are All We Need» (2017) это уже говорила.'),
      { kind: 'spoiler', text: 'Под катом лежат ещё три таблицы, которые никто не читал до конца и вряд ли прочтёт.' },
      { kind: 'bullets', lines: ['старая разметка, 2012', 'новая разметка, 2018'] },
      heading('Выводы'),
      text('Разметку стоит переделать.'),
    ],
  },
  {
    title: '“Wet” Learning: A Survey of Swamps (and Bogs)',
    promised: '(Болотный университет, Россия, 2019)',
    byline: 'И. О. Кочкин, Ада Росянка et al. (Болотный университет, Россия, 2019)',
    links: ['Оригинал статьи', 'Код', 'Demo'],
    reviewer: 'Автор обзора и статьи: Ада Росянка (в слэке rosyanka, на habr Ros-Yanka)',
    body: [
      text('Обзор болот, в котором 120 источников и ни одной лягушки.'),
      { kind: 'code', lines: ['import bog', 'for step in range(10):', '    bog.sink(step)  # 1. sink', '2. done'] },
      text('Код выложен, и он тонет так, как обещано.'),
    ],
  },
  {
    title: 'HEDGEHOG: Learning to Cross Roads with 3D Spikes',
    promised: '(Meadow AI, Hill Labs and University of Science and Technology, 2017)',
    byline: 'Gus Wool, Hedy O’Hogg, Mr. Spike (Meadow AI, Hill Labs and University of Science and Technology, 2017)',
    links: ['Оригинал статьи', 'Project page'],
    reviewer: 'Автор обзора: Гус Вул (в слэке gus)',
    body: [
      text('Ёж переходит дорогу. Раньше он этого не умел, а теперь переходит в 84.3% случаев из 100.'),
      { kind: 'numbers', lines: ['HEDGEHOG-S переходит тропу.', 'HEDGEHOG-L переходит шоссе, но дольше.'] },
      text('Осталось научить его возвращаться.'),
    ],
  },
];

/** What a careful reader takes from the reviews. */
export const READ = [
  {
    authors: ['Ada Q. Fern', 'Jean-Luc de la Mousse', 'Łukasz Żółw'],
    complete: true,
    organisations: ['University of Fern', 'The Lichen Institute'],
    places: ['London'],
    year: 2019,
    reviewer: 'Пётр Ольхин',
    handles: ['slack:p.olkhin', 'habr:olkhin_p'],
    own: false,
    links: 3,
    ends: 'растёт (правда, медленно).',
  },
  {
    authors: ['Bo Li', 'Wei (Victor) Zhang', 'Ann Lee'],
    complete: true,
    organisations: ['Fern AI'],
    places: [],
    year: 2018,
    reviewer: 'Мария Мох-Ольхина',
    handles: ['slack:mokh'],
    own: false,
    links: 1,
    ends: 'Разметку стоит переделать.',
  },
  {
    authors: ['И. О. Кочкин', 'Ада Росянка'],
    complete: false,
    organisations: ['Болотный университет'],
    places: ['Россия'],
    year: 2019,
    reviewer: 'Ада Росянка',
    handles: ['slack:rosyanka', 'habr:Ros-Yanka'],
    own: true,
    links: 3,
    ends: 'и он тонет так, как обещано.',
  },
  {
    authors: ['Gus Wool', 'Hedy O’Hogg', 'Mr. Spike'],
    complete: true,
    organisations: ['Meadow AI', 'Hill Labs', 'University of Science and Technology'],
    places: [],
    year: 2017,
    reviewer: 'Гус Вул',
    handles: ['slack:gus'],
    own: false,
    links: 2,
    ends: 'Осталось научить его возвращаться.',
  },
] as const;
