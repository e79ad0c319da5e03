// What a question about the schema comes to: the objects that it is answered with, counted before they are told.

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

/** What can be asked of an object of the schema. */
type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

const ROOT: Fields = { __schema: SchemaMetaFieldDef, __type: TypeMetaFieldDef };

/**
 * Tells how many objects the fields `__schema` and `__type` of operations are answered with at most; 0 where an operation has none.
 * What hangs on variables is taken for the most that it can be. The document must be valid.
 */
export function introspectionCost(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode) => number {
  return (document, { selectionSet }) => new Count(schema, document).objects(selectionSet, ROOT, schema);
}

/** Counts each selection once for each object of the schema that it is made of, however often both meet in the answer. */
class Count {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, SelectionSetNode>;
  readonly #known = new Map<SelectionSetNode, Map<unknown, number>>();

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema;
    this.#fragments = new Map(
      definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
      ),
    );
  }

  /** The objects below one that has these fields. */
  objects(selectionSet: SelectionSetNode, fields: Fields, source: unknown): number {
    const known = this.#known.get(selectionSet) ?? new Map<unknown, number>();
    this.#known.set(selectionSet, known);
    const before = known.get(source);
    if (before !== undefined) return before;
    const count = selectionSet.selections.reduce((sum, one) => sum + this.#selected(one, fields, source), 0);
    known.set(source, count);
    return count;
  }

  #selected(selection: SelectionNode, fields: Fields, source: unknown): number {
    if (selection.kind === Kind.FIELD) return this.#field(selection, fields[selection.name.value], source);
    const spread =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : this.#fragments.get(selection.name.value);
    return spread === undefined ? 0 : this.objects(spread, fields, source);
  }

  #field(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined, source: unknown): number {
    const { selectionSet } = node;
    if (field === undefined || selectionSet === undefined) return 0;
    const fields = (getNamedType(field.type) as GraphQLObjectType).getFields();
    const each = this.#told(node, field, source).map((one) => 1 + this.objects(selectionSet, fields, one));
    return field === TypeMetaFieldDef ? Math.max(0, ...each) : each.reduce((a, b) => a + b, 0);
  }

  /** What a field tells, deprecated or not; of `__type` whatever it could tell, where a variable names the type. */
  #told({ arguments: given }: FieldNode, field: GraphQLField<unknown, unknown>, source: unknown): unknown[] {
    const name = given?.find((one) => one.name.value === 'name')?.value;
    if (name?.kind === Kind.VARIABLE) return Object.values(this.#schema.getTypeMap());
    const values = { includeDeprecated: true, name: name?.kind === Kind.STRING ? name.value : undefined };
    const info = { schema: this.#schema } as GraphQLResolveInfo;
    return [field.resolve?.(source, values, undefined, info)].flat().filter((one) => one !== undefined && one !== null);
  }
}
