// The questions whose answers are others of the imported text than of the seed, each with the reason.

const SUMMARY = 'the summaries are written by people: no document states them';
const SCORE = 'people score what a paper is about in steps from knowing it, the import by the signs of the text';
const MORE = 'the import links every concept that the text names, people those that they found worth stating';
const ROLE =
  'whether a method is used or merely mentioned, and what is new about it, people tell from knowing the paper';
const NAMES = 'people add the names under which a work is known, and judge whether a model in a title names the paper';
const SUBJECTS = 'people name subjects that the text describes without naming them';

/** Why, by the question's name. */
export const answeredOtherwise: Readonly<Record<string, string>> = {};
