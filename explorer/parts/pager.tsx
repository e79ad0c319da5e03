// Which rows are shown of how many, and the way to those before and after.

import { useSpeech } from '../language/words.ts';

interface PagerProps {
  readonly from: number;
  readonly to: number;
  readonly of: number;
  readonly hasNext: boolean;
  /** What is paged, to tell this pager from others on the page. */
  readonly subject: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Nothing where all rows are on one page. */
export function Pager({ from, to, of, hasNext, subject, onBack, onNext }: PagerProps) {
  const { words, number } = useSpeech();
  if (from === 1 && !hasNext) {
    return null;
  }
  return (
    <nav class="pager" aria-label={words.list.pages(subject)}>
      <button type="button" disabled={from === 1} onClick={onBack}>
        {words.list.back}
      </button>
      <span aria-live="polite">{words.list.range(number(from), number(to), number(of))}</span>
      <button type="button" disabled={!hasNext} onClick={onNext}>
        {words.list.next}
      </button>
    </nav>
  );
}
