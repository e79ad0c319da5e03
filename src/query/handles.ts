// The handles of a reviewer: the service, the name there, and the profile page where there is a public one.

import { objectReader } from './object-reader.ts';
import type { Place, Reader } from './place.ts';
import { type SelectedField, selectedFields, setsBelow } from './selection.ts';

const PROFILES: Readonly<Record<string, (name: string) => string>> = {
  habr: (name) => `https://habr.com/users/${encodeURIComponent(name)}/`,
  github: (name) => `https://github.com/${encodeURIComponent(name)}`,
};

function part(stored: string, field: string): string | null {
  const colon = stored.indexOf(':');
  const service = stored.slice(0, colon);
  const name = stored.slice(colon + 1);
  if (field === 'service') return service;
  return field === 'name' ? name : (PROFILES[service]?.(name) ?? null);
}

/** Reads `handles`, stored as service:name. */
export function compileHandles(place: Place, field: SelectedField): Reader {
  const fields = selectedFields(place.compilation, 'Handle', setsBelow(field));
  const readers = fields.map(({ key, name }) => {
    const read: Reader = ([stored]) => (name === '__typename' ? 'Handle' : part(String(stored), name));
    return [key, read] as const;
  });
  const read = objectReader(readers);
  const at = place.columns.add(`${place.variable}.handles`);
  return (row) => ((row[at] ?? []) as string[]).map((stored) => read([stored]));
}
