// What stands where an answer is awaited, is empty, or does not come.

import type { ComponentChildren } from 'preact';
import type { ApiError } from '../api/client.ts';
import type { Asked } from '../api/use-answer.ts';
import { useSpeech } from '../language/words.ts';

/** Lines in the place of what is to come. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { words } = useSpeech();
  return (
    <div class="loading" role="status">
      <span class="unseen">{words.states.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span class="loading-line" key={line} />
      ))}
    </div>
  );
}

/** One sentence where there is nothing to show. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

/** What went wrong, in words, and a way to try again. */
export function Failure({ error, retry }: { readonly error: ApiError; readonly retry: () => void }) {
  const { words, time } = useSpeech();
  const { known, again, retry: tryAgain, details } = words.states;
  return (
    <div class="failure" role="alert">
      <p>
        {known[error.code as keyof typeof known] ?? known.UNKNOWN}
        {error.again !== undefined && ` ${again(time(error.again))}`}
      </p>
      <details>
        <summary>{details}</summary>
        <code>
          {error.code}: {error.message}
        </code>
      </details>
      <button type="button" onClick={retry}>
        {tryAgain}
      </button>
    </div>
  );
}

interface AnsweredProps<Answer> {
  readonly asked: Asked<Answer>;
  /** How many lines stand there while nothing has come yet. */
  readonly lines?: number;
  readonly children: (answer: Answer) => ComponentChildren;
}

/** The answer, or what stands in its place; an answer stays, dimmed, while the next one is awaited. */
export function Answered<Answer>({ asked, lines, children }: AnsweredProps<Answer>) {
  const { answer, error, isLoading, retry } = asked;
  if (!isLoading && error !== undefined) {
    return <Failure error={error} retry={retry} />;
  }
  return answer === undefined ? (
    <Loading {...(lines === undefined ? {} : { lines })} />
  ) : (
    <div aria-busy={isLoading}>{children(answer)}</div>
  );
}
