// How sure each sign is by which a concept was linked to a paper.

const SURE: Readonly<Record<string, number>> = {
  'names-title': 0.95,
  'heads-title': 0.7,
  'heads-text': 0.65,
  'named-in-title': 0.95,
  'named-in-heading': 0.85,
  'named-in-body': 0.8,
  'said-to-be-new': 0.8,
  'said-to-be-used': 0.8,
  'said-not-to-be': 0.8,
  'kind-is-used': 0.6,
  'version-of-new': 0.75,
  subject: 0.6,
  named: 0.8,
};

/** The confidence in a fact that was found by `rule`, from 0 to 1; `share` of the signs speak for it. */
export const confidenceOf = (rule: string, share = 1): number => Math.round((SURE[rule] ?? 0.5) * share * 100) / 100;
