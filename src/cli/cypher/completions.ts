// Completes a line of Cypher: labels, types of edges, properties, functions and clauses, as the model and the grammar have them.

import { CLAUSES, FUNCTIONS, OPERATOR_WORDS, PART_WORDS } from '../../cypher/words.ts';
import { edgeTypes } from '../../model/edges.ts';
import { nodeLabels } from '../../model/nodes.ts';
import { modelProperties } from '../../model/stored-properties.ts';

const edgeNames = edgeTypes.map(({ name }) => name);
const words = [
  ...CLAUSES.map((clause) => clause.replace(/ \{.*$/u, '')),
  ...[...PART_WORDS].map((word) => (word === 'ORDER' ? 'ORDER BY' : word)),
  ...OPERATOR_WORDS,
  ...FUNCTIONS.map((name) => `${name}(`),
];

/** What was begun at the end of a line, and among which names it may be completed. */
function begun(line: string): readonly [start: string, names: readonly string[]] {
  const type = /\[[^\]()]*[:|]\s*(\w*)$/u.exec(line);
  if (type) return [type[1] ?? '', edgeNames];
  const label = /[\w(]\s*:\s*(\w*)$/u.exec(line);
  if (label) return [label[1] ?? '', nodeLabels];
  const property = /\w\.(\w*)$/u.exec(line) ?? /\{(?:[^{}]*,)?\s*(\w*)$/u.exec(line);
  if (property) return [property[1] ?? '', modelProperties];
  return [/\w*$/u.exec(line)?.[0] ?? '', words];
}

/**
 * What a line up to the cursor may go on with, and the part of it that this takes the place of; names stay as the model
 * writes them however they were begun.
 */
export function completionsOf(line: string): [names: string[], start: string] {
  const [start, names] = begun(line);
  const found = names.filter((name) => name.toLowerCase().startsWith(start.toLowerCase()));
  return [found, start];
}
