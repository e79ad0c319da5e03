// Downloads the whole result of a question as a file for spreadsheets.

import { useState } from 'preact/hooks';
import { ApiError } from '../../api/client.ts';
import { useSpeech } from '../../language/words.ts';
import { csv } from './csv.ts';
import { fetchGroups, type GroupsVariables } from './groups.ts';
import type { Question } from './question.ts';

interface CsvButtonProps {
  readonly question: Question;
  readonly variables: GroupsVariables;
}

/** Fetches what is not shown yet, then hands over the file; says so where that fails. */
export function CsvButton({ question, variables }: CsvButtonProps) {
  const { words } = useSpeech();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const download = async () => {
    setState('busy');
    try {
      const groups = await fetchGroups(variables, { words, signal: new AbortController().signal });
      const heads = [question.by, ...(question.and === undefined ? [] : [question.and])];
      const names = heads.flatMap((dimension) => [words.ask.dimensions[dimension], 'id']);
      const rows = groups.map(({ keys, papers }) => [...keys.flatMap(({ label, id }) => [label, id]), papers]);
      hand('papergraph.csv', csv([[...names, words.columns.papers], ...rows]));
      setState('idle');
    } catch (error) {
      if (!(error instanceof ApiError)) {
        throw error;
      }
      setState('failed');
    }
  };
  const label = { idle: words.ask.csv, busy: words.ask.preparing, failed: words.states.known.UNKNOWN }[state];
  return (
    <button type="button" disabled={state === 'busy'} onClick={() => void download()}>
      <span aria-live="polite">{label}</span>
    </button>
  );
}

function hand(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
