// The GraphQL schema, built by type-graphql out of the model.

import 'reflect-metadata';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { TYPE } from '../../query/type-key.ts';
import { nodeClasses } from './node-classes.ts';
import { addNodeFields } from './node-fields.ts';
import { queryResolver } from './query.ts';

/** Answers one root field: what graphql-js calls where it executes an operation itself. */
export type RootResolver = GraphQLFieldResolver<unknown, unknown>;

const byResponseKey: GraphQLFieldResolver<Record<string | number, unknown>, unknown> = (
  source,
  _args,
  _context,
  info,
) => source[info.path.key];

/** Type-graphql makes the root type itself and asks nobody what to say of it. */
const ROOT = 'Where every question to the graph begins; it can only be read.';

let built: GraphQLSchema | undefined;

/**
 * The schema of the public API, built once. Root fields are answered by a compiled statement whose answer is keyed as the
 * response will be, so every other field reads its own response key.
 */
export function papergraphSchema(): GraphQLSchema {
  if (built) return built;
  addNodeFields();
  const schema = buildSchemaSync({
    resolvers: [queryResolver()],
    orphanedTypes: Object.values(nodeClasses),
    validate: false,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isInterfaceType(type)) type.resolveType = (value: { [TYPE]?: string }) => value[TYPE];
    if (isObjectType(type) && type !== schema.getQueryType()) {
      for (const field of Object.values(type.getFields())) field.resolve = byResponseKey;
    }
  }
  const root = schema.getQueryType();
  if (root) root.description = ROOT;
  built = schema;
  return schema;
}
