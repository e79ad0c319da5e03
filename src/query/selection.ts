// What an operation selects, with fragments spread, directives applied and equal response keys merged.

import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What does not change while one operation is read. */
export interface OperationContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A selected field; several with one response key are one, with all their selection sets. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  /** Arguments, coerced, with defaults filled in. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

function included(node: SelectionNode, variables: OperationContext['variables']): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
  return (
    condition === undefined || condition === type.name || type.getInterfaces().some(({ name }) => name === condition)
  );
}

function collect(
  context: OperationContext,
  type: GraphQLObjectType,
  into: { fields: Map<string, FieldNode[]>; visited: Set<string> },
  set: SelectionSetNode,
): void {
  for (const node of set.selections) {
    if (!included(node, context.variables)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const known = into.fields.get(key);
      if (known) known.push(node);
      else into.fields.set(key, [node]);
      continue;
    }
    const fragment = node.kind === 'InlineFragment' ? node : context.fragments[node.name.value];
    if (node.kind === 'FragmentSpread') {
      if (into.visited.has(node.name.value)) continue;
      into.visited.add(node.name.value);
    }
    if (fragment && applies(fragment.typeCondition?.name.value, type))
      collect(context, type, into, fragment.selectionSet);
  }
}

/** The fields that selection sets ask of an object of that type, in response order (GraphQL specification, 6.3.2). */
export function selectedFields(
  context: OperationContext,
  typeName: string,
  sets: readonly SelectionSetNode[],
): readonly SelectedField[] {
  const type = context.schema.getType(typeName) as GraphQLObjectType;
  const into = { fields: new Map<string, FieldNode[]>(), visited: new Set<string>() };
  for (const set of sets) collect(context, type, into, set);
  const definitions = type.getFields();
  return [...into.fields].map(([key, nodes]) => {
    const [node] = nodes as [FieldNode];
    const definition = definitions[node.name.value];
    const values = definition?.args.length ? getArgumentValues(definition, node, context.variables) : {};
    return { key, name: node.name.value, nodes, arguments: values };
  });
}

/** The selection sets below a field. */
export function setsBelow(field: SelectedField): readonly SelectionSetNode[] {
  return field.nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
}
