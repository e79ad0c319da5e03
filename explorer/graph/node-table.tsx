// The table of nodes: each can be selected, and the selected one has its actions below it.

import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { NodeActions } from './node-actions.tsx';
import { Paged } from './paged.tsx';
import { type NodeColumn, type NodeRow, nodeRows } from './rows.ts';
import { ShapeIcon } from './shape-icon.tsx';
import type { TableProps } from './tables.tsx';

const ARROWS = { ascending: '↑', descending: '↓' } as const;

const COLUMNS = ['name', 'kind', 'papers', 'links'] as const;

/** The visible nodes, sortable by each column. */
export function NodeTable(props: TableProps) {
  const { state, words, text } = props;
  const [column, setColumn] = useState<NodeColumn>('links');
  const direction = column === 'papers' || column === 'links' ? 'descending' : 'ascending';
  return (
    <Paged rows={nodeRows(state, text, column)} words={words} about={`${column} ${text}`}>
      {(rows) => (
        <table>
          <caption class="unseen">{words.label.nodes}</caption>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col" aria-sort={name === column ? direction : 'none'}>
                  <button type="button" class="sort" onClick={() => setColumn(name)}>
                    {words.label[name]}
                    <span class="arrow" aria-hidden="true">
                      {name === column ? ARROWS[direction] : '↕'}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <NodeRows key={row.id} {...props} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Paged>
  );
}

function NodeRows({ row, ...props }: TableProps & { readonly row: NodeRow }) {
  const { session, state, words, onShow } = props;
  const isSelected = state.selected === row.id;
  const select = () => {
    session.select(isSelected ? null : row.id);
    onShow(row.id);
  };
  return (
    <Fragment>
      <tr class={isSelected ? 'graph-selected' : ''}>
        <th scope="row">
          <button type="button" class="graph-link" aria-expanded={isSelected} onClick={select}>
            <bdi>{row.name}</bdi>
          </button>
        </th>
        <td class="graph-kind">
          <ShapeIcon kind={row.kind} />
          <span>{words.kind[row.kind]}</span>
        </td>
        <td class="number">{row.papers}</td>
        <td class="number">{row.links}</td>
      </tr>
      {isSelected ? (
        <tr class="graph-selected">
          <td colSpan={COLUMNS.length}>
            <NodeActions {...props} id={row.id} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
}
