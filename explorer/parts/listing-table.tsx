// The table of a list: its head with what it can be sorted by, its rows, and the way to further pages.

import type { ComponentChildren } from 'preact';
import type { Column, Connection, Order, Row } from './listing.tsx';
import { OpenerHead, OpeningRow } from './opening-row.tsx';
import { Pager } from './pager.tsx';

interface TableProps<Edge extends Row, By extends string> {
  readonly title: string;
  readonly columns: ReadonlyArray<Column<Edge, By>>;
  readonly behind?: ((edge: Edge) => ComponentChildren) | undefined;
  readonly page: Connection<Edge>;
  readonly order: Order<By>;
  readonly onOrder: (order: Order<By>) => void;
  /** How many rows stand on the pages before. */
  readonly at: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The rows of one page; what stands behind them opens below. */
export function ListingTable<Edge extends Row, By extends string>(props: TableProps<Edge, By>) {
  const { title, columns, behind, page, at, order, onOrder, onBack, onNext } = props;
  const shown = columns.filter(({ isNeeded }) => isNeeded === undefined || page.edges.some(isNeeded));
  return (
    <>
      <div class="table-frame">
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              {shown.map((column) => (
                <Head key={column.head} column={column} order={order} onOrder={onOrder} />
              ))}
              {behind !== undefined && <OpenerHead />}
            </tr>
          </thead>
          <tbody>
            {page.edges.map((edge) => (
              <OpeningRow
                key={edge.node.id}
                label={edge.node.label}
                cells={shown.map(({ head, cell, isNumber }) => ({
                  head,
                  content: cell(edge, page.edges),
                  style: isNumber ? 'number' : undefined,
                }))}
                behind={behind && (() => behind(edge))}
              />
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

interface HeadProps<Edge, By extends string> {
  readonly column: Column<Edge, By>;
  readonly order: Order<By>;
  readonly onOrder: (order: Order<By>) => void;
}

function Head<Edge, By extends string>({ column: { head, sort, isNumber }, order, onOrder }: HeadProps<Edge, By>) {
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
