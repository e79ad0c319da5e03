// The table of facts: each line of the picture, read from its beginning to its end.

import { Paged } from './paged.tsx';
import { factRows } from './rows.ts';
import type { TableProps } from './tables.tsx';

/** The visible facts, those of the selected node first. */
export function FactTable({ session, state, words, text, onShow }: TableProps) {
  const { label } = words;
  const select = (id: string) => {
    session.select(id);
    onShow(id);
  };
  return (
    <Paged rows={factRows(state, text, words)} words={words} about={`${text} ${state.selected}`}>
      {(rows) => (
        <table>
          <caption class="unseen">{label.facts}</caption>
          <thead>
            <tr>
              <th scope="col">{label.from}</th>
              <th scope="col">{label.fact}</th>
              <th scope="col">{label.to}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, source, from, fact, target, to }) => (
              <tr key={key}>
                <td>
                  <button type="button" class="graph-link" onClick={() => select(source)}>
                    <bdi>{from}</bdi>
                  </button>
                </td>
                <td>{fact}</td>
                <td>
                  <button type="button" class="graph-link" onClick={() => select(target)}>
                    <bdi>{to}</bdi>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Paged>
  );
}
