// The list below a search field: names, and what tells each from its namesakes.

import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../language/words.ts';
import { KindMark, KindName } from './kind-mark.tsx';

/** One way to complete what is being typed. */
export interface SuggestionRow {
  readonly text: string;
  readonly hint: string | null;
  readonly node: { readonly id: string; readonly label: string };
}

interface SuggestionsProps {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly SuggestionRow[];
  /** The row that Enter chooses; -1 for none. */
  readonly active: number;
  readonly isShown: boolean;
  readonly isLoading: boolean;
  readonly onChoose: (row: SuggestionRow) => void;
  readonly onActive: (row: number) => void;
}

/** The list; the field keeps the focus while rows are walked through. */
export function Suggestions({ id, label, rows, active, isShown, isLoading, onChoose, onActive }: SuggestionsProps) {
  const { words } = useSpeech();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <>
      <div id={id} role="listbox" aria-label={label} hidden={!isShown || rows.length === 0} class="suggestions">
        {rows.map((row, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses through the field, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={row.node.id}
            ref={at === active ? shown : null}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => onActive(at)}
            onClick={() => onChoose(row)}
          >
            <KindMark id={row.node.id} />
            <span class="suggestion-text">
              <bdi>{row.text}</bdi>
              {row.text !== row.node.label && (
                <>
                  {' '}
                  <span class="suggestion-label">
                    → <bdi>{row.node.label}</bdi>
                  </span>
                </>
              )}
            </span>
            <span class="suggestion-hint">
              <KindName id={row.node.id} />
              {row.hint !== null && <bdi>{row.hint}</bdi>}
            </span>
          </div>
        ))}
      </div>
      <p class={isShown && rows.length === 0 && !isLoading ? 'suggestions none' : 'unseen'} role="status">
        {isShown && !isLoading ? words.search.found(rows.length) : ''}
      </p>
    </>
  );
}
