// Every fact about a node as a table, each with its evidence: what the drawing shows, for everyone.

import { useState } from 'preact/hooks';
import { type EdgeKind, Facts } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { Pager } from '../../parts/pager.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { FactKindChoice } from './fact-kind-choice.tsx';
import { FactTable } from './fact-table.tsx';

const PAGE = 10;

/** The facts, of one kind or of all. */
export function AllFacts({ id }: { readonly id: string }) {
  const { words, language, number } = useSpeech();
  const [kind, setKind] = useState<EdgeKind>();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const kinds = kind === undefined ? null : [kind];
  const variables = { id, language, first: PAGE, after: cursors.at(-1) ?? null, kinds };
  const asked = useAnswer(Facts, variables, 'last');
  const facts = asked.answer?.node?.facts;
  const at = (cursors.length - 1) * PAGE;
  const choose = (chosen: EdgeKind | undefined) => {
    setCursors([null]);
    setKind(chosen);
  };
  return (
    <Panel
      id="facts"
      title={words.sections.facts}
      asked={asked}
      tools={<FactKindChoice kind={kind} onChoose={choose} />}
      {...(facts ? { count: number(facts.totalCount) } : {})}
    >
      <Answered asked={asked}>
        {() =>
          facts === undefined || facts.nodes.length === 0 ? (
            <Empty>{words.empty.facts}</Empty>
          ) : (
            <>
              <FactTable facts={facts.nodes} />
              <Pager
                from={at + 1}
                to={at + facts.nodes.length}
                of={facts.totalCount}
                hasNext={facts.pageInfo.hasNextPage}
                subject={words.sections.facts}
                onBack={() => setCursors(cursors.slice(0, -1))}
                onNext={() => setCursors([...cursors, facts.pageInfo.endCursor])}
              />
            </>
          )
        }
      </Answered>
    </Panel>
  );
}
