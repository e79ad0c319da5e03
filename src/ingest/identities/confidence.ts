// How sure the signs are by which concepts were linked to a paper.

/** By the linker's rule, from 0 to 1. */
const SURE: Readonly<Record<string, number>> = {
  'names-title': 0.95,
  'named-in-title': 0.95,
  'named-in-heading': 0.85,
  'named-in-body': 0.8,
  'said-to-be-new': 0.8,
  'said-to-be-used': 0.8,
  'kind-is-used': 0.7,
  'version-of-new': 0.75,
  subject: 0.6,
  named: 0.8,
};

/** The confidence of a fact that the linker found by `rule`. */
export function confidenceOf(rule: string): number {
  return SURE[rule] ?? 0.5;
}
