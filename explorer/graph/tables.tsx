// The tables beside the picture, its equal for whoever does not see or point: all nodes and facts, with the same actions.

import { useState } from 'preact/hooks';
import { FactTable } from './fact-table.tsx';
import type { PanelProps } from './graph-panel.tsx';
import { NodeTable } from './node-table.tsx';

/** What a table is given besides: the text to look for, and how to bring a node into the picture's middle. */
export interface TableProps extends PanelProps {
  readonly text: string;
  readonly onShow: (id: string) => void;
}

/** Both tables, one shown at a time, and a field that finds in them. */
export function Tables(props: Omit<TableProps, 'text'>) {
  const { label } = props.words;
  const [shown, setShown] = useState<'nodes' | 'facts'>('nodes');
  const [text, setText] = useState('');
  return (
    <section class="graph-tables">
      <div class="graph-tabs">
        {(['nodes', 'facts'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={shown === name} onClick={() => setShown(name)}>
            {label[name]}
          </button>
        ))}
        <input
          type="search"
          value={text}
          aria-label={label.find}
          placeholder={label.find}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      {shown === 'nodes' ? <NodeTable {...props} text={text} /> : <FactTable {...props} text={text} />}
    </section>
  );
}
