// Nodes that papers link to another, by how many papers: each with a bar, and behind it the papers and their facts.

import type { Operation } from '../api/operation.ts';
import type { JointPapersFragment, Language } from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import { Bar } from './bar.tsx';
import { JointPapers } from './joint-papers.tsx';
import { type Connection, Listing, type ListVariables, type Row } from './listing.tsx';
import { NodeLink } from './node-link.tsx';

/** A row of such a list. */
export interface CountedRow extends Row {
  readonly paperCount: number;
}

/** What the papers behind a row are asked with. */
export interface BehindVariables {
  readonly ref: string;
  readonly id: string;
  readonly language: Language;
  readonly first: number;
  readonly after: string | null;
}

interface RankingProps<Answer, Behind> {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly operation: Operation<Answer, ListVariables>;
  readonly connection: (answer: Answer) => Connection<CountedRow> | null | undefined;
  readonly behind: Operation<Behind, BehindVariables>;
  readonly papers: (answer: Behind) => JointPapersFragment | null | undefined;
  readonly empty?: string;
}

/** The list, most papers first. */
export function Ranking<Answer, Behind>(props: RankingProps<Answer, Behind>) {
  const { id, title, subject, operation, connection, behind, papers, empty } = props;
  const { words, language } = useSpeech();
  return (
    <Listing
      {...{ id, title, operation, connection }}
      base={{ ref: subject }}
      {...(empty === undefined ? {} : { empty })}
      filter="name"
      columns={[
        { head: words.columns.name, cell: ({ node }) => <NodeLink node={node} /> },
        {
          head: words.columns.papers,
          cell: ({ paperCount }, rows) => (
            <Bar value={paperCount} most={Math.max(...rows.map((row) => row.paperCount))} />
          ),
        },
      ]}
      behind={({ node }) => (
        <JointPapers
          title={`${title}: ${node.label}`}
          operation={behind}
          variables={{ ref: subject, id: node.id, language }}
          papers={papers}
        />
      )}
    />
  );
}
