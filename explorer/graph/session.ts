// One drawing: what the user does becomes operations, their answers become the graph, and whoever listens is told.

import { ApiError, type Execute } from '../api/client.ts';
import type { Operation } from '../api/operation.ts';
import { DrawnNeighbourhood, DrawnPaths, DrawnStart, type EdgeKind, type Language } from '../api/operations.ts';
import { countFacts, emptyGraph, type GraphPart, MOST_NODES, merge } from './graph-model.ts';
import { applyLayout, type LayoutTask, layoutTask, nodesToLayOut } from './layout.ts';
import type { NodeKind } from './node-kinds.ts';
import { placeAround } from './placement.ts';
import type { EndNode, Notice, PathEnd, SessionState } from './session-state.ts';
import { shortLabel } from './short-label.ts';
import { NO_ENDS, shownPaths } from './shown-paths.ts';
import { NOTHING_HIDDEN, toggled } from './visible.ts';

/** Nodes of one answer, at most: what the API gives. */
const MOST_OF_ANSWER = 100;

/** Nodes up to which the first picture is filled with what lies behind the first answer. */
const FIRST_NODES = 300;

/** So much of one neighbour's surroundings goes into the first picture, at most: the next ones want room as well. */
const SHARE = 30;

/** Neighbours whose surroundings go into the first picture, at most: nobody waits for more. */
const MOST_SHARES = 12;

/** What a session needs from outside. */
export interface SessionParts {
  readonly api: Execute;
  readonly language: Language;
  /** Called with each operation that answers the user; not with those that only fill the first picture. */
  readonly onQuery: (document: Operation<unknown, never>, variables: unknown) => void;
  /** Gives the places that `runLayout` gives, away from the thread that draws. */
  readonly layOut: (task: LayoutTask) => Promise<Float32Array>;
}

