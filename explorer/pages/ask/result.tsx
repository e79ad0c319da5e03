// The result of a question, in the view that is chosen, and ways to take it along.

import { useState } from 'preact/hooks';
import { Groups } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Pager } from '../../parts/pager.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Answered, Empty, Loading } from '../../parts/states.tsx';
import { navigate } from '../../router/location.ts';
import { CsvButton } from './csv-button.tsx';
import { GroupTable } from './group-table.tsx';
import { groupsOf } from './groups.ts';
import { addressOf, groupingOf, type Question, VIEWS, type View } from './question.ts';
import { WholeHeatMap } from './whole-heat-map.tsx';

/** A table is read in pages; pictures show as much as one page of the API holds. */
const PAGES: Readonly<Record<View, number>> = { table: 20, bars: 20, heat: 100 };

/** The groups, or what keeps them from being shown. */
export function Result({ question }: { readonly question: Question }) {
  const { words, language } = useSpeech();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const view = question.view === 'heat' && question.and === undefined ? 'bars' : question.view;
  const size = PAGES[view];
  const after = view === 'heat' ? null : (cursors.at(-1) ?? null);
  const variables = { ...groupingOf(question), orderBy: null, first: size, after, language };
  const asked = useAnswer(Groups, variables);
  const found = asked.answer?.groupPapers;
  const at = (cursors.length - 1) * size;
  const tools = (
    <>
      <ViewChoice question={question} view={view} />
      <CsvButton question={question} variables={variables} />
      <CopyButton text={location.origin + addressOf(question)} label={words.ask.link} />
    </>
  );
  const count = found && words.ask.result(words.papers(found.paperCount), words.ask.groups(found.totalCount));
  return (
    <Panel id="result" title={words.search.results} asked={asked} tools={tools} {...(count ? { count } : {})}>
      {question.view === 'heat' && view !== 'heat' && <p class="note">{words.ask.heatNeeds}</p>}
      <Answered asked={asked} lines={8}>
        {() => {
          // A map is drawn from its own first page alone: the shorter page of a table leads on from elsewhere.
          if (view === 'heat' && asked.isLoading) {
            return <Loading lines={8} />;
          }
          if (!found || found.edges.length === 0) {
            return <Empty>{words.ask.none}</Empty>;
          }
          const groups = groupsOf(found.edges, words);
          return view === 'heat' ? (
            <WholeHeatMap
              {...{ groups, question, variables }}
              after={found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null}
              total={found.totalCount}
            />
          ) : (
            <>
              <GroupTable {...{ groups, question, variables, hasBars: view === 'bars' }} />
              <Pager
                from={at + 1}
                to={at + groups.length}
                of={found.totalCount}
                hasNext={found.pageInfo.hasNextPage}
                subject={words.search.results}
                onBack={() => setCursors(cursors.slice(0, -1))}
                onNext={() => setCursors([...cursors, found.pageInfo.endCursor])}
              />
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}

function ViewChoice({ question, view }: { readonly question: Question; readonly view: View }) {
  const { words } = useSpeech();
  return (
    <fieldset class="segments">
      <legend class="unseen">{words.ask.view}</legend>
      {VIEWS.map((each) => (
        <label key={each} title={each === 'heat' && question.and === undefined ? words.ask.heatNeeds : undefined}>
          <input
            type="radio"
            name="view"
            checked={each === view}
            disabled={each === 'heat' && question.and === undefined}
            onChange={() => navigate(addressOf({ ...question, view: each }), { replace: true })}
          />
          <span>{words.ask.views[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
