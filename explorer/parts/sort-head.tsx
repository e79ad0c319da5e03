// The head of a column, which sorts by it where that can be done.

import type { Chosen } from './ordering.ts';

interface SortHeadProps {
  readonly head: string;
  readonly isNumber?: boolean;
  readonly canSort: boolean;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Names come from A first, numbers from the largest; the next press turns that around. */
export function SortHead({ head, isNumber = false, canSort, chosen, onChoose }: SortHeadProps) {
  const style = isNumber ? 'number' : undefined;
  if (!canSort) {
    return (
      <th scope="col" class={style}>
        {head}
      </th>
    );
  }
  const direction = chosen?.head === head ? chosen.direction : undefined;
  const [first, second] = isNumber ? (['DESC', 'ASC'] as const) : (['ASC', 'DESC'] as const);
  const state = direction === undefined ? 'none' : direction === 'ASC' ? 'ascending' : 'descending';
  return (
    <th scope="col" class={style} aria-sort={state}>
      <button
        type="button"
        class="sort"
        onClick={() => onChoose({ head, direction: direction === first ? second : first })}
      >
        {head}
        <span aria-hidden="true" class="arrow">
          {direction === undefined ? '↕' : direction === 'ASC' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
}
