// Which parts of the schema documents make use of.

import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Parts of a schema: fields as Type.field, arguments as Type.field(argument), input fields as Type.field. */
export class Coverage {
  readonly #schema: GraphQLSchema;
  readonly #met = new Set<string>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Takes note of what a document uses; what its variables hold is not looked into. */
  add(document: DocumentNode): void {
    const info = new TypeInfo(this.#schema);
    const note = (name: string | undefined) => {
      if (name) this.#met.add(name);
    };
    const visitor = {
      Field: () => note(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`),
      Argument: () => note(`${info.getParentType()?.name}.${info.getFieldDef()?.name}(${info.getArgument()?.name})`),
      ObjectField: {
        leave: () => undefined,
        enter: (node: { name: { value: string } }) =>
          note(`${getNamedType(info.getParentInputType())}.${node.name.value}`),
      },
    };
    visit(document, visitWithTypeInfo(info, visitor));
  }

  /** Parts of the schema that no document used. */
  missing(): readonly string[] {
    const parts = Object.values(this.#schema.getTypeMap()).flatMap((type) => {
      if (isIntrospectionType(type)) return [];
      if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ name, args }) => [
        `${type.name}.${name}`,
        ...args.map((argument) => `${type.name}.${name}(${argument.name})`),
      ]);
    });
    return parts.filter((part) => !this.#met.has(part));
  }
}
