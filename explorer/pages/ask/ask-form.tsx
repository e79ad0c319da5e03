// The form of the question builder; each change asks anew.

import type { PaperDimension } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { DIMENSIONS, type Question } from './question.ts';
import { SubjectField } from './subject-field.tsx';
import { YearField } from './year-field.tsx';

interface AskFormProps {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}

/** Which papers, and what to count them by. */
export function AskForm({ question, onChange }: AskFormProps) {
  const { words } = useSpeech();
  const { ask } = words;
  const subject = (name: keyof Question['subjects'], label: string) => (
    <SubjectField
      subject={name}
      label={label}
      ids={question.subjects[name]}
      onChange={(ids) => onChange({ ...question, subjects: { ...question.subjects, [name]: ids } })}
    />
  );
  return (
    <form class="ask-form" onSubmit={(event) => event.preventDefault()}>
      {subject('concept', ask.papersAbout)}
      {subject('organisation', ask.publishedBy)}
      {subject('reviewer', ask.reviewedBy)}
      {question.subjects.author.length > 0 && subject('author', ask.writtenBy)}
      <div class="ask-pair">
        <YearField label={ask.from} year={question.from} onChange={(from) => onChange({ ...question, from })} />
        <YearField label={ask.to} year={question.to} onChange={(to) => onChange({ ...question, to })} />
      </div>
      <DimensionField
        label={ask.by}
        value={question.by}
        onChange={(by) => by && onChange({ ...question, by, and: question.and === by ? undefined : question.and })}
      />
      <DimensionField
        label={ask.and}
        value={question.and}
        none={ask.nothing}
        without={question.by}
        onChange={(and) => onChange({ ...question, and })}
      />
      <label class="ask-check">
        <input
          type="checkbox"
          checked={question.rollUp}
          onChange={(event) => onChange({ ...question, rollUp: event.currentTarget.checked })}
        />
        <span>{ask.rollUp}</span>
      </label>
    </form>
  );
}

interface DimensionFieldProps {
  readonly label: string;
  readonly value: PaperDimension | undefined;
  /** What it says where nothing is chosen; without it, something must be. */
  readonly none?: string;
  readonly without?: PaperDimension;
  readonly onChange: (dimension: PaperDimension | undefined) => void;
}

function DimensionField({ label, value, none, without, onChange }: DimensionFieldProps) {
  const { words } = useSpeech();
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(DIMENSIONS.find((each) => each === event.currentTarget.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {DIMENSIONS.filter((each) => each !== without).map((each) => (
          <option key={each} value={each}>
            {words.ask.dimensions[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
