// Chooses nodes that papers must be linked to: those chosen stand below, each with a way to take it away.

import { Labels } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { NodeSearch } from '../../parts/node-search.tsx';
import { PREFIXES } from '../../router/address.ts';
import type { Subject } from './question.ts';

interface SubjectFieldProps {
  readonly subject: Subject;
  readonly label: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** A search field, and what was chosen with it. */
export function SubjectField({ subject, label, ids, onChange }: SubjectFieldProps) {
  const { words, language } = useSpeech();
  const asked = useAnswer(Labels, ids.length === 0 ? null : { ids, language });
  const labelOf = (id: string) => asked.answer?.nodes?.find((node) => node?.id === id)?.label ?? id;
  return (
    <div class="field">
      <span aria-hidden="true">{label}</span>
      <NodeSearch
        label={`${label}: ${words.kinds[PREFIXES[subject]].one}`}
        placeholder={words.kinds[PREFIXES[subject]].one}
        kinds={[PREFIXES[subject]]}
        onChoose={({ id }) => onChange([...new Set([...ids, id])])}
        clears
      />
      {ids.length > 0 && (
        <ul class="chosen">
          {ids.map((id) => (
            <li key={id}>
              <button
                type="button"
                aria-label={words.ask.remove(labelOf(id))}
                onClick={() => onChange(ids.filter((each) => each !== id))}
              >
                <KindMark id={id} />
                <bdi>{labelOf(id)}</bdi>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
