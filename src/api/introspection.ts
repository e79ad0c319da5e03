// Tells what an operation asks about the schema from what it asks about the graph.

import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql';

/** What an operation is about; `__typename` at the root goes with either. */
export type Subject = 'schema' | 'graph' | 'both';

const SCHEMA_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type']);

/** What the operation asks for at its root, fragments looked through. */
export function subjectOf(document: DocumentNode, operation: OperationDefinitionNode): Subject {
  const names = rootFields(document, operation.selectionSet, new Set());
  if (names.every((name) => name.startsWith('__'))) {
    return 'schema';
  }
  return names.some((name) => SCHEMA_FIELDS.has(name)) ? 'both' : 'graph';
}

/** The document without `__schema` and `__type`, which stand at the root alone. */
export function withoutSchemaFields(document: DocumentNode): DocumentNode {
  return visit(document, { Field: { enter: (node) => (SCHEMA_FIELDS.has(node.name.value) ? null : undefined) } });
}

/** The names of the fields at the root; `seen` holds the fragments already looked into. */
function rootFields(document: DocumentNode, { selections }: SelectionSetNode, seen: Set<string>): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return [selection.name.value];
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return rootFields(document, selection.selectionSet, seen);
    }
    const fragment = seen.has(selection.name.value) ? undefined : fragmentOf(document, selection.name.value);
    seen.add(selection.name.value);
    return fragment === undefined ? [] : rootFields(document, fragment, seen);
  });
}

function fragmentOf(document: DocumentNode, name: string): SelectionSetNode | undefined {
  const found = document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  return found?.kind === Kind.FRAGMENT_DEFINITION ? found.selectionSet : undefined;
}
