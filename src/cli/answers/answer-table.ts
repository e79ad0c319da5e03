// Makes a table of a GraphQL answer: its first list, each item a row, what lies below flattened into columns.

import { cellOf } from '../../exports/cell.ts';
import type { Table } from './table.ts';

type Tree = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** Names that connections put between a node and its list: they say nothing to whoever reads a table. */
const WRAPPERS: ReadonlySet<string> = new Set(['edges', 'nodes', 'node']);

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listsBelow(value: unknown, path: Path): { readonly path: Path; readonly list: readonly unknown[] }[] {
  if (Array.isArray(value)) return [{ path, list: value }];
  return isTree(value) ? Object.entries(value).flatMap(([key, below]) => listsBelow(below, [...path, key])) : [];
}

/** What lies below a value, by path; lists stay whole. */
function leavesOf(value: unknown, path: Path = []): (readonly [path: Path, leaf: unknown])[] {
  if (!isTree(value) || Object.keys(value).length === 0) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key]));
}

/** The one value of each item, or undefined where an item has more. */
function onlyValues(list: readonly unknown[]): readonly unknown[] | undefined {
  const values = list.map((item) => leavesOf(item).map(([, leaf]) => leaf));
  const isPlain = values.every(
    (leaves) => leaves.length === 1 && (typeof leaves[0] !== 'object' || leaves[0] === null),
  );
  return isPlain ? values.flat() : undefined;
}

interface Column {
  readonly path: Path;
  readonly values: readonly unknown[];
  readonly isCounted: boolean;
}

function columnsOf(items: readonly unknown[]): readonly Column[] {
  const rows = items.map((item) => new Map(leavesOf(item).map(([path, leaf]) => [path.join('.'), { path, leaf }])));
  const paths = new Map(rows.flatMap((row) => [...row].map(([key, { path }]) => [key, path] as const)));
  const keys = [...paths.keys()];
  const columns = [...paths].map(([key, path]) => {
    const values = rows.map((row) => row.get(key)?.leaf ?? null);
    const isCounted = values.some((value) => Array.isArray(value) && onlyValues(value) === undefined);
    return { key, path, values, isCounted };
  });
  // An object that is null in one row is more columns in another.
  const isShown = ({ key, values }: (typeof columns)[number]) =>
    values.some((value) => value !== null) ||
    !keys.some((other) => other.startsWith(key === '' ? '' : `${key}.`) && other !== key);
  return columns.filter(isShown);
}

function namesOf(columns: readonly Column[]): readonly string[] {
  const short = columns.map(({ path }) => path.filter((name) => !WRAPPERS.has(name)).join('.'));
  return columns.map(({ path, isCounted }, index) => {
    const name = short[index] ?? '';
    const isClear = name !== '' && short.indexOf(name) === short.lastIndexOf(name);
    const shown = isClear ? name : path.join('.') || 'value';
    return isCounted ? `${shown} (count)` : shown;
  });
}

function cellIn({ isCounted }: Column, value: unknown) {
  if (!Array.isArray(value)) return cellOf(value);
  return isCounted ? value.length : cellOf(onlyValues(value));
}

/** What lies beside the way to the list, at every step of it. */
function besidesOf(value: unknown, way: Path, path: Path = []): string[] {
  const [next, ...rest] = way;
  if (next === undefined || !isTree(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const here = [...path, key];
    if (key === next) return besidesOf(below, rest, here);
    return typeof below === 'object' && below !== null ? [here.join('.')] : [`${here.join('.')} ${below}`];
  });
}

/**
 * The first list of an answer as a table, one of objects before one of plain values; without any list the answer is one
 * row. A list inside a row is joined where each of its items is one value, else counted.
 */
export function answerTable(data: Tree): Table {
  const lists = listsBelow(data, []);
  const found = lists.find(({ list }) => list.length === 0 || list.some(isTree)) ?? lists[0];
  const items = found?.list ?? [data];
  const columns = columnsOf(items);
  return {
    columns: namesOf(columns),
    rows: items.map((_, row) => columns.map((column) => cellIn(column, column.values[row] ?? null))),
    besides: besidesOf(data, found?.path ?? []),
  };
}
