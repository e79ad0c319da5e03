// The questions whose answers are others of the imported text than of the seed, each with the reason.

const SUMMARY = 'the summaries are written by people: no document states them';
const SCORE = 'people score what a paper is about in steps from knowing it, the import by the signs of the text';
const MORE = 'the import links every concept that the text names, people those that they found worth stating';
const ROLE =
  'whether a method is used or merely mentioned, and what is new about it, people tell from knowing the paper';
const NAMES = 'people add the names under which a work is known, and judge whether a model in a title names the paper';
const SUBJECTS = 'people name subjects that the text describes without naming them';

/** Why, by the question's name. */
export const answeredOtherwise: Readonly<Record<string, string>> = {
  'names-in-russian': SUMMARY,
  'one-field-asked-in-several-ways': SCORE,
  'organisations-that-published-on-transformers': MORE,
  'pages-inside-a-paper': SCORE,
  'papers-by-any-of-their-names': NAMES,
  'papers-by-the-data-sets-they-use': ROLE,
  'papers-chiefly-about-a-concept': SCORE,
  'papers-neither-recent-nor-on-vision': MORE,
  'papers-of-a-company-and-of-its-parts': MORE,
  'papers-of-two-organisations': SCORE,
  'papers-on-a-concept-and-on-what-is-under-it': SUBJECTS,
  'reviewers-of-papers-on-a-concept': SUBJECTS,
  'reviews-without-a-reviewer': NAMES,
  'size-of-the-graph': MORE,
  'tasks-of-computer-vision-by-papers': SUBJECTS,
  'what-a-reviewer-reads-about': MORE,
  'what-an-author-writes-about': SUBJECTS,
  'where-concepts-stand-in-the-tree': MORE,
  'who-introduced-a-model': ROLE,
  'who-mentions-imagenet': ROLE,
  'who-uses-a-data-set': ROLE,
};
