// What is known of a node at a glance: names of properties with their values.

import type { ComponentChildren } from 'preact';

/** One property; null or an empty list where it is not known. */
export type GlanceRow = readonly [head: string, content: ComponentChildren];

/** The properties that are known; nothing where none is. */
export function Glance({ rows }: { readonly rows: readonly GlanceRow[] }) {
  const known = rows.filter(([, content]) => !(content === null || content === undefined || content === ''));
  return known.length === 0 ? null : (
    <dl class="glance">
      {known.map(([head, content]) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Names as one value, each in its own direction of writing; nothing where there are none. */
export function names(all: readonly string[]): ComponentChildren {
  return all.length === 0
    ? null
    : all.map((name, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ));
}

/** An identifier that leads to where it is registered; only web addresses become links. */
export function outside(text: string | null, address = text): ComponentChildren {
  if (text === null || address === null) {
    return null;
  }
  return /^https?:\/\//iu.test(address) ? (
    <a href={address} rel="noreferrer external">
      <bdi>{text}</bdi>
    </a>
  ) : (
    <bdi>{text}</bdi>
  );
}
