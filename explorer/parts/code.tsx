// Operations as texts to copy: in a box that scrolls, and as a call from a shell.

import type { Operation } from '../api/operation.ts';

/** A text to read as it stands. A box that scrolls must be reached by keyboard, and then be known by a name. */
export function Code({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would stand among the landmarks of the page
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <pre role="group" tabIndex={0} aria-label={label}>
      {text}
    </pre>
  );
}

/** A question as a call from a shell; a quote inside single quotes ends them, stands alone, and begins them again. */
export function curl(operation: Operation<unknown, never>, variables: unknown): string {
  const body = JSON.stringify({ query: operation.text, operationName: operation.name, variables });
  return `curl ${location.origin}/graphql -H 'content-type: application/json' -d '${body.replaceAll("'", "'\\''")}'`;
}
