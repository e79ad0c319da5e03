// The questions whose answers are others of the imported text than of the seed: why, and what of them holds all the same.

const SUMMARY = 'the summaries are written by people: no document states them';
const SCORE = 'people score what a paper is about in steps from knowing it, the import by the signs of the text';
const MORE = 'the import links every concept that the text names, people those that they found worth stating';
const ROLE =
  'whether a method is used or merely mentioned, and what is new about it, people tell from knowing the paper';
const NAMES = 'people add the names under which a work is known, and judge whether a model in a title names the paper';
const SUBJECTS = 'people name subjects that the text describes without naming them';

/** How the answer to a question is another one. */
export interface Otherwise {
  readonly why: string;
  /** The parts that are as of the seed, by their paths: see `partOfAnswer`. */
  readonly holds: readonly string[];
  /** Parts that are others, and what they are. */
  readonly says?: Readonly<Record<string, unknown>>;
}

/** By the question's name. */
export const answeredOtherwise: Readonly<Record<string, Otherwise>> = {
  'facts-about-detr': {
    why: MORE,
    holds: ['concept.broader'],
    says: { 'concept.facts.totalCount': 7 },
  },
  'from-a-reviewer-to-an-organisation': {
    why: ROLE,
    holds: ['paths.truncated', 'paths.paths.0', 'paths.paths.1.nodes'],
  },
  'names-in-russian': {
    why: SUMMARY,
    holds: ['concept', 'nameless', 'paper.label', 'paper.organisations', 'organisation'],
  },
  'one-field-asked-in-several-ways': {
    why: SCORE,
    holds: ['paper.title', 'paper.shortName', 'paper.reviews'],
    says: { 'paper.top.edges.*.node.name': ['Language model', 'Few-shot learning'] },
  },
  'organisations-that-published-on-transformers': {
    why: MORE,
    holds: [
      'concept.name',
      'concept.organisations.totalCount',
      'concept.organisations.edges.*.node',
      'concept.organisations.edges.*.paperCount',
      'concept.organisations.edges.*.papers.totalCount',
      'concept.organisations.edges.*.papers.edges.*.node',
    ],
  },
  'pages-inside-a-paper': { why: SCORE, holds: ['paper.authors', 'paper.concepts.pageInfo.hasNextPage'] },
  'papers-by-any-of-their-names': {
    why: NAMES,
    holds: ['byShortName', 'byStart', 'several.nodes.0'],
    says: { 'byAlias.nodes': [], 'several.totalCount': 2 },
  },
  'papers-by-task-and-year': { why: SUBJECTS, holds: ['groupPapers.paperCount', 'groupPapers.pageInfo'] },
  'papers-by-the-data-sets-they-use': {
    why: ROLE,
    holds: ['threeDataSets', 'oneWithCNotImagenet', 'muchAndImagenet.nodes.0.title'],
  },
  'papers-chiefly-about-a-concept': {
    why: SCORE,
    holds: [],
    says: {
      'chiefly.nodes.*.title': ['Training data-efficient image transformers & distillation through attention'],
      'beside.totalCount': 9,
    },
  },
  'papers-like-detr': { why: MORE, holds: ['paper.similar.*.paper'] },
  'papers-neither-recent-nor-on-vision': {
    why: MORE,
    holds: ['papers.nodes.0.title', 'papers.nodes.1.title', 'papers.nodes.0.concepts.nodes.0'],
  },
  'papers-of-a-company-and-of-its-parts': {
    why: MORE,
    holds: [
      'organisation.children',
      'organisation.papers',
      'organisation.itself',
      'organisation.ofTheWhole.edges.*.paperCount',
      'organisation.ofTheCompanyAlone',
      'part.parent',
      'part.papers',
      'part.concepts.edges.*.paperCount',
      'part.concepts.edges.0.node.name',
    ],
  },
  'papers-of-two-organisations': {
    why: SCORE,
    holds: ['papers.totalCount', 'papers.nodes.*.title', 'papers.nodes.*.organisations'],
  },
  'papers-on-a-concept-and-on-what-is-under-it': {
    why: SUBJECTS,
    holds: ['concept.narrower', 'concept.papers.edges.0.node.title', 'concept.papers.edges.1.node.title'],
  },
  'reviewers-of-papers-on-a-concept': {
    why: SUBJECTS,
    holds: ['concept.name', 'concept.reviewers.edges.0.node.name', 'concept.reviewers.edges.0.papers.nodes.*.title'],
  },
  'reviews-without-a-reviewer': {
    why: NAMES,
    holds: [
      'reviews.totalCount',
      'reviews.nodes.*.reviewer',
      'reviews.nodes.*.ownPaper',
      'inTheReadingGroup',
      'ofAPaper',
    ],
  },
  'size-of-the-graph': { why: MORE, holds: ['stats.nodes', 'stats.edges.*.kind'] },
  'tasks-of-computer-vision-by-papers': { why: SUBJECTS, holds: ['concepts.nodes.0.name'] },
  'what-a-reviewer-reads-about': {
    why: MORE,
    holds: ['reviewer.tasks.totalCount', 'reviewer.concepts.edges.0.papers'],
  },
  'what-an-author-writes-about': {
    why: SUBJECTS,
    holds: ['author.none'],
    says: { 'author.methods.nodes.*.name': ['One-shot learning', 'Real-time inference'] },
  },
  'where-concepts-stand-in-the-tree': { why: MORE, holds: ['concept'] },
  'who-introduced-a-model': {
    why: ROLE,
    holds: [
      'detr.name',
      'detr.introducedBy.totalCount',
      'detr.introducedBy.edges.*.node.title',
      'detr.introducedBy.edges.*.evidence',
      'swin',
      'gpt3',
      'gpt2',
    ],
  },
  'who-mentions-imagenet': { why: ROLE, holds: ['concept.name'], says: { 'concept.mentionedBy.totalCount': 0 } },
  'who-uses-a-data-set': { why: ROLE, holds: ['imagenet.narrower', 'coco'] },
};