/** A drawing without its picture. What is asked of it happens in turn, so that the same clicks give the same graph. */
export class GraphSession {
  #state: SessionState = {
    graph: emptyGraph(),
    isBusy: false,
    middle: null,
    selected: null,
    ends: NO_ENDS,
    paths: null,
    hidden: NOTHING_HIDDEN,
    notices: [],
  };
  readonly #parts: SessionParts;
  readonly #stop = new AbortController();
  readonly #listeners = new Set<(state: SessionState) => void>();
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** The present moment. */
  get state(): SessionState {
    return this.#state;
  }

  /** Calls `listener` with every moment from now on; the function that it gives ends that. */
  listen(listener: (state: SessionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Draws what lies around `id`: all its neighbours that the API gives, then theirs, to 300 nodes. */
  start(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const { graph } = this.#state;
      const { neighbourhood: first, node } = await this.#ask(DrawnStart, this.#around(id, MOST_OF_ANSWER));
      if (first === null) return [{ about: 'missing', id }];
      merge(graph, first, FIRST_NODES);
      const [middle, ...around] = first.nodes;
      const name = shortLabel(middle?.label ?? id);
      // The API also answers to former ids: from here on the node goes by its own.
      const origin = middle?.id ?? id;
      graph.setNodeAttribute(origin, 'opened', true);
      this.#change({ middle: origin });
      const failures = await this.#fill(around.map((node) => node.id)).catch((error: unknown) => [failureOf(error)]);
      await this.#settle(graph.nodes(), origin);
      const own = { drawn: countFacts(graph, origin), all: node?.facts.totalCount ?? 0 };
      const notices: Notice[] = [{ about: 'start', name, nodes: graph.order, facts: countFacts(graph), own }];
      if (first.truncated) notices.push({ about: 'cut', name });
      return [...notices, ...failures];
    });
  }

  /** Draws the neighbours of a node that is drawn. */
  open(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const { graph } = this.#state;
      const { neighbourhood: answer } = await this.#ask(DrawnNeighbourhood, this.#around(id, MOST_OF_ANSWER));
      if (answer === null || !graph.hasNode(id)) return [{ about: 'missing', id }];
      const { added, left } = merge(graph, answer);
      graph.setNodeAttribute(id, 'opened', left === 0);
      await this.#settle(added, id);
      const name = shortLabel(graph.getNodeAttribute(id, 'label'));
      const notices: Notice[] = [{ about: 'opened', name, added: added.length }];
      if (answer.truncated) notices.push({ about: 'cut', name });
      if (left > 0) notices.push({ about: 'full', left, most: MOST_NODES });
      return notices;
    });
  }

  /** What a click on a node does: it is the other end where a path has one, else it is selected and opened. */
  choose(id: string): Promise<void> {
    const { ends, graph } = this.#state;
    this.select(id);
    const { label, opened } = graph.getNodeAttributes(id);
    if (ends.from !== null && ends.to === null && ends.from.id !== id) return this.setEnd('to', { id, label });
    return opened ? Promise.resolve() : this.open(id);
  }

  /** Shows one node's details, or none's. */
  select(id: string | null): void {
    this.#change({ selected: id });
  }

  /** Sets or clears an end of the paths; with both set, they are looked for, drawn where they were not, and shown. */
  setEnd(end: PathEnd, node: EndNode | null): Promise<void> {
    const ends = { ...this.#state.ends, [end]: node };
    this.#change({ ends, paths: null });
    const { from, to } = ends;
    return from === null || to === null ? Promise.resolve() : this.#findPaths(from.id, to.id);
  }

  /** Shows the whole graph again. */
  clearPaths(): void {
    this.#change({ ends: NO_ENDS, paths: null });
  }

  /** Hides or shows the nodes of a kind. */
  toggleNodes(kind: NodeKind): void {
    const { hidden } = this.#state;
    this.#change({ hidden: { ...hidden, nodes: toggled(hidden.nodes, kind) } });
  }

  /** Hides or shows the facts of a kind. */
  toggleFacts(kind: EdgeKind): void {
    const { hidden } = this.#state;
    this.#change({ hidden: { ...hidden, facts: toggled(hidden.facts, kind) } });
  }

  /** Tells of something that went wrong outside. */
  fail(error: unknown): void {
    this.#change({ notices: [failureOf(error)] });
  }

  /** Ends what is under way; nobody is told of anything any more. */
  destroy(): void {
    this.#listeners.clear();
    this.#stop.abort();
  }

  /** Adds what lies around the first picture's outer nodes, a share of each. */
  async #fill(around: readonly string[]): Promise<readonly Notice[]> {
    const { graph } = this.#state;
    for (const id of around.slice(0, MOST_SHARES)) {
      if (graph.order >= FIRST_NODES) break;
      const { neighbourhood: share } = await this.#run(DrawnNeighbourhood, this.#around(id, SHARE));
      if (share === null) continue;
      const { left } = merge(graph, share, FIRST_NODES);
      graph.setNodeAttribute(id, 'opened', left === 0 && !share.truncated);
    }
    return [];
  }

  #findPaths(from: string, to: string): Promise<void> {
    return this.#inTurn(async () => {
      const { graph } = this.#state;
      const answer = await this.#ask(DrawnPaths, { from, to, language: this.#parts.language });
      const { paths = [], truncated: isPartial = false } = answer.paths ?? {};
      const { added, left } = this.#mergeAll(paths);
      await this.#settle(added, from);
      const shown = shownPaths(graph, paths);
      // Another choice may have been made while the answer was under way.
      const isWanted = this.#state.ends.from?.id === from && this.#state.ends.to?.id === to;
      if (isWanted && shown.ways.length > 0) this.#change({ paths: shown });
      const steps = (paths[0]?.nodes.length ?? 1) - 1;
      const found: Notice = { about: 'paths', count: paths.length, steps, isPartial };
      return left > 0 ? [found, { about: 'full', left, most: MOST_NODES }] : [found];
    });
  }

  #mergeAll(parts: readonly GraphPart[]): { added: string[]; left: number } {
    const all = parts.map((part) => merge(this.#state.graph, part));
    return { added: all.flatMap(({ added }) => added), left: Math.max(0, ...all.map(({ left }) => left)) };
  }

  #around(id: string, first: number) {
    return { id, first, language: this.#parts.language };
  }

  /** Asks what the user asked for, and says so: that is the operation to copy. */
  #ask<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables): Promise<Answer> {
    this.#parts.onQuery(operation, variables);
    return this.#run(operation, variables);
  }

  #run<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables): Promise<Answer> {
    return this.#parts.api(operation, variables, this.#stop.signal);
  }

  /** Finds places for new nodes; all others keep theirs. */
  async #settle(added: readonly string[], origin: string): Promise<void> {
    if (added.length === 0) return;
    const { graph } = this.#state;
    placeAround(graph, added, origin);
    const ids = nodesToLayOut(graph);
    try {
      applyLayout(graph, ids, await this.#parts.layOut(layoutTask(graph, ids)));
    } finally {
      // Without a layout the first places have to do.
      for (const id of added) graph.setNodeAttribute(id, 'placed', true);
    }
  }

  #inTurn(action: () => Promise<readonly Notice[]>): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      if (this.#stop.signal.aborted) return;
      this.#change({ isBusy: true });
      const notices = await action().catch((error: unknown) => [failureOf(error)]);
      this.#change({ isBusy: false, notices });
    });
    return this.#turn;
  }

  #change(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }
}

function failureOf(error: unknown): Notice {
  if (error instanceof ApiError) return { about: 'failed', error };
  const message = error instanceof Error ? error.message : String(error);
  return { about: 'failed', error: new ApiError('UNKNOWN', message, { cause: error }) };
}
