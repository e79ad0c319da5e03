// The picture with all that belongs to it: buttons, legend, the selected node, paths, and the tables that hold the same.

import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../parts/states.tsx';
import { countFacts } from './graph-model.ts';
import { Legend } from './legend.tsx';
import { NodeDetails } from './node-details.tsx';
import { PathList } from './path-list.tsx';
import type { GraphSession } from './session.ts';
import type { SessionState } from './session-state.ts';
import { canDraw, Stage } from './stage.ts';
import { Tables } from './tables.tsx';
import { Toolbar } from './toolbar.tsx';
import type { Words } from './words.ts';

/** What every part of the panel is given. */
export interface PanelProps {
  readonly session: GraphSession;
  readonly state: SessionState;
  readonly words: Words;
  readonly onOpen: (id: string) => void;
}

/** Follows a session from moment to moment. */
function useMoment(session: GraphSession): SessionState {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    // What happened before anybody listened.
    setState(session.state);
    return session.listen(setState);
  }, [session]);
  return state;
}

/** Keeps a stage in the element that `place` points to; null where there is none yet or the browser can't draw. */
function useStage(session: GraphSession, words: Words) {
  const place = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    if (place.current === null || !canDraw()) return undefined;
    const drawn = new Stage({
      element: place.current,
      words,
      state: session.state,
      onChoose: (id) => void session.choose(id),
      onLeave: () => session.select(null),
    });
    const stop = session.listen((state) => drawn.update(state));
    setStage(drawn);
    return () => {
      stop();
      drawn.destroy();
    };
  }, [session, words]);
  return { place, stage };
}

interface GraphPanelProps extends Omit<PanelProps, 'state'> {
  /** Asks anew for what the picture begins with. */
  readonly onRetry: () => void;
}

/** The whole of it; where nothing came to draw, why, and a way to try again. */
export function GraphPanel({ session, words, onOpen, onRetry }: GraphPanelProps) {
  const state = useMoment(session);
  const isEmpty = !state.isBusy && state.graph.order === 0;
  const refused = isEmpty ? state.notices.find((notice) => notice.about === 'failed') : undefined;
  return refused === undefined ? (
    <Drawing {...{ session, state, words, onOpen }} />
  ) : (
    <Failure error={refused.error} retry={onRetry} />
  );
}

function Drawing({ session, state, words, onOpen }: PanelProps) {
  const [isDrawn] = useState(canDraw);
  const { place, stage } = useStage(session, words);
  const props = { session, state, words, onOpen };
  const summary = words.summary(state.graph.order, countFacts(state.graph));
  return (
    <div class="graph">
      <div class="graph-view">
        <Toolbar {...props} stage={stage} />
        <div class="graph-frame" aria-busy={state.isBusy}>
          <div class="graph-stage" ref={place} role="img" aria-label={summary} />
          {isDrawn ? null : <p class="graph-none">{words.label.noWebGl}</p>}
          {state.isBusy ? <p class="graph-busy">{words.label.busy}</p> : null}
        </div>
        <div class="graph-notices" role="status">
          {state.notices.map((notice) => (
            <p key={notice.about} class={`graph-notice graph-notice-${notice.about}`}>
              {words.notice(notice)}
            </p>
          ))}
        </div>
        <NodeDetails {...props} />
        <Legend {...props} />
        <PathList {...props} />
      </div>
      {state.graph.order > 0 ? <Tables {...props} onShow={(id) => stage?.show(id)} /> : null}
    </div>
  );
}
