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
      <Turn isPossible={from > 1} onClick={onBack}>
        {words.list.back}
      </Turn>
      <span aria-live="polite">{words.list.range(number(from), number(to), number(of))}</span>
      <Turn isPossible={hasNext} onClick={onNext}>
        {words.list.next}
      </Turn>
    </nav>
  );
}

interface TurnProps {
  readonly isPossible: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** A button that can't be used keeps the focus that it has: on the last page, the keyboard is still here. */
function Turn({ isPossible, onClick, children }: TurnProps) {
  return (
    <button type="button" aria-disabled={!isPossible} onClick={() => isPossible && onClick()}>
      {children}
    </button>
  );
}
