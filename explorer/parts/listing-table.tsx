// The table of a list: its head with what it can be sorted by, its rows, and the way to further pages.

import type { ComponentChildren } from 'preact';
import type { Column, Connection, Row } from './list.ts';
import { OpenerHead, OpeningRow } from './opening-row.tsx';
import { type Chosen, canSort, sorted } from './ordering.ts';
import { Pager } from './pager.tsx';
import { SortHead } from './sort-head.tsx';
import type { Pages } from './use-pages.ts';

interface TableProps<Edge extends Row, By extends string> {
  readonly title: string;
  readonly columns: ReadonlyArray<Column<Edge, By>>;
  readonly behind?: ((edge: Edge) => ComponentChildren) | undefined;
  /** What the server gave: one page, or several. */
  readonly page: Connection<Edge>;
  readonly pages: Pages;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The rows of one page; what stands behind them opens below. */
export function ListingTable<Edge extends Row, By extends string>(props: TableProps<Edge, By>) {
  const { title, columns, behind, page, pages, chosen, onChoose } = props;
  const shown = columns.filter(({ isNeeded }) => isNeeded === undefined || page.edges.some(isNeeded));
  const rows = pages.rowsOf(sorted(columns, chosen, page));
  const to = pages.at + rows.length;
  return (
    <>
      <div class="table-frame">
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              {shown.map((column) => (
                <SortHead key={column.head} {...column} {...{ chosen, onChoose }} canSort={canSort(column, page)} />
              ))}
              {behind !== undefined && <OpenerHead />}
            </tr>
          </thead>
          <tbody>
            {rows.map((edge) => (
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
        from={pages.at + 1}
        to={to}
        of={page.totalCount}
        hasNext={to < page.totalCount}
        subject={title}
        onBack={pages.back}
        onNext={() => pages.next(page.edges.length, page.pageInfo.endCursor)}
      />
    </>
  );
}
