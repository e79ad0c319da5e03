// A heat map of more groups than one page of the API holds: an empty field should mean that there is nothing.

import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../../api/client.ts';
import { useSpeech } from '../../language/words.ts';
import { fetchGroups, type Group, type GroupsVariables } from './groups.ts';
import { HeatMap } from './heat-map.tsx';
import type { Question } from './question.ts';

interface WholeHeatMapProps {
  /** The groups of the first page. */
  readonly groups: readonly Group[];
  readonly question: Question;
  readonly variables: GroupsVariables;
  /** Where the next page begins; null where there is none. */
  readonly after: string | null;
  readonly total: number;
}

/** Further pages that are read at most; the map says what it was drawn from. */
const PAGES = 9;

/** The map, first of what is there, then of what is read after it. */
export function WholeHeatMap({ groups, question, variables, after, total }: WholeHeatMapProps) {
  const { words } = useSpeech();
  const [rest, setRest] = useState<readonly Group[]>();
  // A question that is asked anew gets a map of its own.
  useEffect(() => {
    const controller = new AbortController();
    if (after !== null) {
      fetchGroups(variables, { words, signal: controller.signal, after, pages: PAGES }).then(setRest, (error) => {
        // What could not be read is told below the map, as what was not read is.
        if (error instanceof ApiError) {
          setRest([]);
        }
      });
    }
    return () => controller.abort();
  }, [after]);
  return (
    <div aria-busy={after !== null && rest === undefined}>
      <HeatMap groups={[...groups, ...(rest ?? [])]} {...{ question, variables, total }} />
    </div>
  );
}
