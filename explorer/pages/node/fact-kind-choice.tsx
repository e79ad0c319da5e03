// Chooses which kind of facts is shown.

import type { EdgeKind } from '../../api/operations.ts';
import { english } from '../../language/english.ts';
import { useSpeech } from '../../language/words.ts';

const KINDS = Object.keys(english.edgeNames) as readonly EdgeKind[];

interface FactKindChoiceProps {
  readonly kind: EdgeKind | undefined;
  readonly onChoose: (kind: EdgeKind | undefined) => void;
}

/** One kind, or all. */
export function FactKindChoice({ kind, onChoose }: FactKindChoiceProps) {
  const { words } = useSpeech();
  return (
    <label class="choice">
      <span class="unseen">{words.node.factKind}</span>
      <select
        value={kind ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(KINDS.find((each) => each === value))}
      >
        <option value="">{words.node.allFacts}</option>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {words.edgeNames[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
