// A field that completes names while typing: a combobox with a list below, by mouse and by keyboard.

import { useEffect, useId, useState } from 'preact/hooks';
import type { NodeKind } from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import { type SuggestionRow, Suggestions } from './suggestions.tsx';
import { stepOf, useSuggestions } from './use-suggestions.ts';

interface NodeSearchProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What stands in the field at first, and again when it becomes another. */
  readonly initial?: string;
  readonly kinds?: readonly NodeKind[];
  /** Called with the node that was chosen. */
  readonly onChoose: (node: SuggestionRow['node']) => void;
  /** Called with the text where Enter is pressed and no row is meant; without it, Enter takes the first row. */
  readonly onText?: (text: string) => void;
  /** Whether the field is emptied when something is chosen. */
  readonly clears?: boolean;
}

/** Characters that are looked for at most; the server takes no more. */
const LONGEST = 200;

/** The field and its list. */
export function NodeSearch(props: NodeSearchProps) {
  const { words } = useSpeech();
  const list = useId();
  const { text, rows, active, isShown, isLoading, setActive, choose, field } = useField(props);
  return (
    <div class="node-search">
      <input
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={isShown && rows.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={rows[active] === undefined ? undefined : `${list}-${active}`}
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST}
        placeholder={props.placeholder}
        value={text}
        {...field}
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

/** What was typed, what it may mean, and what keys and clicks make of it. */
function useField({ initial = '', kinds, onChoose, onText, clears = false }: NodeSearchProps) {
  const [text, setText] = useState(initial);
  useEffect(() => setText(initial), [initial]);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { rows, isLoading } = useSuggestions(isOpen ? text : '', kinds);
  const choose = (row: SuggestionRow) => {
    setOpen(false);
    setText(clears ? '' : row.node.label);
    onChoose(row.node);
  };
  const enter = () => {
    const row = rows[active] ?? (onText === undefined ? rows[0] : undefined);
    if (row !== undefined) {
      choose(row);
    } else if (onText !== undefined && text.trim() !== '') {
      setOpen(false);
      onText(text.trim());
    }
  };
  const field = {
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
      setText(event.currentTarget.value);
      setOpen(true);
      setActive(-1);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = stepOf(event.key);
      if (step !== 0) {
        event.preventDefault();
        setOpen(true);
        // One place more than rows: the field itself.
        setActive(((active + 1 + step + rows.length + 1) % (rows.length + 1)) - 1);
      } else if (event.key === 'Escape') {
        setOpen(false);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        enter();
      }
    },
    onFocus: () => setOpen(true),
    onBlur: () => setOpen(false),
  };
  return { text, rows, active, isShown: isOpen && text.trim() !== '', isLoading, setActive, choose, field };
}
