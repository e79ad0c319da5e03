// The variables of a GraphQL operation as a call gives them: an object, and single ones read as their types say.

import { type DocumentNode, type GraphQLSchema, isEnumType, Kind, parse, type TypeNode, typeFromAST } from 'graphql';
import { type Call, WrongCall } from './command.ts';
import { givenObject, givenPairs } from './given-text.ts';

/** Scalars whose values are written as they are; values of other types are written as JSON. */
const WRITTEN_PLAIN: ReadonlySet<string> = new Set(['String', 'ID', 'Date']);

/** The types of all variables that a text declares, by name. */
function declaredTypes(query: string): ReadonlyMap<string, TypeNode> {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    throw new WrongCall(`Expected a document in GraphQL. ${error instanceof Error ? error.message : error}`);
  }
  const operations = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
  const variables = operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions);
  return new Map(variables.map(({ variable, type }) => [variable.name.value, type]));
}

function isWrittenPlain(schema: GraphQLSchema, type: TypeNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (named.kind === Kind.LIST_TYPE) return false;
  return WRITTEN_PLAIN.has(named.name.value) || isEnumType(typeFromAST(schema, named));
}

function typeName(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${typeName(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${typeName(type.type)}]` : type.name.value;
}

function readValue(name: string, written: string, type: TypeNode): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new WrongCall(
      `--var ${name}: expected JSON, as its type is ${typeName(type)}; got ${JSON.stringify(written)}.`,
    );
  }
}

/**
 * The variables that `--variables` and `--var` give together; a single one wins.
 *
 * @throws WrongCall for what is no JSON, and for a single variable that the text does not declare.
 */
export function givenVariables(
  { options }: Pick<Call, 'options'>,
  query: string,
  schema: GraphQLSchema,
): Readonly<Record<string, unknown>> {
  const pairs = givenPairs('var', options.var);
  const types = pairs.length > 0 ? declaredTypes(query) : new Map<string, TypeNode>();
  const single = pairs.map(([name, written]) => {
    const type = types.get(name);
    if (type === undefined) {
      const known = [...types.keys()].map((one) => `$${one}`).join(', ') || 'none';
      throw new WrongCall(`--var: expected one of the variables that the text declares (${known}), got ${name}.`);
    }
    return [name, isWrittenPlain(schema, type) ? written : readValue(name, written, type)];
  });
  return { ...givenObject('variables', options.variables), ...Object.fromEntries(single) };
}
