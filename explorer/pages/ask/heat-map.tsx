// Papers counted by two things as a table of shaded fields: the more papers, the stronger.

import { useSpeech } from '../../language/words.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { withGaps } from '../../parts/years.ts';
import type { Group, Key } from './groups.ts';
import { addressOf, type Question, SUBJECTS } from './question.ts';

interface HeatMapProps {
  readonly groups: readonly Group[];
  readonly question: Question;
  /** How many groups there are in all; those not given have no more papers than the smallest of those given. */
  readonly total: number;
}

const ROWS = 25;
const COLUMNS = 20;

/** Rows and columns with most papers; years stand in their own order. */
export function HeatMap({ groups, question, total }: HeatMapProps) {
  const { words, number } = useSpeech();
  const rows = axis(groups, 0, { isYears: question.by === 'YEAR', most: ROWS });
  const columns = axis(groups, 1, { isYears: question.and === 'YEAR', most: COLUMNS });
  const papers = new Map(groups.map(({ keys, papers: count }) => [`${keys[0]?.id}\n${keys[1]?.id}`, count]));
  const largest = Math.max(...groups.map(({ papers: count }) => count));
  return (
    <>
      <div class="table-frame heat-frame">
        <table class="heat">
          <caption class="unseen">{words.search.results}</caption>
          <thead>
            <tr>
              <th scope="col">{words.ask.dimensions[question.by]}</th>
              {columns.keys.map((key) => (
                <th key={key.id} scope="col">
                  <bdi>{key.label}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.keys.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.node === undefined ? <bdi>{row.label}</bdi> : <NodeLink node={row.node} />}</th>
                {columns.keys.map((column) => (
                  <Field
                    key={column.id}
                    {...{ row, column, question, largest }}
                    papers={papers.get(`${row.id}\n${column.id}`) ?? 0}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(rows.isCut || columns.isCut) && <p class="note">{words.ask.heatCut(rows.keys.length, columns.keys.length)}</p>}
      {groups.length < total && (
        <p class="note">
          {words.ask.heatRead(number(groups.length), number(total), words.papers(groups.at(-1)?.papers ?? 0))}
        </p>
      )}
    </>
  );
}

interface FieldProps {
  readonly row: Key;
  readonly column: Key;
  readonly papers: number;
  readonly largest: number;
  readonly question: Question;
}

const STEPS = 5;

function Field({ row, column, papers, largest, question }: FieldProps) {
  const { words, number } = useSpeech();
  const step = papers === 0 ? 0 : Math.max(1, Math.ceil((papers / largest) * STEPS));
  const narrowed = narrow(narrow(question, question.by, row), question.and, column);
  const label = words.ask.heatCell(row.label, column.label, papers);
  return (
    <td class={`heat-${step}`}>
      {papers === 0 ? (
        <span class="unseen">{number(0)}</span>
      ) : narrowed === undefined ? (
        number(papers)
      ) : (
        <a href={addressOf({ ...narrowed, view: 'table' })} aria-label={label} title={label}>
          {number(papers)}
        </a>
      )}
    </td>
  );
}

/** The question about one key alone; undefined where the builder has no condition for it. */
function narrow(question: Question | undefined, dimension: string | undefined, key: Key): Question | undefined {
  if (question === undefined || key.id === '') {
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

/** The keys of one side, those with most papers first; years in their order. */
function axis(groups: readonly Group[], side: 0 | 1, { isYears, most }: { isYears: boolean; most: number }) {
  const sums = new Map<string, { readonly key: Key; sum: number }>();
  for (const { keys, papers } of groups) {
    const key = keys[side];
    if (key !== undefined) {
      const known = sums.get(key.id) ?? { key, sum: 0 };
      known.sum += papers;
      sums.set(key.id, known);
    }
  }
  const all = [...sums.values()].sort((a, b) => b.sum - a.sum);
  const kept = all.slice(0, most);
  const keys = kept.map(({ key }) => key);
  return { keys: isYears ? inOrder(keys, most) : keys, isCut: all.length > most };
}

/** Years in their order, with those between them where there is room, and what has none at the end. */
function inOrder(keys: readonly Key[], most: number): readonly Key[] {
  const [undated, dated] = [keys.filter(({ id }) => id === ''), keys.filter(({ id }) => id !== '')];
  const years = dated.map(({ id }) => Number(id)).sort((a, b) => a - b);
  const whole = withGaps(years);
  const shown = whole.length <= most ? whole : years;
  return [...shown.map((year): Key => ({ id: `${year}`, label: `${year}`, node: undefined })), ...undated];
}
