// A row of a table that opens: what stands behind it comes below.

import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useSpeech } from '../language/words.ts';

/** One field of a row. */
export interface Cell {
  readonly head: string;
  readonly content: ComponentChildren;
  readonly style?: 'number' | 'wide' | undefined;
}

interface OpeningRowProps {
  readonly cells: readonly Cell[];
  /** What the row is about, to tell its button from those of other rows. */
  readonly label: string;
  /** What opens; without it, the row has no button. */
  readonly behind?: (() => ComponentChildren) | undefined;
}

/** The row and, once it is opened, what stands behind it. */
export function OpeningRow({ cells, label, behind }: OpeningRowProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Fragment>
      <tr>
        {cells.map(({ head, content, style }) => (
          <td key={head} class={style} data-head={head}>
            {content}
          </td>
        ))}
        {behind !== undefined && (
          <td class="opener">
            <EvidenceButton label={label} isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
          </td>
        )}
      </tr>
      {behind !== undefined && isOpen && (
        <tr class="behind">
          <td colSpan={cells.length + 1}>{behind()}</td>
        </tr>
      )}
    </Fragment>
  );
}

/** The head of the column in which the buttons stand. */
export function OpenerHead() {
  const { words } = useSpeech();
  return (
    <th scope="col">
      <span class="unseen">{words.evidence.title}</span>
    </th>
  );
}

interface EvidenceButtonProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

/** Opens and closes the evidence of something. */
export function EvidenceButton({ label, isOpen, onClick }: EvidenceButtonProps) {
  const { words } = useSpeech();
  return (
    <button
      type="button"
      class="quiet"
      aria-expanded={isOpen}
      aria-label={`${words.evidence.button}: ${label}`}
      onClick={onClick}
    >
      {words.evidence.button}
    </button>
  );
}
