// One root field becomes one statement and the reading of its only row.

import type { FieldNode } from 'graphql';
import type { Row, Statement } from '../graph/engine.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import { compileGroupPapers } from './group-papers.ts';
import { compileNodeById, compileNodesById, compileReference } from './lookup.ts';
import { type Compilation, Place, type Reader } from './place.ts';
import { compileRootList } from './root-list.ts';
import type { SelectedField } from './selection.ts';
import { StatementWriter } from './statement-writer.ts';
import { compileStats } from './stats.ts';

/** A compiled root field: the statement to run and what makes an answer of its row. */
export interface CompiledField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  /** Absent where nothing need be asked of the engine. */
  readonly statement?: Statement;
  /** Throws GraphQLError where the row means that the question has no one answer. */
  readonly read: (row: Row) => unknown;
}

type RootCompiler = (root: Place, field: SelectedField, engine: string) => Reader;

const compilers: Readonly<Record<string, RootCompiler>> = {
  node: compileNodeById,
  nodes: compileNodesById,
  groupPapers: compileGroupPapers,
  stats: compileStats,
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

/** Compiles a root field to one statement. */
export function compileRootField(compilation: Compilation, field: SelectedField, engine: string): CompiledField {
  const { key, nodes } = field;
  if (field.name === '__typename') return { key, nodes, read: () => 'Query' };
  const compiler = compilers[field.name];
  if (!compiler) throw new Error(`Query.${field.name} is in the schema and not in the compiler.`);
  const writer = new StatementWriter();
  const label: NodeLabel = 'Paper';
  const root = new Place({ compilation, writer, label, variable: '', path: 'Query', depth: 0, times: 1 });
  const read = compiler(root, field, engine);
  if (root.calls.length === 0) return { key, nodes, read };
  const text = `${root.calls.join('\n')}\nRETURN ${root.columns.expressions.join(', ')}`;
  return { key, nodes, statement: writer.finish(`Query.${field.name}`, text), read };
}
