// The GraphQL schema, built by type-graphql out of the model.

import 'reflect-metadata';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { TYPE } from '../../query/type-key.ts';
import { nodeClasses } from './node-classes.ts';
import { addNodeFields } from './node-fields.ts';
import { queryResolver } from './query.ts';

function byResponseKey(
  ...[source, , , info]: Parameters<GraphQLFieldResolver<Readonly<Record<string, unknown>> | undefined, unknown>>
): unknown {
  return source?.[info.path.key] ?? null;
}

function setResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isInterfaceType(type)) type.resolveType = (value: { [TYPE]?: string }) => value[TYPE];
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = byResponseKey;
  }
}

/** Type-graphql makes the root type itself and asks nobody what to say of it. */
const ROOT = 'Where every question to the graph begins; it can only be read.';

let built: GraphQLSchema | undefined;

/**
 * The schema of the public API, built once. Operations are answered by compiled statements whose answer is keyed as the
 * response will be, so each field reads its own response key; where graphql-js executes, that answer is the root value.
 */
export function papergraphSchema(): GraphQLSchema {
  if (built) return built;
  addNodeFields();
  built = buildSchemaSync({
    resolvers: [queryResolver()],
    orphanedTypes: Object.values(nodeClasses),
    validate: false,
  });
  setResolvers(built);
  const root = built.getQueryType();
  if (root) root.description = ROOT;
  return built;
}
