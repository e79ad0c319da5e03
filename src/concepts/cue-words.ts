// The words near a name that say what the paper does with the named thing, in Russian and in English.

/**
 * `named`: the authors gave it its name; `introduced`: they made it; `used`: they built or measured with it;
 * `compared`: they name it beside their own.
 */
export type NearCue = 'named' | 'introduced' | 'used' | 'compared';

const LEAD =
  '(?:обуч|дообуч|предобуч|тренир|трениров|тестир|тестиров|провер|замер|мер|оценив|измер|валид|сравнив|уч)[а-яё]*';

/** Words for each, as patterns of small letters that stand between no letters. */
export const CUE_WORDS: Readonly<Record<NearCue, readonly string[]>> = {
  named: [
    'назва(?:ли|ла|л|н|на|но|ны)(?: это| е[её]| его| их)?|окрестил[а-яё]*',
    '(?:дал|дали|дано|получил[а-яё]*) (?:название|имя)|we call(?: it| this)?|dubbed|named',
  ],
  introduced: [
    '(?:представ(?:ил|ля)|предл(?:ожил|ага)|выпустил|разработал|создал|опубликовал|придумал|собрал)[а-яё]*',
    '(?:предложен|представлен|разработан|создан|придуман|собран)(?:а|о|ы)?',
    'сво(?:й|я|ё|е|ю|и|его|ей|их) (?:модел|алгоритм|метод|подход|способ|архитектур|блок|датасет|библиотек|слой|вариант)[а-яё]*',
    'называ(?:ется|ют|ли)|под названием|описыва(?:ют|ет|ется)|удалось (?:найти|получить|создать|построить)',
    'нов(?:ая|ый|ое|ую|ого|ой|ые) (?:модель|модели|алгоритм|метод|метода|подход|архитектур|блок|датасет|библиотек|слой)[а-яё]*',
    '(?:наш|нашей|нашего|нашу|наша) (?:модель|модели|метод|метода|подход|архитектур)?[а-яё]*',
    '(?:основная |вся )?суть',
    'introduc(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|present(?:s|ed)?|releas(?:e|es|ed)|develop(?:s|ed)|call(?:s|ed)',
    'our',
  ],
  used: [
    'использ(?:у|ова)[а-яё]*|примен(?:я|и|е)[а-яё]*',
    '(?:взял|взят|взяв|беру|берут|брал|бер[её]м)[а-яё]*',
    'на основе|в основе|основ(?:ан|ыва)[а-яё]* на|на базе|базиру[а-яё]* на|за основу',
    '(?:test|evaluate|train|measure)s?(?: [^\\s,.]+){0,2} (?:on|in|with)',
    `${LEAD} (?:[^\\s,.]+ ){0,2}(?:на|под|с помощью)`,
    '(?:обуч|тренир|учи)[а-яё]*',
    '(?:эксперимент|результат|качеств|точност|показател|прирост)[а-яё]* (?:[^\\s,.]+ ){0,2}(?:на|для)',
    'с помощью|при помощи|посредством|через|в качестве|поверх|скомбинирован[а-яё]* с|вместе с|состо[а-яё]* из',
    '(?:датасет|набор|корпус|бенчмарк|библиотек|фреймворк)[а-яё]*(?: данных)?|код[а-яё]* на|написан[а-яё]* на|реализ[а-яё]* (?:[^\\s,.]+ )?на',
    'бэкбон[а-яё]*|backbones?|энкодер[а-яё]*|encoders?|(?:сети|модели|метрики|данные|признаки)(?: [^\\s,.]+)? [—–-]|оптимизатор[а-яё]*|лосс?[а-яё]*|функци[а-яё]+ потерь',
    '(?:добав|дополн|накладыва|вставл|встраива|развива|расшир|адаптир|модифицир)[а-яё]*',
    '(?:вариант|верси|модификац|расширени|преемник|наследник|потомок)[а-яё]*',
    'us(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing)|leverag(?:e|es|ing)|appl(?:y|ies|ied)|adopt(?:s|ed)?|add(?:s|ed|ing)?',
    '(?:based|built|builds|build|trained|evaluated|tested|measured|pre-?trained|fine-?tuned|experiments?|results?|implemented) (?:on|upon|with|in)',
    '(?:variant|version|extension|modification|successor)s? of|extend(?:s|ed|ing)?|consist(?:s|ing)? of|combin(?:es|ed|ing)',
    '(?:found|learn(?:ed|t)|obtained|computed|produced) (?:by|with|via|through)|on top of|initiali[sz]ed (?:with|from)|by means of|data ?sets?|benchmarks?',
  ],
  compared: [
    '(?:сравн|сопостав)[а-яё]* (?:[^\\s,.]+ ){0,3}(?:с|со)|отлича[а-яё]* от',
    '(?:лучше|хуже|быстрее|медленнее|больше|меньше|выше|ниже|точнее|проще|легче|круче)(?:,? чем)?|чем|по сравнению с',
    'превосходит|превзошл[а-яё]*|обош[её]?л[а-яё]*|обгоня[а-яё]*|обогнал[а-яё]*|опережа[а-яё]*|проигрыва[а-яё]*|уступа[а-яё]*',
    'на (?:одном )?уровне(?: с)?|наравне с|не хуже|сопоставим[а-яё]* с|бе[ий]злайн[а-яё]*|против',
    'приближ[а-яё]*(?: [^\\s,.]+)? к|похож[а-яё]* на|напомина[а-яё]*|аналог[а-яё]*|как (?:и )?(?:в|у)|подобн[а-яё]*|сродни|вроде|типа',
    'такие как|например|среди которых|частный случай',
    'compared? (?:to|with)|comparison with|better than|worse than|faster than|than|similar to|such as|like|versus|vs|baselines?',
    'outperform[a-z]*|beats?|surpass[a-z]*|exceed[a-z]*|match(?:es|ed)|on par with|improv(?:es|ed|ing) (?:on|upon|over)',
  ],
};

