// The table of a list: its head with what it can be sorted by, its rows, and the way to further pages.

import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useSpeech } from '../language/words.ts';
import type { Column, Connection, ListingProps, ListVariables, Row } from './listing.tsx';
import { Pager } from './pager.tsx';

interface TableProps<Answer, Edge extends Row> extends ListingProps<Answer, Edge> {
  readonly page: Connection<Edge>;
  readonly order: ListVariables['orderBy'];
  readonly onOrder: (order: ListVariables['orderBy']) => void;
  /** How many rows stand on the pages before. */
  readonly at: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The rows of one page; what stands behind them opens below. */
export function ListingTable<Answer, Edge extends Row>(props: TableProps<Answer, Edge>) {
  const { title, columns, behind, page, at, order, onOrder, onBack, onNext } = props;
  const { words } = useSpeech();
  const width = columns.length + (behind === undefined ? 0 : 1);
  return (
    <>
      <div class="table-frame">
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.head} column={column} order={order} onOrder={onOrder} />
              ))}
              {behind !== undefined && (
                <th scope="col">
                  <span class="unseen">{words.evidence.title}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {page.edges.map((edge) => (
              <TableRow key={edge.node.id} {...{ edge, edges: page.edges, columns, behind, width }} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager
        from={at + 1}
        to={at + page.edges.length}
        of={page.totalCount}
        hasNext={page.pageInfo.hasNextPage}
        subject={title}
        onBack={onBack}
        onNext={onNext}
      />
    </>
  );
}

interface HeadProps<Edge> {
  readonly column: Column<Edge>;
  readonly order: ListVariables['orderBy'];
  readonly onOrder: (order: ListVariables['orderBy']) => void;
}

function Head<Edge>({ column: { head, sort, isNumber }, order, onOrder }: HeadProps<Edge>) {
  const direction = order?.[0]?.by === sort ? order?.[0]?.direction : undefined;
  if (sort === undefined) {
    return (
      <th scope="col" class={isNumber ? 'number' : undefined}>
        {head}
      </th>
    );
  }
  const next = direction === (isNumber ? 'DESC' : 'ASC') ? (isNumber ? 'ASC' : 'DESC') : isNumber ? 'DESC' : 'ASC';
  const state = direction === undefined ? 'none' : direction === 'ASC' ? 'ascending' : 'descending';
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={state}>
      <button type="button" class="sort" onClick={() => onOrder([{ by: sort, direction: next }])}>
        {head}
        <span aria-hidden="true" class="arrow">
          {direction === undefined ? '↕' : direction === 'ASC' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
}

interface TableRowProps<Edge extends Row> {
  readonly edge: Edge;
  readonly edges: readonly Edge[];
  readonly columns: ReadonlyArray<Column<Edge>>;
  readonly behind: ListingProps<unknown, Edge>['behind'];
  readonly width: number;
}

function TableRow<Edge extends Row>({ edge, edges, columns, behind, width }: TableRowProps<Edge>) {
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fragment>
      <tr>
        {columns.map((column) => (
          <td key={column.head} class={column.isNumber ? 'number' : undefined} data-head={column.head}>
            {column.cell(edge, edges)}
          </td>
        ))}
        {behind !== undefined && (
          <td class="opener">
            <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {words.evidence.button}
              <span class="unseen">: {edge.node.label}</span>
            </button>
          </td>
        )}
      </tr>
      {behind !== undefined && isOpen && (
        <tr class="behind">
          <td colSpan={width}>{behind(edge)}</td>
        </tr>
      )}
    </Fragment>
  );
}
