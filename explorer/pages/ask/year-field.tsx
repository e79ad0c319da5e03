// A field for a year; asks when the year is whole, and says so where what stands in it is none.

import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../../language/words.ts';
import { isYear } from './question.ts';

interface YearFieldProps {
  readonly label: string;
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

/** What may still become a year while it is typed. */
const BEGINNING = /^\d{0,3}$/u;

/** Four digits, or nothing; what is neither narrows nothing. */
export function YearField({ label, year, onChange }: YearFieldProps) {
  const { words } = useSpeech();
  const [text, setText] = useState(year?.toString() ?? '');
  const [isLeft, setLeft] = useState(true);
  const said = useId();
  const change = (value: string) => {
    setText(value);
    setLeft(false);
    onChange(isYear(value) ? Number(value) : undefined);
  };
  const isWrong = text !== '' && !isYear(text) && (isLeft || !BEGINNING.test(text));
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
        onBlur={() => setLeft(true)}
      />
      <span id={said} class="field-error" aria-live="polite">
        {isWrong && words.ask.noYear(text)}
      </span>
    </label>
  );
}
