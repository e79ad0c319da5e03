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
  type InlineFragmentNode,
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

type Fragment = FragmentDefinitionNode | InlineFragmentNode;

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

/** A selection while it is read. */
interface Reading {
  readonly context: OperationContext;
  readonly type: GraphQLObjectType;
  readonly fields: Map<string, FieldNode[]>;
  readonly visited: Set<string>;
}

function collectField({ fields }: Reading, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const known = fields.get(key);
  if (known) known.push(node);
  else fields.set(key, [node]);
}

function fragmentOf({ context, visited }: Reading, node: Exclude<SelectionNode, FieldNode>): Fragment | undefined {
  if (node.kind === 'InlineFragment') return node;
  const name = node.name.value;
  if (visited.has(name)) return undefined;
  visited.add(name);
  return context.fragments[name];
}

function collect(reading: Reading, set: SelectionSetNode): void {
  for (const node of set.selections) {
    if (!included(node, reading.context.variables)) continue;
    if (node.kind === 'Field') {
      collectField(reading, node);
      continue;
    }
    const fragment = fragmentOf(reading, node);
    if (fragment && applies(fragment.typeCondition?.name.value, reading.type)) collect(reading, fragment.selectionSet);
  }
}

/** The fields that selection sets ask of an object of that type, in response order (GraphQL specification, 6.3.2). */
export function selectedFields(
  context: OperationContext,
  typeName: string,
  sets: readonly SelectionSetNode[],
): readonly SelectedField[] {
  const type = context.schema.getType(typeName) as GraphQLObjectType;
  const fields = new Map<string, FieldNode[]>();
  const reading = { context, type, fields, visited: new Set<string>() };
  for (const set of sets) collect(reading, set);
  const definitions = type.getFields();
  return [...fields].map(([key, nodes]) => {
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
