// Shows the operation that a view ran, exactly as it was sent, to copy it.

import { useRef, useState } from 'preact/hooks';
import type { Operation } from '../api/operation.ts';
import { useSpeech } from '../language/words.ts';
import { Code, curl } from './code.tsx';
import { CopyButton } from './copy-button.tsx';

interface QueryButtonProps {
  readonly operation: Operation<unknown, never>;
  readonly variables: unknown;
  /** What the view shows, to tell its button from others on the page. */
  readonly subject: string;
}

/** A button that opens the operation and its variables over the page. */
export function QueryButton({ operation, variables, subject }: QueryButtonProps) {
  const { words } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const asked = JSON.stringify(variables, null, 2);
  return (
    <>
      <button
        type="button"
        class="quiet query-button"
        aria-label={`${words.query.button}: ${subject}`}
        title={words.query.hint}
        onClick={open}
      >
        {words.query.button}
      </button>
      <dialog ref={dialog} class="query" aria-label={`${words.query.title}: ${subject}`} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <h2>{words.query.title}</h2>
            <p>{words.query.about}</p>
            <Code label="GraphQL" text={operation.text} />
            <h3>{words.query.variables}</h3>
            <Code label={words.query.variables} text={asked} />
            <form method="dialog" class="buttons">
              <CopyButton text={operation.text} label={words.query.copy} />
              <CopyButton text={asked} label={words.query.copyVariables} />
              <CopyButton text={curl(operation, variables)} label={words.query.copyCurl} />
              <button type="submit">{words.query.close}</button>
            </form>
          </>
        )}
      </dialog>
    </>
  );
}
