// A connection as a table: sorted, filtered and paged by the server, each row with what stands behind it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Operation } from '../api/operation.ts';
import type { Language, PaperOrderBy } from '../api/operations.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSpeech } from '../language/words.ts';
import { ListingTable } from './listing-table.tsx';
import { Panel } from './panel.tsx';
import { Answered, Empty } from './states.tsx';

/** One page of a list, as the API gives it. */
export interface Connection<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly Edge[];
}

/** A row, known by the node that it is about. */
export interface Row {
  readonly node: { readonly id: string; readonly label: string };
}

/** One column of a table. */
export interface Column<Edge> {
  readonly head: string;
  readonly cell: (edge: Edge, edges: readonly Edge[]) => ComponentChildren;
  /** What the server calls the order by this column. */
  readonly sort?: PaperOrderBy;
  readonly isNumber?: boolean;
  /** Whether a row has something there; a column that no row of a page needs is left out. */
  readonly isNeeded?: (edge: Edge) => boolean;
}

/** What every list is asked with. */
export interface ListVariables {
  readonly ref: string;
  readonly language: Language;
  readonly first: number;
  readonly after: string | null;
  readonly where: {
    readonly name?: { readonly contains: string };
    readonly title?: { readonly contains: string };
  } | null;
  readonly orderBy: ReadonlyArray<{ readonly by: PaperOrderBy; readonly direction: 'ASC' | 'DESC' }> | null;
}

/** How a list is shown. */
export interface ListingProps<Answer, Edge extends Row> {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly operation: Operation<Answer, ListVariables>;
  readonly connection: (answer: Answer) => Connection<Edge> | null | undefined;
  readonly columns: ReadonlyArray<Column<Edge>>;
  /** What opens below a row. */
  readonly behind?: (edge: Edge) => ComponentChildren;
  /** The field of the filter that looks into names; without it, the list can't be filtered. */
  readonly filter?: 'name' | 'title';
  /** Said where there is nothing; without it, an empty list is not shown at all. */
  readonly empty?: string;
}

const PAGE = 10;

/** The list, on its first page, in its own order. */
export function Listing<Answer, Edge extends Row>(props: ListingProps<Answer, Edge>) {
  const { id, title, subject, operation, connection, filter, empty } = props;
  const { words, language, number } = useSpeech();
  const [text, setText] = useState('');
  const [order, setOrder] = useState<ListVariables['orderBy']>(null);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const where = filter === undefined || text.trim() === '' ? null : { [filter]: { contains: text.trim() } };
  const variables = { ref: subject, language, first: PAGE, after: cursors.at(-1) ?? null, where, orderBy: order };
  const asked = useAnswer(operation, variables);
  const page = asked.answer === undefined ? undefined : connection(asked.answer);
  if (page?.totalCount === 0 && text === '' && empty === undefined) {
    return null;
  }
  const change = (next: () => void) => {
    setCursors([null]);
    next();
  };
  const tools = filter !== undefined && (text !== '' || (page?.totalCount ?? 0) > PAGE) && (
    <input
      type="search"
      class="filter"
      value={text}
      aria-label={words.list.filter(title)}
      placeholder={words.list.filterShort}
      onInput={(event) => change(() => setText(event.currentTarget.value))}
    />
  );
  return (
    <Panel id={id} title={title} asked={asked} tools={tools} {...(page ? { count: number(page.totalCount) } : {})}>
      <Answered asked={asked} lines={5}>
        {(answer) => {
          const shown = connection(answer);
          return !shown || shown.edges.length === 0 ? (
            <Empty>{text === '' ? empty : words.list.nothingLike(text)}</Empty>
          ) : (
            <ListingTable
              {...props}
              page={shown}
              order={order}
              onOrder={(next) => change(() => setOrder(next))}
              at={(cursors.length - 1) * PAGE}
              onBack={() => setCursors(cursors.slice(0, -1))}
              onNext={() => setCursors([...cursors, shown.pageInfo.endCursor])}
            />
          );
        }}
      </Answered>
    </Panel>
  );
}
