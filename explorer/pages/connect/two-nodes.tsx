// Chooses two nodes: what is compared, or what a chain of facts is to connect.

import type { ComponentChildren } from 'preact';
import { Labels, type NodeKind } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import type { NodeLabel } from '../../parts/node-link.tsx';
import { NodeSearch } from '../../parts/node-search.tsx';

/** The ids of both; an empty text where one is not chosen yet. */
export interface Two {
  readonly left: string;
  readonly right: string;
}

/** Both as nodes, where they are chosen and there. */
export function useTwo({ left, right }: Two): {
  readonly left: NodeLabel | undefined;
  readonly right: NodeLabel | undefined;
} {
  const { language } = useSpeech();
  const ids = [left, right].filter((id) => id !== '');
  const asked = useAnswer(Labels, ids.length === 0 ? null : { ids, language });
  const find = (id: string) => asked.answer?.nodes?.find((node) => node?.id === id) ?? undefined;
  return { left: find(left), right: find(right) };
}

interface TwoNodesProps {
  readonly two: Two;
  readonly nodes: ReturnType<typeof useTwo>;
  readonly labels: readonly [left: string, right: string];
  readonly kinds?: readonly NodeKind[];
  readonly onChange: (two: Two) => void;
  readonly children?: ComponentChildren;
}

/** Two search fields, and a way to change their sides. */
export function TwoNodes({ two, nodes, labels, kinds, onChange, children }: TwoNodesProps) {
  const { words } = useSpeech();
  const given = kinds === undefined ? {} : { kinds };
  return (
    <form class="ask-form two" onSubmit={(event) => event.preventDefault()}>
      <div class="field">
        <span aria-hidden="true">{labels[0]}</span>
        <NodeSearch
          label={labels[0]}
          initial={nodes.left?.label ?? ''}
          onChoose={({ id }) => onChange({ ...two, left: id })}
          {...given}
        />
      </div>
      <button type="button" class="swap" onClick={() => onChange({ left: two.right, right: two.left })}>
        <span aria-hidden="true">⇄</span> {words.compare.swap}
      </button>
      <div class="field">
        <span aria-hidden="true">{labels[1]}</span>
        <NodeSearch
          label={labels[1]}
          initial={nodes.right?.label ?? ''}
          onChoose={({ id }) => onChange({ ...two, right: id })}
          {...given}
        />
      </div>
      {children}
    </form>
  );
}
