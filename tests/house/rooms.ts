// The rooms of src/ and who may import whom: read out of ARCHITECTURE.md and held against the imports.

import { posix } from 'node:path';
import { importsOf } from './imports.ts';

/** Room → the rooms it may import from; its own files always count as allowed. */
export type Rooms = ReadonlyMap<string, readonly string[]>;

/** Packages that only few places may import: files, or a folder where the place ends in a slash. */
export const FENCED: ReadonlyMap<string, readonly string[]> = new Map([
  ['neo4j-driver', ['src/graph/neo4j.ts', 'src/graph/explore/neo4j.ts']],
  ['@grafeo-db/js', ['src/graph/embedded.ts', 'src/graph/explore/embedded.ts']],
  ['type-graphql', ['src/api/']],
  ['pino', ['src/api/telemetry/']],
  ['prom-client', ['src/api/telemetry/']],
  ['@opentelemetry/api', ['src/api/telemetry/']],
]);

/**
 * The rooms table of ARCHITECTURE.md: rows that begin with a room's name between backticks, as `src/model/`,
 * and end with the rooms it may import, separated by commas, or "nothing", or "every room".
 */
export function roomsIn(markdown: string): Rooms {
  const rows = [...markdown.matchAll(/^\| `src\/([a-z]+)\/` \|.*\| ([^|]+) \|$/gmu)];
  const names = rows.map(([, room]) => room ?? '');
  return new Map(rows.map(([, room, allowed]) => [room ?? '', allowedRooms(allowed ?? '', names)]));
}

function allowedRooms(cell: string, all: readonly string[]): readonly string[] {
  if (cell === 'every room') return all;
  return cell === 'nothing' ? [] : cell.split(', ');
}

/** What is wrong with the imports of `files` (path → text), one sentence each; nothing wrong gives an empty list. */
export function importFaults(files: ReadonlyMap<string, string>, rooms: Rooms): string[] {
  if (files.size === 0) return ['no module was found, so nothing was checked'];
  const edges = new Map([...files].map(([path, text]) => [path, importsOf(text)]));
  const faults = [...edges].flatMap(([path, specifiers]) =>
    specifiers.flatMap((specifier) => faultOf(path, specifier, { files, rooms })),
  );
  return [...faults, ...cycles(edges)];
}

function faultOf(
  path: string,
  specifier: string,
  { files, rooms }: { files: ReadonlyMap<string, string>; rooms: Rooms },
): string[] {
  if (specifier === '(computed)') return [`${path} imports something computed: write the module's name`];
  if (!specifier.startsWith('.')) return fenceFault(path, specifier);
  const target = resolve(path, specifier);
  if (!files.has(target)) return [`${path} imports ${target}, which is no module of src/`];
  const [from, to] = [roomOf(path), roomOf(target)];
  const allowed = rooms.get(from);
  if (!allowed) return [`${path} stands in no room that ARCHITECTURE.md names`];
  return from === to || allowed.includes(to) ? [] : [`${path} imports ${target}: ${from} may not import ${to}`];
}

function fenceFault(path: string, specifier: string): string[] {
  const fence = [...FENCED].find(([name]) => specifier === name || specifier.startsWith(`${name}/`));
  if (!fence) return [];
  const [name, places] = fence;
  const inside = places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
  return inside ? [] : [`${path} imports ${name}, which only ${places.join(' and ')} may`];
}

function roomOf(path: string): string {
  return path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '';
}

function resolve(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}

/** Each import that closes a circle, as the way round it; types count, since a circle of types is one too. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      found.push(`a circle of imports: ${[...way.slice(way.indexOf(path)), path].join(' -> ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const specifier of edges.get(path) ?? []) {
      if (specifier.startsWith('.')) visit(resolve(path, specifier), [...way, path]);
    }
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
