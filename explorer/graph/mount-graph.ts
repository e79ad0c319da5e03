// The drawing of the graph: what a page gives it, and what it gives back.

/// <reference types="vite/client" />

import { createElement, render } from 'preact';
import type { Execute } from '../api/client.ts';
import type { Operation } from '../api/operation.ts';
import { type Speech, SpeechContext } from '../language/words.ts';
import './graph.css';
import { GraphPanel } from './graph-panel.tsx';
import { LayoutThread } from './layout-thread.ts';
import { GraphSession } from './session.ts';
import { wordsIn } from './words.ts';

/** What a drawing is made with. */
export interface GraphOptions {
  readonly api: Execute;
  /** The id of the node in the middle. */
  readonly start: string;
  readonly speech: Speech;
  /** Called where the user wants a node's page. */
  readonly onOpen: (id: string) => void;
  /** Called with each operation that answers the user; not with those that only fill the first picture. */
  readonly onQuery: (document: Operation<unknown, never>, variables: unknown) => void;
}

/** A drawing that is on the page. */
export interface GraphView {
  /** Takes it off the page, with its workers and listeners. */
  destroy(): void;
}

/** Draws what lies around a node into `element`. */
export function mountGraph(element: HTMLElement, { api, start, speech, onOpen, onQuery }: GraphOptions): GraphView {
  const { language } = speech;
  const thread = new LayoutThread();
  const session = new GraphSession({ api, language, onQuery, layOut: (task) => thread.run(task) });
  const begin = () => void session.start(start);
  const panel = createElement(GraphPanel, { session, words: wordsIn(language), onOpen, onRetry: begin });
  render(createElement(SpeechContext.Provider, { value: speech }, panel), element);
  begin();
  return {
    destroy() {
      session.destroy();
      render(null, element);
      thread.destroy();
    },
  };
}
