// Decides which reviewed papers are one: an identifier first, then the title; people's ids stay as stated.

import { identifierKeys, paperName } from '../statements/identity-keys.ts';
import { inOrder, type ReviewStatement } from '../statements/statement.ts';
import { components } from './components.ts';
import { freeId, smallest } from './decision.ts';

/** By what papers are one: an identifier, or the whole title. What ids people gave does not make two papers one. */
const ownKeys = (statement: ReviewStatement) => [paperName(statement), ...identifierKeys(statement)];

/** The ids of the papers, by statement. Does not depend on the order of the statements. */
export function decidePapers(statements: readonly ReviewStatement[]): ReadonlyMap<ReviewStatement, string> {
  const decided = new Map<ReviewStatement, string>();
  const curated = statements.filter(({ origin }) => origin === 'curated');
  const taken = new Set(curated.map(({ review }) => review.paper.id));
  const groups = components(inOrder(statements), ownKeys);
  for (const group of groups) {
    const stated = smallest(group.flatMap(({ origin, review }) => (origin === 'curated' ? review.paper.id : [])));
    const id = stated ?? freeId(smallest(group.map(paperName)) ?? '', taken);
    for (const statement of group) {
      decided.set(statement, statement.origin === 'curated' ? statement.review.paper.id : id);
    }
  }
  return decided;
}
