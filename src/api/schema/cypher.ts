// The root field for statements in Cypher, and what it answers with.

import { type ClassType, Int, ObjectType } from 'type-graphql';
import { addField, type FieldSpec, namedClass } from './class-type.ts';
import { GraphQLJson } from './scalars.ts';

function resultClass(): ClassType {
  const target = namedClass('CypherResult');
  addField(target, {
    name: 'columns',
    type: () => [String],
    description: 'What the columns are called: their aliases, or what was returned as it was written.',
  });
  addField(target, {
    name: 'rows',
    type: () => [GraphQLJson],
    description:
      'Each row a JSON array in the order of columns. A node is {labels, properties} without what look-ups and search alone ' +
      'read (sortKey, keys, handleKeys, completions, wordings, indexMark: properties(n) has them), an edge {type, from, to, ' +
      'properties} with the ids of its ends, a path {nodes, edges}; dates and times are ISO 8601 texts; integers beyond ±(2^53 - 1), ' +
      'infinite numbers and NaN are texts. Without ORDER BY the order of rows is not defined.',
  });
  addField(target, {
    name: 'truncated',
    type: () => Boolean,
    description: 'True where there are more rows than first allows, or than 4 MiB hold.',
  });
  addField(target, {
    name: 'notices',
    type: () => [String],
    description:
      'What the statement names and the graph has none of: labels, types of edges and properties, with the nearest that it has.',
  });
  ObjectType('CypherResult', { description: 'What a statement in Cypher returned.' })(target);
  return target;
}

/** The field `cypher`. */
export function cypherField(): FieldSpec {
  const result = resultClass();
  return {
    name: 'cypher',
    type: () => result,
    arguments: [
      {
        name: 'statement',
        type: () => String,
        required: true,
        description: 'One statement: MATCH, OPTIONAL MATCH, UNWIND, WITH, CALL { … }, UNION, RETURN.',
      },
      { name: 'parameters', type: () => GraphQLJson, description: 'An object with a value for each $name in it.' },
      { name: 'first', type: () => Int, defaultValue: 1_000, description: 'Rows at most, 1 to 10000.' },
    ],
    description:
      'Cypher that can only read; what is not known to read is refused, with the word and its place. One operation may ask ' +
      'two statements (limit statements). Off unless the server was started with PAPERGRAPH_CYPHER=on.',
  };
}
