// The GraphQL schema, built by type-graphql out of the model.

import 'reflect-metadata';
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { TYPE } from '../../query/type-key.ts';
import { nodeClasses } from './node-classes.ts';
import { addNodeFields } from './node-fields.ts';
import { queryResolver } from './query.ts';

/** What graphql-js needs as context where it executes an operation itself: the answer to one root field. */
export interface RootContext {
  readonly resolve: (info: GraphQLResolveInfo) => Promise<unknown>;
}

function byResponseKey(
  ...[source, , , info]: Parameters<GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown>>
): unknown {
  return source[info.path.key];
}

function byStatement(...[, , context, info]: Parameters<GraphQLFieldResolver<unknown, RootContext>>): Promise<unknown> {
  return context.resolve(info);
}

function setResolvers(schema: GraphQLSchema): void {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isInterfaceType(type)) type.resolveType = (value: { [TYPE]?: string }) => value[TYPE];
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = type === query ? byStatement : byResponseKey;
  }
}

/** Type-graphql makes the root type itself and asks nobody what to say of it. */
const ROOT = 'Where every question to the graph begins; it can only be read.';

let built: GraphQLSchema | undefined;

/**
 * The schema of the public API, built once. Root fields are answered by a compiled statement whose answer is keyed as the
 * response will be, so every other field reads its own response key. graphql-js executes it with a RootContext.
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
