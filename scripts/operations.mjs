// Writes explorer/api/operations.ts out of explorer/operations/ and schema/schema.graphql; with --check only compares it.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { concatAST, Kind, parse, print, visit } from 'graphql';

const FOLDER = 'explorer/operations/';
const TARGET = 'explorer/api/operations.ts';

const HEAD = `// The operations that the explorer runs, each with the types of its variables and its answer.
// Generated out of explorer/operations/ and schema/schema.graphql by \`npm run operations\`: change those, not this file.

import type { Operation } from './operation.ts';
`;

/** The names of the fragments that a definition spreads, and that those spread, each once. */
function spreads(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      if (!found.has(value)) spreads(fragments.get(value), fragments, found.add(value));
    },
  });
  return found;
}

/** A constant for each operation: its text with the fragments it needs, typed by its variables and its answer. */
function constants(documents) {
  const { definitions } = concatAST(documents.map(({ document }) => document));
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
  );
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name.value;
      const used = [...spreads(operation, fragments)].sort().map((each) => fragments.get(each));
      const text = [operation, ...used].map(print).join('\n\n');
      return `/** ${name}, as it is sent. */
export const ${name}: Operation<${name}Query, ${name}QueryVariables> = {
  name: '${name}',
  text: \`${text}\`,
};
`;
    });
}

/** The text of the file, as it should be. */
async function generated() {
  const documents = readdirSync(FOLDER)
    .sort()
    .map((name) => ({ location: FOLDER + name, document: parse(readFileSync(FOLDER + name, 'utf8')) }));
  const types = await codegen({
    schema: parse(readFileSync('schema/schema.graphql', 'utf8')),
    documents,
    filename: TARGET,
    config: {
      enumsAsTypes: true,
      immutableTypes: true,
      declarationKind: 'interface',
      inlineFragmentTypes: 'combine',
      scalars: { Date: 'string', JSON: 'unknown' },
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  return [HEAD, types, ...constants(documents)].join('\n');
}

const wanted = await generated();
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== wanted) {
    console.error(`${TARGET} is not what ${FOLDER} and the schema give: run npm run operations`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, wanted);
}
