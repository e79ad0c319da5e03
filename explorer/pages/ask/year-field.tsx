// A field for a year; asks when the year is whole or gone, and says so where what is left in it is none.

import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../../language/words.ts';
import { isYear } from './question.ts';

interface YearFieldProps {
  readonly label: string;
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

/** Four digits, or nothing; while it is neither, the year before holds, and where it is left so, none does. */
export function YearField({ label, year, onChange }: YearFieldProps) {
  const { words } = useSpeech();
  const [text, setText] = useState(year?.toString() ?? '');
  const [isLeft, setLeft] = useState(true);
  const said = useId();
  const change = (value: string) => {
    setText(value);
    setLeft(false);
    if (value === '' || isYear(value)) onChange(value === '' ? undefined : Number(value));
  };
  const isWrong = isLeft && text !== '' && !isYear(text);
  const leave = () => {
    setLeft(true);
    if (text !== '' && !isYear(text) && year !== undefined) onChange(undefined);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder={words.ask.any}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? said : undefined}
        onInput={(event) => change(event.currentTarget.value.trim())}
        onBlur={leave}
      />
      <span id={said} class="field-error" aria-live="polite">
        {isWrong && words.ask.noYear(text)}
      </span>
    </label>
  );
}
