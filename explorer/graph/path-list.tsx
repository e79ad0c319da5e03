// The paths between the two chosen nodes, as text: what the picture shows by colour.

import { type DrawnGraph, lineKey } from './graph-model.ts';
import type { PanelProps } from './graph-panel.tsx';
import type { Words } from './words.ts';

/** The chosen ends and the paths that were found; nothing where no end is chosen. */
export function PathList({ session, state, words }: PanelProps) {
  const { ends, graph, paths } = state;
  const { from, to } = ends;
  if (from === null && to === null) return null;
  const { label } = words;
  return (
    <section class="graph-paths" aria-label={label.paths}>
      <h3>{label.paths}</h3>
      <p>
        {label.from}: <End graph={graph} id={from} words={words} /> {label.to}:{' '}
        <End graph={graph} id={to} words={words} />
      </p>
      <ol>
        {paths?.ways.map((way) => (
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
      <button type="button" onClick={() => session.clearPaths()}>
        {label.clear}
      </button>
    </section>
  );
}

function End({ graph, id, words }: { readonly graph: DrawnGraph; readonly id: string | null; readonly words: Words }) {
  return id === null ? <em>{words.label.choose}</em> : <bdi>{graph.getNodeAttribute(id, 'label')}</bdi>;
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
