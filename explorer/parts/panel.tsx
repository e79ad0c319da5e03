// A part of a page under its own heading, with the operation that it ran.

import type { ComponentChildren } from 'preact';
import type { Asked } from '../api/use-answer.ts';
import { QueryButton } from './query-button.tsx';

interface PanelProps {
  readonly id: string;
  readonly title: string;
  /** How many there are, beside the title. */
  readonly count?: string;
  readonly asked?: Pick<Asked<unknown>, 'operation' | 'variables'>;
  /** What can be done with the whole of it. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section with its heading; `id` is its own on the page. */
export function Panel({ id, title, count, asked, tools, children }: PanelProps) {
  return (
    <section class="panel" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>
          {title}
          {count !== undefined && <span class="count"> {count}</span>}
        </h2>
        <div class="tools">
          {tools}
          {asked !== undefined && asked.variables !== null && <QueryButton {...asked} subject={title} />}
        </div>
      </header>
      {children}
    </section>
  );
}
