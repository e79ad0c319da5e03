// What can be done with a node: the same beside the picture and in the table.

import type { PanelProps } from './graph-panel.tsx';

/** A button for each action; their names hold the node's, so that they make sense alone. */
export function NodeActions({ id, session, state, words, onOpen }: PanelProps & { readonly id: string }) {
  const { label } = words;
  const { label: name, opened } = state.graph.getNodeAttributes(id);
  const shown = opened ? label.opened : label.open;
  const titled = (action: string) => ({ type: 'button' as const, 'aria-label': `${action}: ${name}` });
  return (
    <div class="graph-actions">
      <button {...titled(shown)} disabled={opened} onClick={() => void session.open(id)}>
        {shown}
      </button>
      <button {...titled(label.page)} onClick={() => onOpen(id)}>
        {label.page}
      </button>
      {(['from', 'to'] as const).map((end) => {
        const action = end === 'from' ? label.pathFrom : label.pathTo;
        const isEnd = state.ends[end]?.id === id;
        return (
          <button
            key={end}
            {...titled(action)}
            aria-pressed={isEnd}
            onClick={() => void session.setEnd(end, isEnd ? null : { id, label: name })}
          >
            {action}
          </button>
        );
      })}
    </div>
  );
}
