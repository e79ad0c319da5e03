// The papers that make a row so, each with the facts that say it and the words behind them.

import { useState } from 'preact/hooks';
import type { Operation } from '../api/operation.ts';
import type { JointPapersFragment } from '../api/operations.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSpeech } from '../language/words.ts';
import { FactWithEvidence } from './evidence.tsx';
import { NodeLink } from './node-link.tsx';
import { Pager } from './pager.tsx';
import { lacksSentence } from './places.ts';
import { QueryButton } from './query-button.tsx';
import { Answered } from './states.tsx';

interface JointPapersProps<Answer, Variables extends object> {
  /** What is shown, to tell it from others on the page. */
  readonly title: string;
  readonly operation: Operation<Answer, Variables & { readonly first: number; readonly after: string | null }>;
  readonly variables: Variables;
  readonly papers: (answer: Answer) => JointPapersFragment | null | undefined;
}

const PAGE = 5;

/** The first of them, and the way to the others. */
export function JointPapers<Answer, Variables extends object>(props: JointPapersProps<Answer, Variables>) {
  const { title, operation, variables, papers } = props;
  const { words } = useSpeech();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const asked = useAnswer(operation, { ...variables, first: PAGE, after: cursors.at(-1) ?? null });
  const at = (cursors.length - 1) * PAGE;
  return (
    <div class="joint-papers">
      <Answered asked={asked} lines={3}>
        {(answer) => {
          const page = papers(answer);
          return (
            page && (
              <>
                <ul class="joint-list">
                  {page.edges.map(({ node, facts }) => (
                    <li key={node.id}>
                      <h3>
                        <NodeLink node={node} /> {node.year !== null && <span class="year">{node.year}</span>}
                      </h3>
                      {facts.map((fact) => (
                        <FactWithEvidence key={`${fact.kind} ${fact.from.id} ${fact.to.id}`} fact={fact} />
                      ))}
                    </li>
                  ))}
                </ul>
                {page.edges.some(({ facts }) => facts.some(({ evidence }) => lacksSentence(evidence))) && (
                  <p class="note">{words.evidence.noSentence}</p>
                )}
                <Pager
                  from={at + 1}
                  to={at + page.edges.length}
                  of={page.totalCount}
                  hasNext={page.pageInfo.hasNextPage}
                  subject={`${words.columns.papers}: ${title}`}
                  onBack={() => setCursors(cursors.slice(0, -1))}
                  onNext={() => setCursors([...cursors, page.pageInfo.endCursor])}
                />
              </>
            )
          );
        }}
      </Answered>
      <QueryButton operation={asked.operation} variables={asked.variables} subject={title} />
    </div>
  );
}
