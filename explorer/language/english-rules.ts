// What each rule by which words were understood means, in English.

/** Why a fact follows from its words, by the rule's code; a code that is not here is shown as it is. */
export const englishRules = {
  curated: 'a person decided so',
  item: 'the place of the review in the document says so',
  title: 'it is the title of the paper under review',
  bracket: 'the bracket after the by-line names it',
  byline: 'the by-line says so',
  'byline-and-shared-co-author':
    'the by-line has the name, and a co-author of it is on another paper of this person too',
  'byline-and-shared-organisation':
    'the by-line has the name, and another paper of this person is of the same organisation',
  'same-name': 'the name is the same, and no paper shows that it is the same person',
  name: 'it is a name of the organisation',
  alias: 'it is another spelling of the organisation that is on record',
  'inflected-name': 'it is an inflected form of a name of the organisation',
  'unknown-name': 'no organisation on record has the name, so it stands for one of its own',
  'part-named-in-introduction': 'the introduction names one institute of the company, so the company stands for it',
  'shared-name': 'the name is shared by both',
  handle: 'the handle is the same',
  'handle-of-another-service-and-name': 'the name is the same, and so is the handle on another service',
  'name-in-series': 'the name is the same within one series of digests, and no handle is given',
  'said-to-be-author': 'the document says that the reviewer is an author, and an author has the name',
  'same-name-on-the-paper-reviewed': 'an author of the paper reviewed has the name, whatever alphabet it is written in',
  'names-title': 'it is what the title calls the work',
  'heads-title': 'the title begins with it',
  'heads-text': 'the text begins with it',
  'named-in-title': 'the title names it',
  'named-in-heading': 'a heading names it',
  'named-in-body': 'the text names it',
  'said-to-be-new': 'the words around it say that it is new here',
  'said-to-be-used': 'the words around it say that it was used',
  'said-not-to-be': 'the words around it say that it is not so',
  'kind-is-used': 'it is of a kind that papers use when they name it',
  'version-of-new': 'it is a version of what the paper introduces',
  subject: 'it is the one work that the text is about',
  named: 'the text names it, and says no more of it',
};
