// Tells operations about the schema from operations about the graph.

import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * True where the operation asks for `__schema` or `__type`, or for nothing but `__typename`: what graphql-js answers
 * out of the schema alone. Looks through fragments.
 */
export function asksForSchema(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const names = rootFields(document, operation.selectionSet, new Set());
  return names.has('__schema') || names.has('__type') || (names.size === 1 && names.has('__typename'));
}

/** The names of the fields at the root, `seen` holding the fragments already looked into. */
function rootFields(document: DocumentNode, selections: SelectionSetNode, seen: Set<string>): Set<string> {
  const names = new Set<string>();
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      names.add(selection.name.value);
      continue;
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : spread(selection.name.value);
    for (const name of inner === undefined ? [] : rootFields(document, inner, seen)) {
      names.add(name);
    }
  }
  return names;

  function spread(fragment: string): SelectionSetNode | undefined {
    if (seen.has(fragment)) {
      return undefined;
    }
    seen.add(fragment);
    const found = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === fragment,
    );
    return found?.kind === Kind.FRAGMENT_DEFINITION ? found.selectionSet : undefined;
  }
}
