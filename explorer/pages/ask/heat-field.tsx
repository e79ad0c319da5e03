// What stands behind a field of the heat map: its papers, each with the facts that put it there.

import { useEffect, useRef } from 'preact/hooks';
import { GroupPapersOf } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { JointPapers } from '../../parts/joint-papers.tsx';
import type { Group, GroupsVariables, Key } from './groups.ts';
import { addressOf, type Question, SUBJECTS } from './question.ts';

interface HeatFieldProps {
  readonly groups: readonly Group[];
  /** Which of the groups it is. */
  readonly at: number;
  readonly question: Question;
  readonly variables: GroupsVariables;
  readonly onClose: () => void;
}

/** The papers of one group, asked for as what comes after the group before it: so no filter need tell which they are. */
export function HeatField({ groups, at, question, variables, onClose }: HeatFieldProps) {
  const { words } = useSpeech();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { keys = [], papers = 0 } = groups[at] ?? {};
  const [row, column] = keys;
  const title = words.ask.heatCell(row?.label ?? '', column?.label ?? '', papers);
  const narrowed = narrow(narrow(question, question.by, row), question.and, column);
  const { where, by, orderBy, language } = variables;
  return (
    <section class="heat-field" aria-label={title} tabIndex={-1} ref={place}>
      <header>
        <h3>{title}</h3>
        <div class="tools">
          {narrowed !== undefined && <a href={addressOf({ ...narrowed, view: 'table' })}>{words.ask.heatNarrow}</a>}
          <button type="button" class="quiet" onClick={onClose}>
            {words.query.close}
          </button>
        </div>
      </header>
      <JointPapers
        title={title}
        operation={GroupPapersOf}
        variables={{
          ...{ where: where ?? null, by, orderBy: orderBy ?? null, language },
          before: groups[at - 1]?.cursor ?? null,
        }}
        papers={({ groupPapers }) => groupPapers?.nodes[0]?.papers}
      />
    </section>
  );
}

/** The question about one key alone; undefined where the builder has no condition for it. */
function narrow(
  question: Question | undefined,
  dimension: string | undefined,
  key: Key | undefined,
): Question | undefined {
  if (question === undefined || key === undefined || key.id === '') {
    return undefined;
  }
  if (dimension === 'YEAR') {
    return { ...question, from: Number(key.id), to: Number(key.id) };
  }
  const subject = SUBJECTS.find((each) => each.toUpperCase() === dimension);
  if (subject === undefined) {
    return undefined;
  }
  const ids = [...new Set([...question.subjects[subject], key.id])];
  return { ...question, subjects: { ...question.subjects, [subject]: ids } };
}
