// Tells what an operation asks about the schema from what it asks about the graph.

import {
  type DocumentNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

import type { Survey } from './document-survey.ts';
import { foreseen } from './errors.ts';

/** What an operation is about; `__typename` at the root goes with either. */
export type Subject = 'schema' | 'graph' | 'both';

const SCHEMA_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type']);

/** The names of the fields at an operation's root, fragments looked through. */
export function rootFieldNames(document: DocumentNode, { selectionSet }: OperationDefinitionNode): readonly string[] {
  return rootFields(document, selectionSet, new Set());
}

/** The refusal of a document that asks for the schema, where it is not told. */
export function refuseIntrospection({ parts }: Survey): readonly GraphQLError[] {
  const first = parts
    .flatMap(({ steps }) => steps)
    .find(({ kind, field }) => kind === 'field' && SCHEMA_FIELDS.has(field ?? ''));
  if (first === undefined) {
    return [];
  }
  const { field, node: nodes } = first;
  const message = `${field}: this server does not tell its schema; expected fields of the graph alone.`;
  return [foreseen('INTROSPECTION_OFF', message, { nodes, extensions: { field } })];
}

/** What an operation with these fields at its root is about. */
export function subjectOf(names: readonly string[]): Subject {
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
