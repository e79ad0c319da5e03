// Turns the code of an error into what a page tells its reader.

import { AskError } from './client.ts';

/** A sentence for whoever looks at the page; codes without one of their own are shown as the server words them. */
export function told(error: unknown): string {
  if (!(error instanceof AskError)) return 'The server does not answer. Is it running?';
  switch (error.code) {
    case 'UNAVAILABLE':
    case 'TIMEOUT':
      return 'This takes longer than usual. Try again, or ask for less.';
    case 'BAD_CURSOR':
      return 'That page belongs to another list. Start again from the first page.';
    case 'LIMIT_EXCEEDED':
      return `That is too much at once: ${error.told.got} where ${error.told.allowed} are allowed.`;
    case 'AMBIGUOUS':
      return `Several things have that name: ${labels(error.told.candidates).join(', ')}.`;
    case 'INTERNAL':
      return `Something went wrong; tell the number ${error.told.id} to whoever runs the server.`;
    default:
      return error.message;
  }
}

function labels(candidates: unknown): readonly string[] {
  return Array.isArray(candidates) ? candidates.map(({ label }: { label: string }) => label) : [];
}
