// Cursors that real pages gave, by the order that they belong to, for generated questions to go on from.

import type { NodeLabel } from '../../src/model/node-type.ts';
import { nodeLabels, nodeTypes } from '../../src/model/nodes.ts';
import type { Answering } from '../../src/query/answer.ts';
import { type AnsweredList, dataOf } from './ask.ts';
import type { Draw } from './draw.ts';
import type { OrderBy } from './oracle-order.ts';

/** The lists that are ordered by something other than orderBy, with a question that gives their cursors. */
const OTHERS: Readonly<Record<string, string>> = {
  'PaperConnection/position': 'paper(ref: "DETR") { list: authors(first: 10) { edges { cursor } } }',
  'PaperConnection/score': 'paper(ref: "DETR") { list: concepts(first: 10) { edges { cursor } } }',
  'DigestConnection/position': 'digest(ref: "digest:w-0") { list: reviews(first: 10) { edges { cursor } } }',
  counted: 'concept(ref: "transformer") { list: organisations(first: 40) { edges { cursor } } }',
};

/** Orders worth asking for: the default, each key both ways, and some of several keys. */
export function ordersOf(label: NodeLabel): readonly (readonly OrderBy[])[] {
  const words = Object.keys(nodeTypes[label].orders);
  const single = words.flatMap((by): OrderBy[][] => [[{ by, direction: 'ASC' }], [{ by, direction: 'DESC' }]]);
  const [first, second] = [words[0] as string, words.at(-1) as string];
  const several: OrderBy[][] = [
    [
      { by: second, direction: 'DESC' },
      { by: first, direction: 'ASC' },
    ],
    words.slice(0, 3).map((by) => ({ by, direction: 'ASC' })),
  ];
  return [[], ...single, ...several];
}

function nameOf(key: string, order: readonly OrderBy[]): string {
  return `${key} ${order.map(({ by, direction }) => `${by}-${direction}`).join()}`;
}

/** Cursors by order. */
export class CursorPool {
  readonly #cursors = new Map<string, readonly string[]>();

  /** Asks one page of every order that questions may go on from. */
  static async from(answering: Answering): Promise<CursorPool> {
    const pool = new CursorPool();
    const keep = (name: string, { edges }: Pick<AnsweredList, 'edges'>) =>
      pool.#cursors.set(
        name,
        edges.map(({ cursor }) => cursor),
      );
    for (const label of nodeLabels) {
      for (const order of ordersOf(label)) {
        const text = `query ($orderBy: [${label}Order!]) { list: ${nodeTypes[label].plural}(first: 60, orderBy: $orderBy) { edges { cursor } } }`;
        keep(nameOf(label, order), (await dataOf<{ list: AnsweredList }>(answering, text, { orderBy: order })).list);
      }
    }
    for (const [name, text] of Object.entries(OTHERS)) {
      const data = await dataOf<{ on: { list: AnsweredList } }>(answering, `{ on: ${text} }`);
      keep(nameOf(name, []), data.on.list);
    }
    return pool;
  }

  /** A cursor of that order; now and then one of another, or none at all. */
  cursor(draw: Draw, key: string, order: readonly OrderBy[]): string {
    if (draw.chance(2)) return draw.pick(['', 'nonsense', 'WyJZRUFSLURFU0MiXQ']);
    if (draw.chance(2)) return draw.pick([...this.#cursors.values()].filter((list) => list.length > 0).flat());
    const own = this.#cursors.get(nameOf(key, order)) ?? this.#cursors.get(nameOf('Paper', []));
    return draw.pick(own ?? []);
  }
}
