// A digest of the tests' own whose names would do harm on a page that took them for more than text.

/** What a page that runs it would be known by. */
export const HARM = 'window.harmed = true';

/** Names for papers: markup, a change of the direction of writing, signs beyond the first plane, a family joined into one. */
export const HOSTILE_TITLES = {
  script: `<script>${HARM}</script> Networks`,
  image: `<img src=x onerror="${HARM}"> Pebbles`,
  direction: 'Reversed \u202emrofsnart\u2066 Pebbles',
  emoji: 'Hedgehog 🦔🚀 \u{1F1F7}\u{1F1FA} 👨\u200d👩\u200d👧\u200d👦 Pebbles',
} as const;

/** A name of ten thousand letters, without a place to break it. */
export const LONG_NAME = 'Verylongname'.repeat(834).slice(0, 10_000);

/** An organisation that nobody has on record. */
export const HOSTILE_ORGANISATION = '<b onmouseover=alert(1)>Pebble</b> & "Works"';

const reviews = Object.values(HOSTILE_TITLES).map(
  (title, at) => `${at + 1}. ${title}

Авторы статьи: Ivan Petrov, Wei Wang (${HOSTILE_ORGANISATION}, 2020)
Автор обзора: Пётр Кот (на habr ipetrov)

🦔 Авторы предложили трансформер, который решает задачу object detection. Обучали на COCO.
`,
);

/** The text of the digest. */
export const HOSTILE_ISSUE = `Рубрика «Читаем статьи за вас». Июль 2020. Часть 1

${reviews.join('\n')}`;
