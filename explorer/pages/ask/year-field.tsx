// A field for a year; asks when the year is whole.

import { useState } from 'preact/hooks';
import { useSpeech } from '../../language/words.ts';

interface YearFieldProps {
  readonly label: string;
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

/** Four digits, or nothing; what is neither asks nothing. */
export function YearField({ label, year, onChange }: YearFieldProps) {
  const { words } = useSpeech();
  const [text, setText] = useState(year?.toString() ?? '');
  const change = (value: string) => {
    setText(value);
    if (value === '' || /^\d{4}$/u.test(value)) {
      onChange(value === '' ? undefined : Number(value));
    }
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={4}
        placeholder={words.ask.any}
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}
