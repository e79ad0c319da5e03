// Papers counted by two things as a table of shaded fields: the more papers, the stronger; behind each field, its papers.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../language/words.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import type { Group, GroupsVariables, Key } from './groups.ts';
import { axis } from './heat-axis.ts';
import { HeatField } from './heat-field.tsx';
import { heatShade } from './heat-shade.ts';
import type { Question } from './question.ts';

interface HeatMapProps {
  readonly groups: readonly Group[];
  readonly question: Question;
  readonly variables: GroupsVariables;
  /** How many groups there are in all; those not given have no more papers than the smallest of those given. */
  readonly total: number;
}

const ROWS = 25;
const COLUMNS = 20;

/** Rows and columns with most papers; years stand in their own order, from the first in which a row shown has any. */
export function HeatMap({ groups, question, variables, total }: HeatMapProps) {
  const { words, number } = useSpeech();
  const rows = axis(groups, 0, { isYears: question.by === 'YEAR', most: ROWS });
  const shown = groups.filter(({ keys }) => rows.keys.some(({ id }) => id === keys[0]?.id));
  const columns = axis(shown, 1, { isYears: question.and === 'YEAR', most: COLUMNS });
  const at = new Map(groups.map(({ keys }, index) => [`${keys[0]?.id}\n${keys[1]?.id}`, index]));
  const largest = Math.max(...groups.map(({ papers }) => papers));
  const frame = useFirstInView(columns.keys.length);
  const { open, setOpen, close } = useOpen(frame);
  const opened = open === undefined ? undefined : at.get(open);
  const cell = (row: Key, column: Key) => {
    const key = `${row.id}\n${column.id}`;
    const papers = groups[at.get(key) ?? -1]?.papers ?? 0;
    const label = words.ask.heatCell(row.label, column.label, papers);
    return (
      <td key={column.id} class={`heat-${heatShade(papers, largest)}`}>
        {papers === 0 ? (
          <span class="unseen">{number(0)}</span>
        ) : (
          <button
            type="button"
            aria-label={label}
            title={label}
            aria-expanded={open === key}
            onClick={() => setOpen(open === key ? undefined : key)}
          >
            {number(papers)}
          </button>
        )}
      </td>
    );
  };
  return (
    <>
      <div class="table-frame heat-frame" ref={frame}>
        <table class="heat">
          <caption class="unseen">{words.search.results}</caption>
          <thead>
            <tr>
              <th scope="col">{words.ask.dimensions[question.by]}</th>
              {columns.keys.map((key) => (
                <th key={key.id} scope="col">
                  <bdi>{key.label}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.keys.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.node === undefined ? <bdi>{row.label}</bdi> : <NodeLink node={row.node} />}</th>
                {columns.keys.map((column) => cell(row, column))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{words.ask.heatOpen}</p>
      {(rows.isCut || columns.isCut) && <p class="note">{words.ask.heatCut(rows.keys.length, columns.keys.length)}</p>}
      {groups.length < total && (
        <p class="note">
          {words.ask.heatRead(number(groups.length), number(total), words.papers(groups.at(-1)?.papers ?? 0))}
        </p>
      )}
      {opened !== undefined && (
        <HeatField key={open} {...{ groups, question, variables }} at={opened} onClose={close} />
      )}
    </>
  );
}

/** The number whose papers are shown. Closing them focuses it again, for the button that closes goes with them. */
function useOpen(frame: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState<string>();
  const close = () => {
    frame.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(undefined);
  };
  return { open, setOpen, close };
}

/** A frame that scrolls as far as its first row is empty, so that a narrow one begins with something. */
function useFirstInView(columns: number) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [head, ...cells] = frame.current?.querySelectorAll<HTMLElement>('tbody tr:first-child > *') ?? [];
    const first = cells.find((each) => each.querySelector('button'));
    if (frame.current !== null && head !== undefined && first !== undefined) {
      frame.current.scrollLeft = first.offsetLeft - head.offsetWidth - head.offsetLeft;
    }
  }, [columns]);
  return frame;
}
