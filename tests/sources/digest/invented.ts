// Digests of no one's: papers, people and reviews that do not exist, in the shapes that real digests have.

/** One invented review. */
export interface Invented {
  readonly title: string;
  readonly byline: string;
  readonly reviewer?: string;
  readonly body?: string;
}

/** Two reviews to begin with. */
export const TWO: readonly Invented[] = [
  {
    title: 'HedgeNet: Slow Gardens Grow Deep Roots',
    byline: 'Ada Lovelock, Bo Marsh, Céline de la Rue (Fern University, Norway, 2020)',
    reviewer: 'Автор обзора: Пётр Ольхин (в слэке p.olkhin, на habr olkhin_p)',
    body: 'Модель учится подстригать изгороди.\n\nМетод\n\nСначала она растёт:\n\n1. корни;\n\n2. ветви.\n\nПотом её стригут.',
  },
  {
    title: 'On Counting Sheep (and Other Flocks)',
    byline: 'Gus Wool et al. (Meadow AI and Institute of Sleep, 2019)',
    reviewer: 'Автор обзора и статьи: Гус Вул (в слэке gus)',
    body: 'Авторы считают овец и не засыпают.',
  },
];

/** The heading of an issue and the words before the reviews. */
export const HEAD = 'Рубрика «Листаем гербарий за вас». Март 2020. Часть 1\n\nПривет! Это выдуманный выпуск.\n\n';

/** A table of contents for reviews. */
export function contents(reviews: readonly Invented[]): string {
  const lines = reviews.map(
    ({ title, byline }, index) => `${index + 1}. ${title} ${/\([^()]*\)$/u.exec(byline)?.[0] ?? ''}`,
  );
  return `Статьи на сегодня:\n\n${lines.join('\n')}\n\n`;
}

/** The reviews, numbered. */
export function reviewsText(reviews: readonly Invented[]): string {
  const blocks = reviews.map(({ title, byline, reviewer, body }, index) => {
    const lines = [`Авторы статьи: ${byline}`, 'Оригинал статьи :: GitHub project', ...(reviewer ? [reviewer] : [])];
    return `${index + 1}. ${title}\n\n${lines.join('\n')}\n\n${body ?? 'Текст обзора.'}\n\n`;
  });
  return blocks.join('\n');
}

/** A whole digest of reviews. */
export function inventedDigest(reviews: readonly Invented[] = TWO): string {
  return `${HEAD}${contents(reviews)}${reviewsText(reviews)}Теги: трава, овцы\n+12\nКомментарии 3\n`;
}

/** One review with this by-line, and with this reviewer line. */
export function oneReview(byline: string, reviewer = 'Автор обзора: Кто-то (в слэке someone)'): string {
  return `1. A Title That Nobody Wrote\n\n${byline}\nОригинал статьи\n${reviewer}\n\nТекст обзора, в котором ничего нет.\n`;
}

/** A digest of news, whose items say where they are available. */
export const NEWS = `Травайджест: главное из дайджеста лугов за июль 2021

Вступление, в котором сказано, что месяц был тёплым и что трава росла быстрее обычного.

MossNet

Доступность: статья / репозиторий

Исследователи из Болотного университета показали сеть, которая растёт на северной стороне деревьев.

LichenFormer

Лишайник на камне, вид сверху
Лишайник на камне, вид сверху

Доступность: страница проекта

Meadow Labs представила трансформер, который живёт на камнях и ни от кого не зависит.

P.S.

На этом все, до встречи!
`;
