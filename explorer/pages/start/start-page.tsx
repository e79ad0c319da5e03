// Where exploring begins: search, how much there is, who published on what, what is new, what one could ask.

import { MainConcepts, Sizes, Start } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { NodeSearch } from '../../parts/node-search.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Answered } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { pathOf } from '../../router/address.ts';
import { navigate } from '../../router/location.ts';
import { ExampleQuestions } from './example-questions.tsx';
import { GraphSize } from './graph-size.tsx';
import { Leaders } from './leaders.tsx';
import { telling } from './main-concept.ts';
import { NewestDigests } from './newest-digests.tsx';

const SHOWN = 9;
/** More than are shown: some of them tell nothing new. */
const ASKED = 14;

/** The start page. */
export function StartPage() {
  const { words, language } = useSpeech();
  useTitle(undefined);
  const start = useAnswer(Start, { language });
  // Counting everything takes long in a large graph, and stands at the end.
  const sizes = useAnswer(Sizes, {}, 'last');
  const leaders = useAnswer(MainConcepts, { language, first: ASKED });
  const concepts = telling(leaders.answer?.concepts?.nodes ?? []).slice(0, SHOWN);
  return (
    <>
      <div class="hero">
        <h1>{words.start.title}</h1>
        <p>{words.start.about}</p>
        <search>
          <NodeSearch
            label={words.search.label}
            placeholder={words.search.placeholder}
            onChoose={({ id }) => navigate(pathOf(id))}
            onText={(text) => navigate(`/search?q=${encodeURIComponent(text)}`)}
          />
        </search>
        <ExampleQuestions concepts={concepts} />
      </div>
      <Panel id="leaders" title={words.start.leaders} asked={leaders}>
        <Answered asked={leaders} lines={12}>
          {() => <Leaders concepts={concepts} />}
        </Answered>
      </Panel>
      <div class="columns">
        <Panel id="digests" title={words.start.digests} asked={start}>
          <Answered asked={start}>{({ digests }) => <NewestDigests digests={digests?.nodes ?? []} />}</Answered>
        </Panel>
        <Panel id="size" title={words.start.size} asked={sizes}>
          <Answered asked={sizes} lines={6}>
            {({ stats }) => <GraphSize stats={stats} />}
          </Answered>
        </Panel>
      </div>
    </>
  );
}
