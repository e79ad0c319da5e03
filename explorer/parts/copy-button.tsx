// A button that copies a text, and says that it did.

import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../language/words.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

const SHOWN_MS = 2_000;

/** Copies `text`; where the browser refuses, the button says so. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { words } = useSpeech();
  const [result, setResult] = useState<'copied' | 'refused'>();
  useEffect(() => {
    const timer = setTimeout(() => setResult(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = () => {
    // Without a secure address there is no clipboard at all.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => setResult('copied'),
      () => setResult('refused'),
    );
  };
  return (
    <button type="button" onClick={copy}>
      <span aria-live="polite">{result === undefined ? label : words.query[result]}</span>
    </button>
  );
}