/** Words that say that a sentence tells of others' work, of how things are done, or of what is wrong with that. */
export const BACKGROUND_WORDS: readonly string[] = [
  'обычно|зачастую|как правило|уже (?:умеем|умеют|есть|можно|научились)|традиционн[а-яё]*|классическ[а-яё]*|принято|издавна|давно',
  'раньше|ранее|прежде|прежн[а-яё]*|до сих пор|до этого|до появления|предыдущ[а-яё]*|предшеств[а-яё]*',
  'существующ[а-яё]*|уже существу[а-яё]*|известн[а-яё]*|популярн[а-яё]*|большинств[а-яё]*|многие|многих|другие|других',
  'проблем[а-яё]*|недостат[а-яё]*|страда[а-яё]*|(?:нужно|приходи[а-яё]*|необходимо|требу[а-яё]*) (?:использ|примен|обуч|тренир)[а-яё]*',
  'usually|typically|commonly|often|traditional(?:ly)?|previous(?:ly)?|prior|existing|earlier|conventional(?:ly)?|classic(?:al)?',
  'suffers?|drawbacks?|most (?:methods|models|approaches|works?)|other (?:methods|models|approaches|works?)|so far|until now',
];

/** Words by which the authors speak of their own work again. */
export const AUTHORS_WORDS: readonly string[] = [
  'автор(?:ы|ам|ов|ами)|мы|нам|наш[а-яё]*|исследовател[а-яё]*',
  '(?:этой|данной) (?:работе|статье)|(?:предл|решил|добавил|заменил)[а-яё]*',
  'we|our|the authors|here|in this (?:paper|work)',
];

/** After a name: it is what was used. An active `X uses` speaks of X as one who does, and is left out. */
export const USED_AFTER =
  /^[^.;]{0,30}\s(?:использ(?:уется|уются|уем[а-яё]*|ован[а-яё]*|овал(?:ся|ась|ось|ись|и))|примен(?:яется|яются|яем[а-яё]*|[её]н[а-яё]*|ял(?:ся|ась|ось|ись|и))|датасет[а-яё]*|оптимизатор[а-яё]*|backbone|энкодер[а-яё]*|data ?set|optimi[sz]er|(?:is|are|was|were) used)(?![\p{L}])/iu;
