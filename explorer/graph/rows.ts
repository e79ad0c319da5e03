// The rows of the tables beside the picture: what is drawn and not hidden, filtered by name and in a chosen order.

import type { NodeKind } from './node-kinds.ts';
import type { SessionState } from './session-state.ts';
import { isNodeVisible, visibleKinds } from './visible.ts';
import type { Words } from './words.ts';

/** A row of the table of nodes. */
export interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly papers: number | null;
  readonly links: number;
}

/** A row of the table of facts. */
export interface FactRow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly from: string;
  readonly fact: string;
  readonly to: string;
}

/** A column that nodes can be sorted by. */
export type NodeColumn = 'name' | 'kind' | 'papers' | 'links';

/** The visible nodes whose names hold `text`, in the order of a column: names from A, numbers from the largest. */
export function nodeRows({ graph, hidden }: SessionState, text: string, column: NodeColumn): NodeRow[] {
  const holds = containing(text);
  const rows = graph
    .filterNodes((id, { label }) => isNodeVisible(graph, id, hidden) && holds(label))
    .map((id): NodeRow => {
      const { label: name, kind, papers } = graph.getNodeAttributes(id);
      return { id, name, kind, papers, links: graph.degree(id) };
    });
  const byName = (a: NodeRow, b: NodeRow) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  const compare = {
    name: byName,
    kind: (a: NodeRow, b: NodeRow) => (a.kind === b.kind ? byName(a, b) : a.kind < b.kind ? -1 : 1),
    papers: (a: NodeRow, b: NodeRow) => (b.papers ?? -1) - (a.papers ?? -1) || byName(a, b),
    links: (a: NodeRow, b: NodeRow) => b.links - a.links || byName(a, b),
  };
  return rows.sort(compare[column]);
}

/** The visible facts, one row for each line, where either end's name holds `text`; those of `selected` first. */
export function factRows({ graph, hidden, selected }: SessionState, text: string, words: Words): FactRow[] {
  const holds = containing(text);
  const rows = graph.edges().flatMap((key): FactRow[] => {
    const kinds = visibleKinds(graph, key, hidden);
    if (kinds.length === 0) return [];
    const [source, target] = graph.extremities(key);
    const [from, to] = [graph.getNodeAttribute(source, 'label'), graph.getNodeAttribute(target, 'label')];
    if (!holds(from) && !holds(to)) return [];
    return [{ key, source, target, from, to, fact: kinds.map((kind) => words.facts[kind]).join(', ') }];
  });
  const isOfSelected = ({ source, target }: FactRow) => Number(source === selected || target === selected);
  return rows.sort(
    (a, b) => isOfSelected(b) - isOfSelected(a) || collator.compare(a.from, b.from) || collator.compare(a.to, b.to),
  );
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function containing(text: string): (label: string) => boolean {
  const wanted = text.trim().toLocaleLowerCase();
  return (label) => label.toLocaleLowerCase().includes(wanted);
}
