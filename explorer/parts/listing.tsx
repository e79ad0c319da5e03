// A connection as a table: sorted, filtered and paged by the server, each row with what stands behind it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Operation } from '../api/operation.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSpeech } from '../language/words.ts';
import type { Column, Connection, PageVariables, Row } from './list.ts';
import { ListingTable } from './listing-table.tsx';
import { type Chosen, orderOf } from './ordering.ts';
import { Panel } from './panel.tsx';
import { Answered, Empty } from './states.tsx';
import { usePages } from './use-pages.ts';

/** How a list is shown. */
export interface ListingProps<Answer, Edge extends Row, By extends string, Base extends object> {
  readonly id: string;
  readonly title: string;
  /** What the operation is asked with beside the page. */
  readonly base: Base;
  readonly operation: Operation<Answer, Base & PageVariables<By>>;
  readonly connection: (answer: Answer) => Connection<Edge> | null | undefined;
  readonly columns: ReadonlyArray<Column<Edge, By>>;
  /** What opens below a row. */
  readonly behind?: (edge: Edge) => ComponentChildren;
  /** The field of the filter that looks into names; without it, the list can't be filtered. */
  readonly filter?: 'name' | 'title';
  /** Said where there is nothing; without it, an empty list is not shown at all. */
  readonly empty?: string;
  /** What it is sorted by at first; without it, the list's own order. */
  readonly start?: Chosen;
  /** Rows on a page, at most 100. */
  readonly size?: number;
}

const PAGE = 10;
/** What the server does not sort comes whole up to this many rows, and is sorted here. */
const MOST_AT_ONCE = 100;

/** The list, on its first page, in its own order. */
export function Listing<Answer, Edge extends Row, By extends string, Base extends object>(
  props: ListingProps<Answer, Edge, By, Base>,
) {
  const { id, title, base, operation, connection, columns, filter, empty, size = PAGE } = props;
  const { words, language, number } = useSpeech();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen | undefined>(props.start);
  const pages = usePages({ size, chunk: columns.some(({ compare }) => compare) ? MOST_AT_ONCE : size });
  const where = filter === undefined || text.trim() === '' ? null : { [filter]: { contains: text.trim() } };
  const orderBy = orderOf(columns, chosen);
  const asked = useAnswer(operation, { ...base, language, first: pages.chunk, after: pages.after, where, orderBy });
  const page = asked.answer === undefined ? undefined : connection(asked.answer);
  if (page?.totalCount === 0 && text === '' && empty === undefined) {
    return null;
  }
  const change = (next: () => void) => {
    pages.restart();
    next();
  };
  const tools = filter !== undefined && (text !== '' || (page?.totalCount ?? 0) > size) && (
    <NameFilter title={title} text={text} onText={(next) => change(() => setText(next))} />
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
              {...{ page: shown, pages, chosen }}
              onChoose={(next) => change(() => setChosen(next))}
            />
          );
        }}
      </Answered>
    </Panel>
  );
}

interface NameFilterProps {
  readonly title: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function NameFilter({ title, text, onText }: NameFilterProps) {
  const { words } = useSpeech();
  return (
    <input
      type="search"
      class="filter"
      value={text}
      aria-label={words.list.filter(title)}
      placeholder={words.list.filterShort}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
