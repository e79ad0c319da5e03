// A number with a bar as long as it is large beside others; the number is there as text.

import { useSpeech } from '../language/words.ts';

interface BarProps {
  readonly value: number;
  /** The value of the longest bar. */
  readonly most: number;
}

/** The bar and its number. */
export function Bar({ value, most }: BarProps) {
  const { number } = useSpeech();
  const share = most === 0 ? 0 : (value / most) * 100;
  return (
    <span class="bar">
      <span class="bar-length" aria-hidden="true">
        {value > 0 && <span style={{ inlineSize: `${share}%` }} />}
      </span>
      <span class="bar-number">{number(value)}</span>
    </span>
  );
}
