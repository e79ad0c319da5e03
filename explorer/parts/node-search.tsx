// A field that completes names while typing: a combobox with a list below, by mouse and by keyboard.

import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { NodeKind } from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import { type SuggestionRow, Suggestions } from './suggestions.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface NodeSearchProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What stands in the field at first. */
  readonly initial?: string;
  readonly kinds?: readonly NodeKind[];
  /** Called with the node that was chosen. */
  readonly onChoose: (node: SuggestionRow['node']) => void;
  /** Called with the text where Enter is pressed and nothing in the list is meant. */
  readonly onText?: (text: string) => void;
  /** Whether the field is emptied when something is chosen. */
  readonly clears?: boolean;
}

/** The field and its list. */
export function NodeSearch(props: NodeSearchProps) {
  const { label, placeholder, initial = '', kinds, onChoose, onText, clears = false } = props;
  const { words } = useSpeech();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { rows, isLoading } = useSuggestions(isOpen ? text : '', kinds);
  const choose = (row: SuggestionRow) => {
    setOpen(false);
    setText(clears ? '' : row.node.label);
    onChoose(row.node);
  };
  const onInput = (event: TargetedEvent<HTMLInputElement>) => {
    setText(event.currentTarget.value);
    setOpen(true);
    setActive(-1);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      // One place more than rows: the field itself.
      setActive(((active + 1 + step + rows.length + 1) % (rows.length + 1)) - 1);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault();
      const row = rows[active] ?? (onText === undefined ? rows[0] : undefined);
      if (row !== undefined) {
        choose(row);
      } else if (onText !== undefined) {
        setOpen(false);
        onText(text.trim());
      }
    }
  };
  const isShown = isOpen && text.trim() !== '';
  return (
    <div class="node-search">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown && rows.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={rows[active] === undefined ? undefined : `${list}-${active}`}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={placeholder}
        value={text}
        {...{ onInput, onKeyDown }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <Suggestions
        id={list}
        label={words.search.suggestions}
        {...{ rows, active, isShown, isLoading }}
        onChoose={choose}
        onActive={setActive}
      />
    </div>
  );
}
