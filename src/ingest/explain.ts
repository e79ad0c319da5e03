// Explains a node: every fact in which it stands, with the words that say so and what they were understood as.

import type { Engine, Row } from '../graph/engine.ts';
import type { EdgeName, EdgeType } from '../model/edge-type.ts';
import { edgeTypes } from '../model/edges.ts';
import type { StoredEvidence } from '../model/evidence.ts';
import type { NodeLabel } from '../model/node-type.ts';
import { labelOfId, nodeLabels, nodeTypes } from '../model/nodes.ts';
import { referenceKeys } from '../model/reference.ts';
import { type Namesake, namesakesOf } from './namesakes.ts';
import { ruleWords } from './rule-words.ts';

/** A node as people know it. */
export interface NamedNode {
  readonly id: string;
  readonly name: string;
}

/** One place that states a fact: what is written there, what it was understood as, and why. */
export interface Reason extends StoredEvidence {
  /** The node that the words stand for. */
  readonly resolvedTo: string;
  /** The rule in words. */
  readonly because: string;
}

/** An edge at which the node stands. */
export interface ExplainedFact {
  readonly kind: EdgeName;
  readonly from: NamedNode;
  readonly to: NamedNode;
  readonly reasons: readonly Reason[];
}

/** All that the graph knows of why it holds a node. */
export interface Explanation extends NamedNode {
  readonly label: NodeLabel;
  readonly facts: readonly ExplainedFact[];
  /** For an author: others of the name, and what keeps them apart. */
  readonly namesakes: readonly Namesake[];
}

/** The edges whose words name the node that they start at; those of the others name the one at the end. */
const NAMES_START: ReadonlySet<EdgeName> = new Set(['AUTHORED', 'PUBLISHED', 'WROTE']);

/** Cypher for the name that a node is shown under. */
function shown(variable: string, label: NodeLabel): string {
  const names = nodeTypes[label].display.EN.map((property) => `${variable}.${property}`);
  return `coalesce(${[...names, `${variable}.id`].join(', ')})`;
}

async function nodesOf(engine: Engine, label: NodeLabel, keys: readonly string[]) {
  const columns = `RETURN DISTINCT n.id, ${shown('n', label)}`;
  const byId = `UNWIND $keys AS key MATCH (n:${label} {id: key}) ${columns}`;
  const byName = `UNWIND $keys AS key MATCH (:Name {key: key})-[:NAMES]->(n:${label}) ${columns}`;
  for (const text of [byId, byName]) {
    const rows = await engine.read({ name: `find ${label}`, text, parameters: { keys } });
    if (rows.length > 0) return rows.map(([id, name]) => ({ label, id: String(id), name: String(name) }));
  }
  return [];
}

/** The nodes that a reference may mean: an id, also a former one, an identifier or a name. Sorted by id. */
export async function nodesMeant(engine: Engine, reference: string) {
  const label = labelOfId(reference.trim());
  const labels = label ? [label] : nodeLabels;
  const found = await Promise.all(labels.map((one) => nodesOf(engine, one, referenceKeys(reference))));
  return found.flat().sort((one, other) => (one.id < other.id ? -1 : 1));
}

function reasonsOf(evidence: unknown, resolvedTo: string): Reason[] {
  const stored = (Array.isArray(evidence) ? evidence : []).map((text) => JSON.parse(String(text)) as StoredEvidence);
  return stored.map((reason) => ({ ...reason, resolvedTo, because: ruleWords(reason.rule) }));
}

function factOf(kind: EdgeName, [from, fromName, to, toName, evidence]: Row): ExplainedFact {
  const resolvedTo = String(NAMES_START.has(kind) ? from : to);
  return {
    kind,
    from: { id: String(from), name: String(fromName) },
    to: { id: String(to), name: String(toName) },
    reasons: reasonsOf(evidence, resolvedTo),
  };
}

/** The facts of one kind in which a node stands, at either end. */
async function factsOf(engine: Engine, { name, from, to }: EdgeType, { label, id }: { label: NodeLabel; id: string }) {
  const columns = `RETURN a.id, ${shown('a', from.label)}, b.id, ${shown('b', to.label)}, e.evidence ORDER BY a.id, b.id`;
  const patterns = [
    ...(from.label === label ? [`(a:${from.label} {id: $id})-[e:${name}]->(b:${to.label})`] : []),
    ...(to.label === label ? [`(b:${to.label} {id: $id})<-[e:${name}]-(a:${from.label})`] : []),
  ];
  const facts: ExplainedFact[] = [];
  for (const pattern of patterns) {
    const text = `MATCH ${pattern} ${columns}`;
    const rows = await engine.read({ name: `explain ${name}`, text, parameters: { id } });
    facts.push(...rows.map((row) => factOf(name, row)));
  }
  return facts;
}

/** Explains one node that `nodesMeant` found. */
export async function explain(engine: Engine, node: NamedNode & { readonly label: NodeLabel }): Promise<Explanation> {
  const facts = await Promise.all(edgeTypes.map((edge) => factsOf(engine, edge, node)));
  const namesakes = node.label === 'Author' ? await namesakesOf(engine, node.id) : [];
  return { ...node, facts: facts.flat(), namesakes };
}
