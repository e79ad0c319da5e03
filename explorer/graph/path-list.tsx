// The paths between any two nodes: fields that find the ends, and what the picture shows by colour, as text.

import { NodeSearch } from '../parts/node-search.tsx';
import { type DrawnGraph, lineKey } from './graph-model.ts';
import type { PanelProps } from './graph-panel.tsx';
import type { Words } from './words.ts';

/** Both ends, whether drawn or not, and the paths that were found. */
export function PathList({ session, state, words }: PanelProps) {
  const { ends, graph, paths } = state;
  const { label } = words;
  const isChosen = ends.from !== null || ends.to !== null;
  return (
    <section class="graph-paths" aria-label={label.paths}>
      <h3>{label.paths}</h3>
      <div class="graph-ends">
        {(['from', 'to'] as const).map((end) => (
          <div key={end} class="graph-end">
            <span aria-hidden="true">{label[end]}</span>
            <NodeSearch
              label={label[end]}
              placeholder={label.choose}
              initial={ends[end]?.label ?? ''}
              onChoose={({ id, label: name }) => void session.setEnd(end, { id, label: name })}
            />
          </div>
        ))}
        {isChosen ? (
          <button type="button" onClick={() => session.clearPaths()}>
            {label.clear}
          </button>
        ) : null}
      </div>
      {paths === null ? null : (
        <ol>
          {paths.ways.map((way) => (
            <li key={way.join(' ')}>
              {way.map((id, at) => (
                <span key={id}>
                  {at === 0 ? null : <Step graph={graph} words={words} from={way[at - 1] ?? ''} to={id} />}
                  <button type="button" class="graph-link" onClick={() => session.select(id)}>
                    <bdi>{graph.getNodeAttribute(id, 'label')}</bdi>
                  </button>
                </span>
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface StepProps {
  readonly graph: DrawnGraph;
  readonly words: Words;
  readonly from: string;
  readonly to: string;
}

/** What joins two nodes of a path: an arrow that points as the fact does. */
function Step({ graph, words, from, to }: StepProps) {
  const isForward = graph.hasEdge(lineKey(from, to));
  const key = isForward ? lineKey(from, to) : lineKey(to, from);
  const text = graph.getEdgeAttribute(key, 'kinds').map((kind) => words.facts[kind]);
  return <span class="graph-step">{isForward ? ` — ${text.join(', ')} → ` : ` ← ${text.join(', ')} — `}</span>;
}
