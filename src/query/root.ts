// One root field becomes one statement and the reading of its only row.

import type { FieldNode } from 'graphql';
import type { Engine, Row, Statement } from '../graph/engine.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import { compileCypher } from './cypher.ts';
import type { Ask } from './graph-steps.ts';
import { compileGroupPapers } from './group-papers.ts';
import { compileNodeById, compileNodesById, compileReference } from './lookup.ts';
import { compileNeighbourhood } from './neighbourhood.ts';
import { compilePaths } from './paths.ts';
import { type Compilation, Place, type Reader } from './place.ts';
import { compileRootList } from './root-list.ts';
import { compileLookup } from './search/lookup-many.ts';
import { compileSearch } from './search/search.ts';
import { compileSuggest } from './search/suggest.ts';
import type { Found, Search } from './search-field.ts';
import type { SelectedField } from './selection.ts';
import { StatementWriter } from './statement-writer.ts';
import { compileStats } from './stats.ts';

/** A compiled root field: the statement to run and what makes an answer of its row. */
export interface CompiledField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  /** Absent where nothing need be asked of the engine. */
  readonly statement?: Statement;
  /** Stands in for a statement: brings the row that is read. */
  readonly explore?: (engine: Engine, timeoutMs: number) => Promise<Row>;
  /** Finds what the statement is to read, where one statement can't do both. */
  readonly search?: Search;
  /** Throws GraphQLError where the row means that the question has no one answer. */
  readonly read: (row: Row) => unknown;
}

type RootCompiler = (root: Place, field: SelectedField, engine: string) => Reader;

type SearchCompiler = (root: Place, field: SelectedField) => Search;

const compilers: Readonly<Record<string, RootCompiler>> = {
  node: compileNodeById,
  nodes: compileNodesById,
  groupPapers: compileGroupPapers,
  stats: compileStats,
  search: compileSearch,
  suggest: compileSuggest,
  lookup: compileLookup,
  ...Object.fromEntries(
    Object.values(nodeTypes).flatMap(({ label, plural, lookup }): (readonly [string, RootCompiler])[] => {
      const list: RootCompiler = (root, field) => compileRootList(root, field, label);
      const reference: RootCompiler = (root, field) => compileReference(root, field, label);
      return lookup
        ? [
            [plural, list],
            [label.toLowerCase(), reference],
          ]
        : [[plural, list]];
    }),
  ),
};

/** Root fields that are found by a search: bounded statements of its own come before the one that reads the answer. */
const searches: Readonly<Record<string, SearchCompiler>> = { paths: compilePaths, neighbourhood: compileNeighbourhood };

/** Compiles a root field to one statement, with a search before it where it needs one. */
export function compileRootField(compilation: Compilation, field: SelectedField, engine: string): CompiledField {
  const { key, nodes } = field;
  if (field.name === '__typename') return { key, nodes, read: () => 'Query' };
  if (field.name === 'cypher') return { key, nodes, ...compileCypher(compilation, field) };
  const [compiler, searching] = [compilers[field.name], searches[field.name]];
  const writer = new StatementWriter();
  const label: NodeLabel = 'Paper';
  const root = new Place({ compilation, writer, label, variable: '', path: 'Query', depth: 0, times: 1 });
  const search = searching?.(root, field);
  const read = compiler?.(root, field, engine);
  if (!search && !read) throw new Error(`Query.${field.name} is in the schema and not in the compiler.`);
  const found = { key, nodes, ...(search && { search }), read: read ?? (() => null) };
  if (root.calls.length === 0) return found;
  const text = `${root.calls.join('\n')}\nRETURN ${root.columns.expressions.join(', ')}`;
  return { ...found, statement: writer.finish(`Query.${field.name}`, text) };
}

/** The value of a root field: what its search finds, if it has one, is read by its statement. */
export async function answerOf({ statement, search, read }: CompiledField, ask: Ask): Promise<unknown> {
  const found: Found = search ? await search(ask) : { parameters: {}, read };
  if (!statement || !found.parameters) return found.read([]);
  const parameters = { ...statement.parameters, ...found.parameters };
  const [row] = await ask({ ...statement, parameters });
  return found.read(row ?? []);
}
