// What a question about the schema comes to: the objects that it is answered with, by what the schema has of each on average.

import {
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const ROOTS: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Tells what the fields `__schema` and `__type` of operations come to; 0 where an operation has none. */
export function introspectionCost(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode) => number {
  const many = averages(schema);
  return (document, operation) => {
    const fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [],
      ),
    );
    /** `times` is how often the selection stands in the answer; 0 at the root, where only some fields count. */
    const objects = ({ selections }: SelectionSetNode, times: number): number =>
      selections.reduce((sum, selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const spread = fragments.get(selection.name.value);
          return sum + (spread === undefined ? 0 : objects(spread, times));
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return sum + objects(selection.selectionSet, times);
        const { name, selectionSet } = selection;
        if (selectionSet === undefined || (times === 0 && !ROOTS.has(name.value))) return sum;
        const here = times === 0 ? 1 : times * (many[name.value] ?? 1);
        return sum + here + objects(selectionSet, here);
      }, 0);
    return Math.ceil(objects(operation.selectionSet, 0));
  };
}

/** How many there are on average under each field that is a list. */
function averages(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composite.flatMap((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const perType = (counts: readonly number[]) => sum(counts) / types.length;
  return {
    types: types.length,
    directives: directives.length,
    fields: fields.length / types.length,
    args: sum(fields.map(({ args }) => args.length)) / Math.max(1, fields.length),
    inputFields: perType(types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))),
    enumValues: perType(types.map((type) => (isEnumType(type) ? type.getValues().length : 0))),
    interfaces: perType(composite.map((type) => type.getInterfaces().length)),
    possibleTypes: perType(composite.map((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0))),
  };
}
