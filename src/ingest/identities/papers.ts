// Decides which reviewed papers are one: an identifier first, then the title; people's ids stay as stated.

import { identifierKeys, paperName } from '../statements/identity-keys.ts';
import { inOrder, type Naming } from '../statements/statement.ts';
import { components } from './components.ts';
import { curated, type Decision, freeId, smallest } from './decision.ts';

type Group = readonly Naming[];

const kindOf = (key: string) => key.slice(0, key.indexOf(':'));
const keysIn = (group: Group) => [...new Set(group.flatMap(identifierKeys))];

/** Whether two groups have different identifiers of one kind: then they are two papers, whatever their titles. */
function contradicts(one: Group, other: Group): boolean {
  const keys = keysIn(one);
  return keysIn(other).some((key) => !keys.includes(key) && keys.some((own) => kindOf(own) === kindOf(key)));
}

/** Papers of one title that nothing tells apart: the ones with identifiers first, then by identifier. */
function joinedByTitle(groups: readonly Group[]): readonly Group[] {
  const order = (group: Group) => smallest(keysIn(group)) ?? '~';
  const joined: Naming[][] = [];
  for (const group of [...groups].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))) {
    const found = joined.find((known) => !contradicts(known, group));
    if (found) found.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

function decide(group: Group, taken: Set<string>, decided: Map<Naming, Decision>): void {
  const stated = smallest(group.flatMap(({ origin, review }) => (origin === 'curated' ? review.paper.id : [])));
  const id = stated ?? freeId(smallest(group.map(paperName)) ?? '', taken);
  for (const statement of group) {
    const titled = paperName(statement);
    const isSure = identifierKeys(statement).length > 0 && group.some((other) => paperName(other) !== titled);
    const how = isSure ? { rule: 'identifier', confidence: 1 } : { rule: 'title', confidence: 0.95 };
    const alone = { rule: 'title', confidence: 1 };
    const read = { id, ...(group.length > 1 ? how : alone) };
    decided.set(statement, statement.origin === 'curated' ? curated(statement.review.paper.id) : read);
  }
}

/** The ids of the papers, by statement. Does not depend on the order of the statements. */
export function decidePapers(statements: readonly Naming[]): ReadonlyMap<Naming, Decision> {
  const decided = new Map<Naming, Decision>();
  const curatedIds = statements.flatMap(({ origin, review }) => (origin === 'curated' ? review.paper.id : []));
  const taken = new Set(curatedIds);
  const identified = components(inOrder(statements), (statement) => {
    const keys = identifierKeys(statement);
    return keys.length > 0 ? keys : [paperName(statement)];
  });
  const titled = components(identified, (group) => group.map(paperName));
  for (const groups of titled) for (const group of joinedByTitle(groups)) decide(group, taken, decided);
  return decided;
}
